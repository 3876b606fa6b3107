import type { Card } from '../../cards/card.ts';
import { exceptionCard } from '../../cards/exceptions/exception-card.ts';
import type { ExceptionId } from '../../domain/ids.ts';
import type { Subject } from '../../store/outgoing.ts';
import type { DecidingMeans } from '../exceptions/deciders.ts';
import { findDossier } from '../exceptions/dossier.ts';
import { similarTo } from '../exceptions/similar.ts';
import { stateOfPlace } from '../places/state-of-place.ts';

/** A subject's card as it reads at this moment. */
export async function subjectCard(means: DecidingMeans, subject: Subject): Promise<Card> {
  switch (subject.kind) {
    case 'exception':
      return await requestCard(means, subject.id);
    case 'state':
      return (await stateOfPlace(means.tx, subject.id, means.now)).card;
  }
}

async function requestCard(means: DecidingMeans, id: ExceptionId): Promise<Card> {
  const dossier = await findDossier(means, id);
  if (dossier === null) throw new Error(`The exception ${id} has lost its freeze.`);
  return exceptionCard(dossier, means.now, await similarTo(means.tx, dossier));
}
