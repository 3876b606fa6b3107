import type { Card } from '../../cards/card.ts';
import { exceptionCard } from '../../cards/exceptions/exception-card.ts';
import { guarded } from './guarded.ts';
import type { ExceptionId } from '../../domain/ids.ts';
import type { Call } from '../call.ts';
import { dossierOf } from './dossier.ts';
import { similarTo } from './similar.ts';

/** The whole of a request, for one person who is not where it stands. */
export async function showRequest(call: Call, id: ExceptionId): Promise<Card> {
  const dossier = await dossierOf(call, id);
  const similar = await similarTo(call.tx, dossier);
  return guarded(exceptionCard(dossier, call.now, similar), [dossier.exception]);
}
