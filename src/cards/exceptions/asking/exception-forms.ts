import { doorsFor } from '../../../domain/exceptions/advice/doors.ts';
import { knownOf } from '../../../domain/exceptions/advice/known.ts';
import type { Freeze } from '../../../domain/cycle/deadline.ts';
import type { Exception, ExceptionAnswers } from '../../../domain/exceptions/exception.ts';
import type { DraftId } from '../../../domain/ids.ts';
import { RISK_LEVELS, type RiskLevel } from '../../../domain/exceptions/asking/risk-level.ts';
import { line, prefill } from '../../cut.ts';
import { nameOf } from '../../date-line.ts';
import type { Form, FormField } from '../../form.ts';
import { ENVELOPE } from '../../limits.ts';
import { wireId } from '../../wire-id.ts';
import { DOOR_LABELS } from '../deciding/door-words.ts';

/** What each answer may have at most, in characters. */
export const ANSWER_MAX = { what: 300, harm: 700, risk: 700, done: 60, words: 400 } as const;

/** What was known before the form opens, or typed before it has to open again; by field id. */
export type ExceptionDraft = Readonly<Record<string, string>>;

/** The request: five questions about one freeze. Field ids: what, harm, risk, why, done. */
export function exceptionForm(freeze: Freeze, values: ExceptionDraft, draft: DraftId): Form {
  const isRestricted = values['restricted'] === 'yes';
  const whose = isRestricted ? 'Only those who decide see it.' : '';
  const from = `${whose} From ${nameOf(freeze)}. One line, with the link to the change.`.trim();
  return {
    id: wireId('exception.submit', draft),
    title: isRestricted ? 'Restricted request' : 'Request an exception',
    submit: 'Send request',
    fields: answerFields(values, line(from, ENVELOPE.formHint)),
  };
}

/**
 * The facts that were asked for go into the answers themselves: the request's own form, filled in, with the question
 * on top. `values`: what was typed before it has to open again. Field ids: what, harm, risk, why, done.
 */
export function answerForm(exception: Exception, values: ExceptionDraft = {}): Form {
  const { standing } = exception;
  const asked =
    standing.state === 'more-info' ? `Asked: ${standing.question}` : 'Add what is missing.';
  return {
    id: wireId('exception.answer', exception.id),
    title: `Add facts to #${exception.number}`,
    submit: 'Send',
    fields: answerFields(
      {
        ...valuesOf(exception.answers),
        ...values,
        risk: riskSaid(values) ?? exception.answers.risk,
      },
      line(asked, ENVELOPE.formHint),
    ),
  };
}

/** Field id: when. The approval has ended: when was it that the change landed? */
export function landedForm({ id, number }: Exception, held: string): Form {
  return {
    id: wireId('exception.land', id),
    title: `#${number} has landed`,
    submit: 'It has landed',
    fields: [
      {
        kind: 'line',
        id: 'when',
        label: 'When did it land?',
        hint: line(`As “Friday, 15:00” or “28 August”. Its approval held until ${held}.`, 100),
        required: true,
        max: ANSWER_MAX.done,
      },
    ],
  };
}

/** Field ids: reason, door. */
export function denyForm(exception: Exception): Form {
  return {
    id: wireId('exception.deny', exception.id),
    title: `Deny request #${exception.number}`,
    submit: 'Deny',
    fields: [
      {
        kind: 'paragraph',
        id: 'reason',
        label: 'Why not?',
        hint: 'The requester and the channel read it. Say what would have changed your answer.',
        required: true,
        max: ANSWER_MAX.words,
      },
      doorField(exception, 'Where else can it go?'),
    ],
  };
}

/** Field id: question. `question`: what was said on the way here. */
export function infoForm(exception: Exception, question?: string): Form {
  return {
    id: wireId('exception.info', exception.id),
    title: `Ask about #${exception.number}`,
    submit: 'Ask',
    fields: [
      {
        kind: 'paragraph',
        id: 'question',
        label: 'What do you need to know?',
        hint: 'The requester is told, and can add it to the request.',
        required: true,
        max: ANSWER_MAX.words,
        ...started(question, ANSWER_MAX.words),
      },
    ],
  };
}

/** A manager decides whatever the votes say, and everybody reads why. Field ids: to, reason, door. */
export function overrideForm(exception: Exception): Form {
  return {
    id: wireId('exception.override', exception.id),
    title: `Decide on #${exception.number} alone`,
    submit: 'Decide',
    fields: [
      {
        kind: 'choice',
        id: 'to',
        label: 'What do you decide?',
        required: true,
        options: [
          { value: 'approve', label: 'It is approved' },
          { value: 'deny', label: 'It is denied' },
        ],
        value: 'approve',
      },
      {
        kind: 'paragraph',
        id: 'reason',
        label: 'Why, without the others?',
        hint: 'It stands on the request for everybody to read.',
        required: true,
        max: ANSWER_MAX.words,
      },
      doorField(exception, 'If denied: where else can it go?'),
    ],
  };
}

/** Anything but the name of a door. */
const ALL_DOORS = 'all';

/** A no comes with another way: all that the kind of change allows, unless one of them is picked. */
function doorField({ answers }: Exception, label: string): FormField {
  const doors = doorsFor(knownOf(answers).kind);
  return {
    kind: 'choice',
    id: 'door',
    label,
    required: true,
    options: [
      { value: ALL_DOORS, label: 'Name all that fit' },
      ...doors.map((door) => ({ value: door, label: DOOR_LABELS[door] })),
    ],
    value: ALL_DOORS,
  };
}

/** Field id: reason. */
export function revertForm(exception: Exception): Form {
  return {
    id: wireId('exception.revert', exception.id),
    title: `Revert of #${exception.number}`,
    submit: 'It was reverted',
    fields: [
      {
        kind: 'paragraph',
        id: 'reason',
        label: 'What went wrong?',
        hint: 'It stands on the request, for next time.',
        required: true,
        max: ANSWER_MAX.words,
      },
    ],
  };
}

function answerFields(values: ExceptionDraft, hint: string): FormField[] {
  const risk = riskSaid(values);
  return [
    {
      kind: 'line',
      id: 'what',
      label: 'What should land?',
      hint,
      required: true,
      max: ANSWER_MAX.what,
      ...started(values['what'], ANSWER_MAX.what),
    },
    {
      kind: 'paragraph',
      id: 'harm',
      label: 'Who is hurt if it stays out, and how?',
      hint: 'Is there a workaround?',
      required: true,
      max: ANSWER_MAX.harm,
      ...started(values['harm'], ANSWER_MAX.harm),
    },
    {
      kind: 'choice',
      id: 'risk',
      label: 'How risky is it to let it in?',
      required: true,
      options: RISK_LEVELS.map((value) => ({ value, label: RISK_LABELS[value] })),
      ...(risk === undefined ? {} : { value: risk }),
    },
    {
      kind: 'paragraph',
      id: 'why',
      label: 'Why, and how was it tested?',
      hint: 'Which parts it touches, and what could break.',
      required: true,
      max: ANSWER_MAX.risk,
      ...started(values['why'], ANSWER_MAX.risk),
    },
    {
      kind: 'line',
      id: 'done',
      label: 'When will it have landed?',
      hint: 'A date, as in 3 September. By sending this you say: it is up for review and ready.',
      required: true,
      max: ANSWER_MAX.done,
      ...started(values['done'], ANSWER_MAX.done),
    },
  ];
}

const RISK_LABELS: Readonly<Record<RiskLevel, string>> = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
};

const riskSaid = (values: ExceptionDraft): RiskLevel | undefined =>
  RISK_LEVELS.find((level) => level === values['risk']);

function valuesOf(answers: ExceptionAnswers): ExceptionDraft {
  return {
    what: answers.what,
    harm: answers.harm,
    risk: answers.risk,
    why: answers.riskReason,
    done: answers.doneBy,
  };
}

function started(value: string | undefined, max: number): { value?: string } {
  return value === undefined || value === '' ? {} : { value: prefill(value, max) };
}
