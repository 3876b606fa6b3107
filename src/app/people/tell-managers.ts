import type { Card } from '../../cards/card.ts';
import { placeInTrouble } from '../../cards/places/place-in-trouble.ts';
import { brand, type ProjectId } from '../../domain/ids.ts';
import type { PlaceRef } from '../../domain/people/account.ts';
import type { Claimed } from '../../store/messages/outgoing.ts';
import type { Repositories } from '../../store/store.ts';
import type { App } from '../app.ts';

/** No place at all: a whisper goes straight to the person. */
export const NOWHERE = brand<PlaceRef>('');

/**
 * A place refuses what relbot posts: the managers are told by direct message, once until it works again, since nobody
 * reads it in the place itself.
 */
export async function tellManagers(
  tx: Repositories,
  app: App,
  message: Claimed,
  detail: string,
): Promise<void> {
  const place = await tx.places.at(message.spot);
  if (place === null || place.trouble !== null || message.kind !== 'post') return;
  await tx.places.troubled(message.spot, detail);
  const card = placeInTrouble(place.name, place.spot.platform, detail, place.id);
  await whisperManagers(tx, app, place.projectId, card);
}

/** By direct message, each where relbot reaches them. */
export async function whisperManagers(
  tx: Repositories,
  app: App,
  projectId: ProjectId | null,
  card: Card,
): Promise<void> {
  for (const manager of await app.managers.all(tx, { projectId, now: app.clock.now() })) {
    const account = manager.accounts.find(({ platform }) =>
      app.platforms.some(({ name }) => name === platform),
    );
    if (account === undefined) continue;
    await tx.outbox.add(
      {
        kind: 'whisper',
        spot: { platform: account.platform, place: NOWHERE },
        user: account.user,
        card,
      },
      app.names.postKey(),
      app.clock.now(),
    );
  }
}
