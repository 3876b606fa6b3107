import { CHANGE_KINDS } from '../../../domain/cycle/deadline.ts';
import type { Exception } from '../../../domain/exceptions/exception.ts';
import { type ExtraName, unanswered } from '../../../domain/exceptions/asking/extra-answers.ts';
import { list, prefill } from '../../cut.ts';
import type { Form, FormField } from '../../form.ts';
import { ENVELOPE } from '../../limits.ts';
import { wireId } from '../../wire-id.ts';
import { EXTRA_LABELS, EXTRA_MAX, EXTRA_NOUNS, extraOptions, KIND_LABELS } from './extra-words.ts';

/** What has not been answered that this request should be asked, what decides most first. */
export function missingAnswers({
  answers: { kind, risk, extra },
}: Pick<Exception, 'answers'>): readonly (ExtraName | 'kind')[] {
  const missing = unanswered(kind, risk, extra);
  return kind === null ? ['kind', ...missing] : missing;
}

/** "how it was tested, how it is undone": what is still asked for. */
export const missingInWords = (exception: Pick<Exception, 'answers'>, max: number): string =>
  list(
    missingAnswers(exception).map((name) => EXTRA_NOUNS[name]),
    max,
  );

/** The next questions, as many as fit. Field ids: kind, or the names of the extra answers. None has to be answered. */
export function extraForm(exception: Exception, values: Readonly<Record<string, string>>): Form {
  return {
    id: wireId('exception.extra', exception.id),
    title: `More about #${exception.number}`,
    submit: 'Send',
    fields: missingAnswers(exception)
      .slice(0, ENVELOPE.formFields)
      .map((name) => fieldOf(name, values[name])),
  };
}

function fieldOf(name: ExtraName | 'kind', value: string | undefined): FormField {
  if (name === 'kind') {
    const options = CHANGE_KINDS.map((kind) => ({ value: kind, label: KIND_LABELS[kind] }));
    return {
      kind: 'choice',
      id: name,
      label: 'What kind of change is it?',
      required: false,
      options,
    };
  }
  const options = extraOptions(name);
  const label = EXTRA_LABELS[name];
  if (options !== null) {
    const chosen = options.find((option) => option.value === value);
    return {
      kind: 'choice',
      id: name,
      label,
      required: false,
      options,
      ...(chosen === undefined ? {} : { value: chosen.value }),
    };
  }
  const max = name === 'backup' ? EXTRA_MAX.backup : EXTRA_MAX.othersTold;
  return {
    kind: 'line',
    id: name,
    label,
    required: false,
    max,
    ...(value === undefined || value === '' ? {} : { value: prefill(value, max) }),
  };
}
