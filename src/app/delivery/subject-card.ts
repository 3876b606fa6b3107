import type { Card } from '../../cards/card.ts';
import { exceptionCard } from '../../cards/exceptions/deciding/exception-card.ts';
import { ownRequest } from '../../cards/exceptions/deciding/own-request.ts';
import { notShownHere } from '../../cards/exceptions/asking/restricted.ts';
import type { Spot, UserRef } from '../../domain/people/account.ts';
import { mayHear } from '../../domain/people/who-may-hear.ts';
import type { Dossier } from '../../domain/exceptions/deciding/dossier.ts';
import type { ExceptionId } from '../../domain/ids.ts';
import type { Subject } from '../../store/messages/outgoing.ts';
import type { Repositories } from '../../store/store.ts';
import type { DecidingMeans } from '../exceptions/deciding/deciders.ts';
import { findDossier } from '../exceptions/deciding/dossier.ts';
import { similarTo } from '../exceptions/deciding/similar.ts';
import { stateOfPlace } from '../places/state-of-place.ts';

/** Where a copy stands: in a place, or in one person's direct messages. */
export interface Stands {
  readonly spot: Spot;
  /** Null: everybody in the place reads it. */
  readonly user: UserRef | null;
}

/** A subject's card as it reads at this moment, where it stands. */
export async function subjectCard(
  means: DecidingMeans,
  subject: Subject,
  where: Stands,
): Promise<Card> {
  switch (subject.kind) {
    case 'exception':
      return await requestCard(means, subject.id, where);
    case 'own request':
      return ownRequest(await dossier(means, subject.id), means.now);
    case 'state':
      return (await stateOfPlace(means.tx, subject.id, means.now)).card;
  }
}

async function requestCard(means: DecidingMeans, id: ExceptionId, where: Stands): Promise<Card> {
  const found = await dossier(means, id);
  if (await isHiddenFrom(means.tx, found, where)) return notShownHere();
  return exceptionCard(found, means.now, await similarTo(means.tx, found));
}

/** Whether it may not be shown there: a restricted request stands only where those read who may, at this moment. */
export async function isHiddenFrom(
  tx: Repositories,
  about: Pick<Dossier, 'exception' | 'panel'>,
  { spot, user }: Stands,
): Promise<boolean> {
  if (!about.exception.isRestricted) return false;
  if (user !== null) {
    const person = await tx.people.behind({ platform: spot.platform, user });
    return person === null || !mayHear(about, { kind: 'person', person });
  }
  const place = await tx.places.at(spot);
  return place === null || !mayHear(about, { kind: 'place', ...place });
}

async function dossier(means: DecidingMeans, id: ExceptionId): Promise<Dossier> {
  const found = await findDossier(means, id);
  if (found === null) throw new Error(`The exception ${id} has lost its freeze.`);
  return found;
}
