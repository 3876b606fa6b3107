import { answerForm } from '../../cards/exceptions/exception-forms.ts';
import { exceptionTold } from '../../cards/exceptions/exception-told.ts';
import type { Form } from '../../cards/form.ts';
import { invalidSubmission } from '../../cards/refusals.ts';
import { wireId } from '../../cards/wire-id.ts';
import { addFacts } from '../../domain/decide-exception.ts';
import type { Exception } from '../../domain/exception.ts';
import type { ExceptionId } from '../../domain/ids.ts';
import { UserError } from '../../domain/user-error.ts';
import type { SubmitAnswer } from '../../platform.ts';
import { NotAllowed, type Call } from '../call.ts';
import { change, requestOf } from './decide-exception.ts';
import { readAnswers } from './read-answers.ts';

/** Opens the answers again for the requester, who was asked for more. */
export async function openAnswerForm(call: Call, id: ExceptionId): Promise<Form> {
  const { exception } = await requestOf(call, id);
  check(call, exception);
  const draft = await call.tx.drafts.ofException(id);
  return answerForm(exception, draft?.values);
}

/** The requester has added what was asked for: the request waits for a decision again. */
export async function answerException(
  call: Call,
  id: ExceptionId,
  values: Readonly<Record<string, string>>,
): Promise<SubmitAnswer> {
  const { exception, freeze } = await requestOf(call, id);
  check(call, exception);
  const read = readAnswers(values);
  if (!read.ok) {
    const card = invalidSubmission(
      read.errors.map(({ sentence }) => sentence),
      wireId('exception.open-answer', exception.id),
    );
    return { answer: 'invalid', errors: read.errors, card };
  }
  const after = addFacts(exception, call.person, read.answers);
  if (after === null) throw new Error('An answer was checked and then refused.');
  await change(call, exception, after, freeze, 'added facts');
  return { answer: 'whisper', card: exceptionTold(after, freeze) };
}

function check({ person }: Call, exception: Exception): void {
  if (person.id !== exception.requester.id) {
    throw new NotAllowed(
      `Request #${exception.number} is ${exception.requester.name}’s: they add the facts.`,
      exception.projectId,
    );
  }
  if (exception.standing.state !== 'more-info') {
    throw new UserError(
      `Nobody is asking for more on request #${exception.number} now. Nothing has changed.`,
    );
  }
}
