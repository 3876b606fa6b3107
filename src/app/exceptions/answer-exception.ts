import { answerForm } from '../../cards/exceptions/exception-forms.ts';
import { exceptionTold } from '../../cards/exceptions/exception-told.ts';
import type { Form } from '../../cards/form.ts';
import { invalidSubmission } from '../../cards/refusals.ts';
import { wireId } from '../../cards/wire-id.ts';
import { isInTurn } from '../../domain/decide-exception.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { ExceptionId } from '../../domain/ids.ts';
import type { SubmitAnswer } from '../../platform.ts';
import { NotAllowed, type Call } from '../call.ts';
import { dealWith } from './decide-exception.ts';
import { dossierOf } from './dossier.ts';
import { outOfTurn } from './no-use.ts';
import { readAnswers } from './read-answers.ts';

/** Opens the answers again for the requester, who was asked for more or has more to say. */
export async function openAnswerForm(call: Call, id: ExceptionId): Promise<Form> {
  const dossier = await dossierOf(call, id);
  needToAddFacts(call, dossier);
  const { exception } = dossier;
  const draft = await call.tx.drafts.ofException(id);
  return answerForm(exception, draft?.values);
}

/** The requester has added what was asked for: the request waits for a decision again. */
export async function answerException(
  call: Call,
  id: ExceptionId,
  values: Readonly<Record<string, string>>,
): Promise<SubmitAnswer> {
  const dossier = await dossierOf(call, id);
  needToAddFacts(call, dossier);
  const read = readAnswers(values, dossier.exception.answers);
  if (!read.ok) {
    const card = invalidSubmission(
      read.errors.map(({ sentence }) => sentence),
      wireId('exception.open-answer', id),
    );
    return { answer: 'invalid', errors: read.errors, card };
  }
  const after = await dealWith(call, id, { deed: 'add facts', answers: read.answers });
  return { answer: 'whisper', card: exceptionTold(after) };
}

/** @throws when it is not theirs, or decided. */
export function needToAddFacts({ person }: Call, dossier: Dossier): void {
  const { exception } = dossier;
  if (!isInTurn(exception, 'add facts')) throw outOfTurn(dossier, 'add facts');
  if (person.id !== exception.requester.id) {
    throw new NotAllowed(
      `Request #${exception.number} is ${exception.requester.name}’s: they add the facts.`,
      exception.projectId,
      [exception.requester],
    );
  }
}
