import { guarded } from '../register/guarded.ts';
import { exceptionTold } from '../../../cards/exceptions/deciding/exception-told.ts';
import { extraForm, missingAnswers } from '../../../cards/exceptions/asking/extra-form.ts';
import { EXTRA_MAX } from '../../../cards/exceptions/asking/extra-words.ts';
import { line } from '../../../cards/cut.ts';
import type { Form } from '../../../cards/form.ts';
import { CHANGE_KINDS } from '../../../domain/cycle/deadline.ts';
import type { ExceptionAnswers } from '../../../domain/exceptions/exception.ts';
import {
  EXERCISES,
  type ExtraAnswers,
  REACHES,
  REGRESSIONS,
  SEVERITIES,
  TESTS,
  UNDOS,
  WORKAROUNDS,
} from '../../../domain/exceptions/asking/extra-answers.ts';
import type { ExceptionId } from '../../../domain/ids.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { SubmitAnswer } from '../../../platform.ts';
import type { Call } from '../../call.ts';
import { needToAddFacts } from './answer-exception.ts';
import { dealWith } from '../deciding/decide-exception.ts';
import { dossierOf } from '../deciding/dossier.ts';

/** Opens what the kind of the change and its risk ask for beyond the five questions. */
export async function openExtraForm(call: Call, id: ExceptionId): Promise<Form> {
  const dossier = await dossierOf(call, id);
  needToAddFacts(call, dossier);
  const { exception } = dossier;
  if (missingAnswers(exception).length === 0) {
    throw new UserError(
      `Nothing more is asked of #${exception.number}: all is answered. “Add facts…” changes an answer.`,
    );
  }
  const draft = await call.tx.drafts.ofException(id);
  return extraForm(exception, draft?.values ?? {});
}

/** What was answered goes onto the request; what was left open is asked for on. */
export async function answerMore(
  call: Call,
  id: ExceptionId,
  values: Readonly<Record<string, string>>,
): Promise<SubmitAnswer> {
  const dossier = await dossierOf(call, id);
  needToAddFacts(call, dossier);
  const { answers } = dossier.exception;
  const kind = oneOf(CHANGE_KINDS, values['kind']) ?? answers.kind;
  const told: ExceptionAnswers = { ...answers, kind, extra: withSaid(answers.extra, values) };
  const after = await dealWith(call, id, { deed: 'add facts', answers: told });
  return { answer: 'whisper', card: guarded(exceptionTold(after), [after.exception]) };
}

function withSaid(extra: ExtraAnswers, values: Readonly<Record<string, string>>): ExtraAnswers {
  return {
    severity: oneOf(SEVERITIES, values['severity']) ?? extra.severity,
    reach: oneOf(REACHES, values['reach']) ?? extra.reach,
    workaround: oneOf(WORKAROUNDS, values['workaround']) ?? extra.workaround,
    regression: oneOf(REGRESSIONS, values['regression']) ?? extra.regression,
    tested: oneOf(TESTS, values['tested']) ?? extra.tested,
    exercised: oneOf(EXERCISES, values['exercised']) ?? extra.exercised,
    undo: oneOf(UNDOS, values['undo']) ?? extra.undo,
    othersTold: words(values['othersTold'], EXTRA_MAX.othersTold) ?? extra.othersTold,
    backup: words(values['backup'], EXTRA_MAX.backup) ?? extra.backup,
  };
}

function oneOf<Choice extends string>(
  choices: readonly Choice[],
  said: string | undefined,
): Choice | null {
  return choices.find((choice) => choice === said) ?? null;
}

function words(said: string | undefined, max: number): string | null {
  return said === undefined || said.trim() === '' ? null : line(said, max);
}
