import { answerForm } from '../../../cards/exceptions/asking/exception-forms.ts';
import { guarded } from '../register/guarded.ts';
import { exceptionTold } from '../../../cards/exceptions/deciding/exception-told.ts';
import type { Form } from '../../../cards/form.ts';
import { invalidSubmission } from '../../../cards/refusals.ts';
import { wireId } from '../../../cards/wire-id.ts';
import { isInTurn } from '../../../domain/exceptions/deciding/deed.ts';
import { askedBefore } from '../../../domain/exceptions/asking/asked-before.ts';
import { changeOf } from '../../../domain/exceptions/asking/change-link.ts';
import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import type { ExceptionId } from '../../../domain/ids.ts';
import type { SubmitAnswer } from '../../../platform.ts';
import { NotAllowed, type Call } from '../../call.ts';
import { dealWith } from '../deciding/decide-exception.ts';
import { dossierOf } from '../deciding/dossier.ts';
import { outOfTurn } from '../deciding/no-use.ts';
import { type ReadAnswers, readAnswers } from './read-answers.ts';

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
  const read = await withoutOthers(call, dossier, readAnswers(values, dossier.exception.answers));
  if (!read.ok) {
    const card = invalidSubmission(
      read.errors.map(({ sentence }) => sentence),
      wireId('exception.open-answer', id),
    );
    return { answer: 'invalid', errors: read.errors, card };
  }
  const after = await dealWith(call, id, { deed: 'add facts', answers: read.answers });
  return { answer: 'whisper', card: guarded(exceptionTold(after), [after.exception]) };
}

/** With another link it is another change, and that may be asked for already. */
async function withoutOthers(
  call: Call,
  { exception }: Dossier,
  read: ReadAnswers,
): Promise<ReadAnswers> {
  if (!read.ok || exception.isRestricted) return read;
  const { link } = read.answers;
  if (changeOf(link) === changeOf(exception.answers.link)) return read;
  const ofFreeze = await call.tx.exceptions.ofFreeze(exception.freezeId);
  const before = askedBefore(
    ofFreeze.filter(({ id }) => id !== exception.id),
    link,
  );
  if (before === null) return read;
  const sentence = `That change has a request of its own, #${before.exception.number}: leave this one to the change that it was filed for.`;
  return { ok: false, errors: [{ field: 'what', sentence }] };
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
