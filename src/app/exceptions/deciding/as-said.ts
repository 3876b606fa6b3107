import type { Card } from '../../../cards/card.ts';
import { infoForm } from '../../../cards/exceptions/asking/exception-forms.ts';
import type { Form } from '../../../cards/form.ts';
import { brand, type DraftId, type ExceptionId } from '../../../domain/ids.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Call } from '../../call.ts';
import { decideException, openVerdictForm } from './decide-exception.ts';
import { dossierOf } from './dossier.ts';

/** Denies with the reason that the preview showed. */
export async function denyAsSaid(call: Call, id: DraftId): Promise<Card> {
  const { exception, words } = await saidIn(call, id);
  return await decideException(call, exception, { deed: 'deny', reason: words, door: null });
}

/** Marks it as reverted, with the reason that the preview showed. */
export async function revertAsSaid(call: Call, id: DraftId): Promise<Card> {
  const { exception, words } = await saidIn(call, id);
  return await decideException(call, exception, { deed: 'revert', reason: words });
}

/** Opens the question, filled in with what was said. */
export async function openQuestionAsSaid(call: Call, id: DraftId): Promise<Form> {
  const said = await saidIn(call, id);
  await openVerdictForm(call, said.exception, 'ask');
  const { exception } = await dossierOf(call, said.exception);
  return infoForm(exception, said.words);
}

async function saidIn(
  { tx }: Call,
  id: DraftId,
): Promise<{ readonly exception: ExceptionId; readonly words: string }> {
  const values = (await tx.drafts.byId(id))?.values;
  const exception = Number(values?.['exception']);
  const words = values?.['words'] ?? '';
  if (!Number.isSafeInteger(exception) || words === '') {
    throw new UserError('I no longer have what was said here. Say it again.');
  }
  return { exception: brand<ExceptionId>(exception), words };
}
