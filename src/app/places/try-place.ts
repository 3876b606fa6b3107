import { placeTried } from '../../cards/places/place-in-trouble.ts';
import type { Card } from '../../cards/card.ts';
import type { PlaceId } from '../../domain/ids.ts';
import { needManager, type Call } from '../call.ts';

/** A manager says that a place works again: what waits for it is sent now, and who manages is told anew if it is not. */
export async function tryPlace(call: Call, id: PlaceId): Promise<Card> {
  const { tx, now, person, place: here } = call;
  const place = await tx.places.byId(id);
  await needManager(call, 'have me try a place again', place.projectId);
  const waits = await tx.outbox.unpark(place.spot, now);
  await tx.places.troubled(place.spot, null);
  await tx.audit.add({
    at: now,
    personId: person.id,
    platform: here.spot.platform,
    place: here.spot.place,
    deed: 'tried again',
    subject: 'place',
    subjectId: place.id,
    before: place.trouble,
    after: null,
  });
  return placeTried(place.name, place.spot.platform, waits);
}
