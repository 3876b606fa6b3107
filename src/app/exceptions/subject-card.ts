import type { Card } from '../../cards/card.ts';
import { exceptionCard } from '../../cards/exceptions/exception-card.ts';
import type { Subject } from '../../store/outbox.ts';
import type { DecidingMeans } from './deciders.ts';
import { findDossier } from './dossier.ts';

/** A subject's card as it reads at this moment. */
export async function subjectCard(means: DecidingMeans, subject: Subject): Promise<Card> {
  const dossier = await findDossier(means, subject.id);
  if (dossier === null) throw new Error(`The exception ${subject.id} has lost its freeze.`);
  return exceptionCard(dossier, means.now);
}
