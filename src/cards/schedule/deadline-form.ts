import { FREEZE_KINDS } from '../../domain/cycle/deadline.ts';
import type { DraftId } from '../../domain/ids.ts';
import { prefill } from '../cut.ts';
import type { Form, FormField, Option } from '../form.ts';
import { wireId } from '../wire-id.ts';

/** What was said before the form opens, or typed before it has to open again; by field id. */
export interface DeadlineDraft {
  readonly name?: string;
  readonly kind?: string;
  readonly date?: string;
  readonly time?: string;
  readonly owner?: string;
}

/** What its name says it is: chosen unless somebody chooses otherwise. */
export const BY_NAME = 'by-name';

const KINDS: readonly Option[] = [
  { value: BY_NAME, label: 'What its name says' },
  { value: 'event', label: 'Event: nothing is frozen' },
  { value: 'milestone', label: 'Milestone' },
  { value: 'candidate', label: 'Release candidate' },
  { value: 'release', label: 'Release' },
  ...FREEZE_KINDS.map((kind) => ({
    value: `freeze:${kind}`,
    label: kind === 'other' ? 'Another freeze' : `Freeze: ${kind}`,
  })),
];

/** A date for the schedule. Field ids: name, kind, date, time, owner. */
export function deadlineForm(values: DeadlineDraft, draft: DraftId): Form {
  return {
    id: wireId('deadline.submit', draft),
    title: 'Add a date',
    submit: 'Show me',
    fields: [
      written('name', 'What is it called?', 'As in Docs freeze, or RC2.', true, values.name),
      {
        kind: 'choice',
        id: 'kind',
        label: 'What is it?',
        required: true,
        options: KINDS,
        value: KINDS.find(({ value }) => value === values.kind)?.value ?? BY_NAME,
      },
      written('date', 'Which day?', 'As in 10 September, next Thursday.', true, values.date),
      written('time', 'A time, if it has one', 'As in 17:00 Europe/Berlin.', false, values.time),
      written('owner', 'Whose is it?', 'A team. Empty: the whole project’s.', false, values.owner),
    ],
  };
}

const LONGEST = 80;

function written(
  id: string,
  label: string,
  hint: string,
  required: boolean,
  value: string | undefined,
): FormField {
  const started = value === undefined || value === '' ? {} : { value: prefill(value, LONGEST) };
  return { kind: 'line', id, label, hint, required, max: LONGEST, ...started };
}
