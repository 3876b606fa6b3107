import type { Card } from '../../cards/card.ts';
import { exceptionCard } from '../../cards/exceptions/exception-card.ts';
import { guarded } from './guarded.ts';
import type { ExceptionId } from '../../domain/ids.ts';
import type { Call } from '../call.ts';
import { dossierOf } from './dossier.ts';

/** The whole of a request, for one person who is not where it stands. */
export async function showRequest(call: Call, id: ExceptionId): Promise<Card> {
  const dossier = await dossierOf(call, id);
  return guarded(exceptionCard(dossier, call.now), [dossier.exception]);
}
