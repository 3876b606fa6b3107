import type { Card } from '../../cards/card.ts';
import { exceptionCard } from '../../cards/exceptions/exception-card.ts';
import { ownRequest } from '../../cards/exceptions/own-request.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { ExceptionId } from '../../domain/ids.ts';
import type { Subject } from '../../store/outgoing.ts';
import type { DecidingMeans } from '../exceptions/deciders.ts';
import { findDossier } from '../exceptions/dossier.ts';
import { stateOfPlace } from '../places/state-of-place.ts';

/** A subject's card as it reads at this moment. */
export async function subjectCard(means: DecidingMeans, subject: Subject): Promise<Card> {
  switch (subject.kind) {
    case 'exception':
      return exceptionCard(await dossier(means, subject.id), means.now);
    case 'own request':
      return ownRequest(await dossier(means, subject.id), means.now);
    case 'state':
      return (await stateOfPlace(means.tx, subject.id, means.now)).card;
  }
}

async function dossier(means: DecidingMeans, id: ExceptionId): Promise<Dossier> {
  const found = await findDossier(means, id);
  if (found === null) throw new Error(`The exception ${id} has lost its freeze.`);
  return found;
}
