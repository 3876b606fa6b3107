import type { Card } from '../../cards/card.ts';
import { exceptionCard } from '../../cards/exceptions/deciding/exception-card.ts';
import { ownRequest } from '../../cards/exceptions/deciding/own-request.ts';
import { nowRestricted } from '../../cards/exceptions/asking/restricted.ts';
import type { Spot } from '../../domain/people/account.ts';
import type { Dossier } from '../../domain/exceptions/deciding/dossier.ts';
import type { Exception } from '../../domain/exceptions/exception.ts';
import type { ExceptionId } from '../../domain/ids.ts';
import type { Subject } from '../../store/outgoing.ts';
import type { Repositories } from '../../store/store.ts';
import type { DecidingMeans } from '../exceptions/deciding/deciders.ts';
import { findDossier } from '../exceptions/deciding/dossier.ts';
import { similarTo } from '../exceptions/deciding/similar.ts';
import { stateOfPlace } from '../places/state-of-place.ts';

/** A subject's card as it reads at this moment, in this place. */
export async function subjectCard(
  means: DecidingMeans,
  subject: Subject,
  spot: Spot,
): Promise<Card> {
  switch (subject.kind) {
    case 'exception':
      return await requestCard(means, subject.id, spot);
    case 'own request':
      return ownRequest(await dossier(means, subject.id), means.now);
    case 'state':
      return (await stateOfPlace(means.tx, subject.id, means.now)).card;
  }
}

async function requestCard(means: DecidingMeans, id: ExceptionId, spot: Spot): Promise<Card> {
  const found = await dossier(means, id);
  if (await isHiddenIn(means.tx, found.exception, spot)) return nowRestricted(found.exception);
  return exceptionCard(found, means.now, await similarTo(means.tx, found));
}

/** Whether a place may not show it: a restricted request stands only where those read who may. */
export async function isHiddenIn(
  tx: Repositories,
  { isRestricted }: Exception,
  spot: Spot,
): Promise<boolean> {
  return isRestricted && (await tx.places.at(spot))?.takesRestricted !== true;
}

async function dossier(means: DecidingMeans, id: ExceptionId): Promise<Dossier> {
  const found = await findDossier(means, id);
  if (found === null) throw new Error(`The exception ${id} has lost its freeze.`);
  return found;
}
