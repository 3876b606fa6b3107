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
import { submitKnownIssue } from '../exceptions/known-issues.ts';
import { answerException } from '../exceptions/answer-exception.ts';
import type { Call } from '../call.ts';
import { sayHarm } from '../exceptions/harm.ts';
import { dealWith, decideException } from '../exceptions/decide-exception.ts';
import { submitDeadline } from '../schedule/deadline-form.ts';
import { submitFreezeRules } from '../schedule/freeze-rules.ts';
import { submitTerm } from '../teaching/term-form.ts';
import { submitPlan } from '../schedule/show-plan.ts';
import { fileException } from '../exceptions/file-exception.ts';

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

  'exception.deny': async (call, row, values) => {
    const id = brand<ExceptionId>(row);
    const reason = (values['reason'] ?? '').trim();
    if (reason === '') {
      return missing(
        'reason',
        'Please say why: the requester and the channel read it.',
        wireId('exception.open-deny', id),
      );
    }
    const { exception } = await dealWith(call, id, { deed: 'deny', reason });
    return told(
      exception.standing.state === 'denied'
        ? 'The request is denied, and the requester is told why.'
        : 'Your no is on the request, and the requester is told why. It is not decided by that.',
    );
  },

  'exception.info': async (call, row, values) => {
    const id = brand<ExceptionId>(row);
    const question = (values['question'] ?? '').trim();
    if (question === '') {
      return missing(
        'question',
        'Please say what you need to know.',
        wireId('exception.open-info', id),
      );
    }
    await decideException(call, id, { deed: 'ask', question });
    return told('The requester is asked, and the request says so.');
  },

  'exception.override': async (call, row, values) => {
    const id = brand<ExceptionId>(row);
    const reason = (values['reason'] ?? '').trim();
    const again = wireId('exception.open-override', id);
    const to = values['to'];
    if (to !== 'approve' && to !== 'deny')
      return missing('to', 'Please choose one of the two.', again);
    if (reason === '') {
      return missing('reason', 'Please say why: it stands on the request for all to read.', again);
    }
    await decideException(call, id, { deed: 'override', to, reason });
    return told('It is decided. That you decided alone stands on the request, with your reason.');
  },

  'exception.revert': async (call, row, values) => {
    const id = brand<ExceptionId>(row);
    const reason = (values['reason'] ?? '').trim();
    if (reason === '') {
      const again = wireId('exception.open-revert', id);
      return missing('reason', 'Please say what went wrong, for next time.', again);
    }
    await decideException(call, id, { deed: 'revert', reason });
    return told('The request says now that it was reverted, and why.');
  },

  'harm.submit': async (call, row, values) => {
    const id = brand<ExceptionId>(row);
    const words = (values['harm'] ?? '').trim();
    if (words === '') {
      const again = wireId('harm.open-form', id);
      return missing('harm', 'Please say what went wrong, for the next decision like it.', again);
    }
    return { answer: 'whisper', card: await sayHarm(call, id, 'yes', words) };
  },

  'known-issue.submit': async (call, row, values) => {
    const id = brand<ExceptionId>(row);
    const workaround = (values['workaround'] ?? '').trim();
    if (workaround === '') {
      return missing(
        'workaround',
        'Please say what people can do meanwhile, or “None.”',
        wireId('known-issue.open-form', id),
      );
    }
    return { answer: 'whisper', card: await submitKnownIssue(call, id, workaround) };
  },

  'exception.answer': (call, row, values) => answerException(call, brand<ExceptionId>(row), values),
} satisfies Partial<Record<ActionName, Submission>>;

export type FormName = keyof typeof SUBMISSIONS;

export function isForm(action: ActionName): action is FormName {
  return Object.hasOwn(SUBMISSIONS, action);
}

function missing(field: string, sentence: string, again: WireId): SubmitAnswer {
  return {
    answer: 'invalid',
    errors: [{ field, sentence }],
    card: invalidSubmission([sentence], again),
  };
}

function told(sentence: string): SubmitAnswer {
  return { answer: 'whisper', card: sentences(sentence) };
}
