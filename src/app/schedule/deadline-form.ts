import { BY_NAME, deadlineForm } from '../../cards/schedule/deadline-form.ts';
import type { Form } from '../../cards/form.ts';
import { invalidSubmission } from '../../cards/refusals.ts';
import { wireId } from '../../cards/wire-id.ts';
import { sentences } from '../../cards/sentences.ts';
import type { DeadlineSort } from '../../domain/changing/add-deadline.ts';
import { FREEZE_KINDS } from '../../domain/cycle/deadline.ts';
import type { DraftId } from '../../domain/ids.ts';
import { UserError } from '../../domain/user-error.ts';
import { datePhrase } from '../../language/dates/date-phrase.ts';
import type { SubmitAnswer } from '../../platform.ts';
import { ADD, showDeadline, sortOf, written, type DateToAdd } from './add-deadline.ts';
import { needGround, needManager, type Call } from '../call.ts';
import { targetOf } from './move-target.ts';

type Values = Readonly<Record<string, string>>;

/** Opens the form with what was said; who may not add a date is told before they type. */
export async function openDeadlineForm(call: Call, id: DraftId): Promise<Form> {
  await needManager(call, ADD);
  const draft = await call.tx.drafts.byId(id);
  if (draft === null) throw new UserError('I no longer have what was begun here. Say it again.');
  if (draft.personId === call.person.id) return deadlineForm(draft.values, id);
  const { tx, person, place, now } = call;
  const own = await tx.drafts.begin(
    { personId: person.id, spot: place.spot, freezeId: null, values: draft.values },
    now,
  );
  return deadlineForm(draft.values, own);
}

/** What came back: the preview with its button, or what could not be read. What was typed is kept. */
export async function submitDeadline(
  call: Call,
  id: DraftId,
  values: Values,
): Promise<SubmitAnswer> {
  await needManager(call, ADD);
  const read = readDeadline(call, values);
  if ('date' in read) return await postPreview(call, read.date);
  const card = invalidSubmission([read.error.sentence], wireId('deadline.open-form', id));
  return { answer: 'invalid', errors: [read.error], card };
}

/** The preview stands where everyone sees it, as the one of a sentence does: what it becomes is the news there. */
async function postPreview(call: Call, date: DateToAdd): Promise<SubmitAnswer> {
  const { tx, app, now, place } = call;
  const card = await showDeadline(call, date);
  const post = { kind: 'post', spot: place.spot, card, subject: null } as const;
  await tx.outbox.add(post, app.names.postKey(), now);
  return { answer: 'whisper', card: sentences('Here is what it would do: the button adds it.') };
}

function readDeadline(
  call: Call,
  values: Values,
):
  | { readonly date: DateToAdd }
  | { readonly error: { readonly field: string; readonly sentence: string } } {
  const typed = (field: string) => (values[field] ?? '').trim();
  const name = typed('name');
  if (name === '') return wrong('name', 'Please give the date a name.');
  const { project, cycle } = needGround(call);
  const said = datePhrase(`${typed('date')} ${typed('time')}`.trim(), {
    now: call.now,
    zone: project.zone,
  });
  if (said === null || said.found === 'time') {
    return wrong('date', `I cannot read a day in “${typed('date')}”. Write it as in 10 September.`);
  }
  const withTime = said.found === 'date' && said.time !== null;
  if (typed('time') !== '' && said.found === 'date' && !withTime) {
    return wrong('time', `I cannot read a time in “${typed('time')}”. Write it as in 17:00 UTC.`);
  }
  try {
    const target = targetOf({ target: { kind: 'to', to: said } }, null, cycle);
    const sort = chosenSort(name, typed('kind'));
    const owner = typed('owner');
    return {
      date: { name: written(name), sort, target, owner: owner === '' ? null : owner, why: null },
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return wrong('date', error.message);
  }
}

const wrong = (field: string, sentence: string) => ({ error: { field, sentence } });

function chosenSort(name: string, chosen: string): DeadlineSort {
  const freeze = FREEZE_KINDS.find((kind) => chosen === `freeze:${kind}`);
  if (freeze !== undefined) return { kind: 'freeze', freeze };
  switch (chosen) {
    case 'event':
    case 'milestone':
    case 'candidate':
    case 'release':
      return { kind: chosen };
    case BY_NAME:
    default:
      return sortOf(name, null);
  }
}
