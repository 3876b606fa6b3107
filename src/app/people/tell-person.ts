import type { Card } from '../../cards/card.ts';
import { brand } from '../../domain/ids.ts';
import type { Account, Person, PlaceRef } from '../../domain/people/account.ts';
import type { Call } from '../call.ts';

/** No place at all: a whisper goes straight to the person. */
const NOWHERE = brand<PlaceRef>('');

/** Tells a person what concerns them: in this place where they have an account on its platform, else directly. */
export async function tellPerson(call: Call, person: Person, card: Card): Promise<void> {
  const { app, tx, now, place } = call;
  const here = person.accounts.find(({ platform }) => platform === place.spot.platform);
  const account = here ?? person.accounts[0];
  if (account === undefined) return;
  if (here === undefined) return await tellAccount(call, account, card);
  const told = { kind: 'whisper', spot: place.spot, user: account.user, card } as const;
  await tx.outbox.add(told, app.names.postKey(), now);
}

/** By direct message to this very account. */
export async function tellAccount(
  { app, tx, now }: Call,
  { platform, user }: Account,
  card: Card,
): Promise<void> {
  const told = { kind: 'whisper', spot: { platform, place: NOWHERE }, user, card } as const;
  await tx.outbox.add(told, app.names.postKey(), now);
}
