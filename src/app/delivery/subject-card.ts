import type { Card } from '../../cards/card.ts';
import { exceptionCard } from '../../cards/exceptions/exception-card.ts';
import { nowRestricted } from '../../cards/exceptions/restricted.ts';
import type { Spot } from '../../domain/account.ts';
import type { ExceptionId } from '../../domain/ids.ts';
import type { Subject } from '../../store/outgoing.ts';
import type { DecidingMeans } from '../exceptions/deciders.ts';
import { findDossier } from '../exceptions/dossier.ts';
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
    case 'state':
      return (await stateOfPlace(means.tx, subject.id, means.now)).card;
  }
}

async function requestCard(means: DecidingMeans, id: ExceptionId, spot: Spot): Promise<Card> {
  const dossier = await findDossier(means, id);
  if (dossier === null) throw new Error(`The exception ${id} has lost its freeze.`);
  if (dossier.exception.isRestricted) {
    const place = await means.tx.places.at(spot);
    if (place?.takesRestricted !== true) return nowRestricted(dossier.exception);
  }
  return exceptionCard(dossier, means.now);
}
