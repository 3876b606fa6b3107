import type { Card } from '../../cards/card.ts';
import { invalidSubmission } from '../../cards/refusals.ts';
import { type ActionName, type WireId, wireId } from '../../cards/wire-id.ts';
import { sentences } from '../../cards/sentences.ts';
import {
  brand,
  type DeadlineId,
  type DraftId,
  type ExceptionId,
  type LessonId,
} from '../../domain/ids.ts';
import type { SubmitAnswer } from '../../platform.ts';
import { submitKnownIssue } from '../exceptions/register/known-issues.ts';
import { answerMore } from '../exceptions/asking/answer-more.ts';
import { answerException } from '../exceptions/asking/answer-exception.ts';
import { DOORS, type Door } from '../../domain/exceptions/advice/doors.ts';
import type { Call } from '../call.ts';
import { sayHarm } from '../exceptions/following/harm.ts';
import { submitLanded } from '../exceptions/deciding/landed-in-time.ts';
import { dealWith, decideException } from '../exceptions/deciding/decide-exception.ts';
import { submitDeadline } from '../schedule/deadline-form.ts';
import { submitFreezeRules } from '../schedule/freeze-rules.ts';
import { submitTerm } from '../teaching/term-form.ts';
import { submitPlan } from '../schedule/show-plan.ts';
import { fileException } from '../exceptions/asking/file-exception.ts';

type Values = Readonly<Record<string, string>>;
type Submission = (call: Call, row: number, values: Values) => Promise<SubmitAnswer>;

/** Every form that can come back, and what is done with it. */
export const SUBMISSIONS = {
  'exception.submit': (call, row, values) => fileException(call, brand<DraftId>(row), values),

  'plan.submit': (call, row, values) => submitPlan(call, brand<DraftId>(row), values),
  'deadline.submit': (call, row, values) => submitDeadline(call, brand<DraftId>(row), values),

  'freeze-rules.submit': (call, row, values) =>
    submitFreezeRules(call, brand<DeadlineId>(row), values['kinds'] ?? ''),

  'lesson.submit': (call, row, values) =>
    submitTerm(call, brand<LessonId>(row), values['meaning'] ?? ''),

  'exception.deny': withWords(
    'reason',
    'Please say why: the requester and the channel read it.',
    'exception.open-deny',
    async (call, id, reason, values) => {
      const door = doorIn(values);
      const { exception } = await dealWith(call, id, { deed: 'deny', reason, door });
      return sentences(
        exception.standing.state === 'denied'
          ? 'The request is denied, and the requester is told why.'
          : 'Your no is on the request, and the requester is told why. It is not decided by that.',
      );
    },
  ),

  'exception.info': withWords(
    'question',
    'Please say what you need to know.',
    'exception.open-info',
    async (call, id, question) => {
      await decideException(call, id, { deed: 'ask', question });
      return sentences('The requester is asked, and the request says so.');
    },
  ),

  'exception.override': async (call, row, values) => {
    const { to } = values;
    if (to !== 'approve' && to !== 'deny') {
      const again = wireId('exception.open-override', row);
      return missing('to', 'Please choose one of the two.', again);
    }
    const decide = withWords(
      'reason',
      'Please say why: it stands on the request for all to read.',
      'exception.open-override',
      async (_, id, reason) => {
        await decideException(call, id, { deed: 'override', to, reason, door: doorIn(values) });
        return sentences(
          'It is decided. That you decided alone stands on the request, with your reason.',
        );
      },
    );
    return await decide(call, row, values);
  },

  'exception.land': (call, row, values) =>
    submitLanded(call, brand<ExceptionId>(row), values['when'] ?? ''),

  'exception.revert': withWords(
    'reason',
    'Please say what went wrong, for next time.',
    'exception.open-revert',
    async (call, id, reason) => {
      await decideException(call, id, { deed: 'revert', reason });
      return sentences('The request says now that it was reverted, and why.');
    },
  ),

  'harm.submit': withWords(
    'harm',
    'Please say what went wrong, for the next decision like it.',
    'harm.open-form',
    async (call, id, words) => await sayHarm(call, id, 'yes', words),
  ),

  'known-issue.submit': withWords(
    'workaround',
    'Please say what people can do meanwhile, or “None.”',
    'known-issue.open-form',
    submitKnownIssue,
  ),

  'exception.answer': (call, row, values) => answerException(call, brand<ExceptionId>(row), values),
  'exception.news': (call, row, values) => fileException(call, brand<DraftId>(row), values),
  'exception.extra': (call, row, values) => answerMore(call, brand<ExceptionId>(row), values),
} satisfies Partial<Record<ActionName, Submission>>;

export type FormName = keyof typeof SUBMISSIONS;

export function isForm(action: ActionName): action is FormName {
  return Object.hasOwn(SUBMISSIONS, action);
}

/** A dialog on a request that asks for words; without them it comes back, with the button that opens it again. */
function withWords(
  field: string,
  please: string,
  opens: ActionName,
  deed: (call: Call, id: ExceptionId, words: string, values: Values) => Promise<Card>,
): Submission {
  return async (call, row, values) => {
    const words = (values[field] ?? '').trim();
    if (words === '') return missing(field, please, wireId(opens, row));
    return { answer: 'whisper', card: await deed(call, brand<ExceptionId>(row), words, values) };
  };
}

/** Null: all that fit. */
function doorIn(values: Values): Door | null {
  return DOORS.find((door) => door === values['door']) ?? null;
}

function missing(field: string, sentence: string, again: WireId): SubmitAnswer {
  return {
    answer: 'invalid',
    errors: [{ field, sentence }],
    card: invalidSubmission([sentence], again),
  };
}
