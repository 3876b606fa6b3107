import type { Card } from '../cards/card.ts';
import { brand } from '../domain/ids.ts';
import type { Person, PlaceRef } from '../domain/account.ts';
import type { Call } from './call.ts';

/** No place at all: a whisper goes straight to the person. */
const NOWHERE = brand<PlaceRef>('');

/** Tells a person what concerns them: in this place where they have an account on its platform, else directly. */
export async function tellPerson(
  { tx, app, now, place }: Call,
  person: Person,
  card: Card,
): Promise<void> {
  const here = person.accounts.find(({ platform }) => platform === place.spot.platform);
  const account = here ?? person.accounts[0];
  if (account === undefined) return;
  const spot = here === undefined ? { platform: account.platform, place: NOWHERE } : place.spot;
  await tx.outbox.add(
    { kind: 'whisper', spot, user: account.user, card },
    app.names.postKey(),
    now,
  );
}
