import { oneAccountKept, oneAccountPreview } from '../../cards/people/accounts.ts';
import type { Card } from '../../cards/card.ts';
import { PLATFORM_WORDS } from '../../cards/platform-words.ts';
import type { PlatformName } from '../../domain/people/account.ts';
import type { PersonId } from '../../domain/ids.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Call } from '../call.ts';

/** The platforms that run here, and on which this person has no account that relbot knows of. */
export function platformsWithout({ app, person }: Call): PlatformName[] {
  return app.platforms
    .map(({ name }) => name)
    .filter((name) => !person.accounts.some(({ platform }) => platform === name));
}

/**
 * Where two platforms run, who has an account on one of them may have another that relbot does not know to be theirs,
 * and could decide on their own request. Not so where the settings declare their accounts, or they have said that it is
 * their only one.
 */
export async function mayHaveAnotherAccount(call: Call): Promise<boolean> {
  const { tx, person, now } = call;
  if (platformsWithout(call).length === 0) return false;
  const declared = await tx.roles.list({ projectId: null, now });
  if (declared.some((role) => role.fromSettings && role.person.id === person.id)) return false;
  return (await tx.people.aloneSince(person.id)) === null;
}

/** What such a person does first. */
export function whichAccountFirst(call: Call): string {
  const [other = 'discord'] = platformsWithout(call);
  const name = PLATFORM_WORDS[other];
  return `Before you decide I have to know whether you are on ${name} too: say “link my accounts” to me, or “I have no ${name} account”. Nothing has changed.`;
}

/** The answer to "I have no Discord account". */
export function offerOneAccount(call: Call, none: PlatformName): Card {
  refuseInVain(call, none);
  return oneAccountPreview(call.person, none);
}

/** Everyone says it for themselves. */
export async function confirmOneAccount(call: Call, id: PersonId): Promise<Card> {
  const { tx, person, now, place } = call;
  if (id !== person.id) {
    throw new UserError('Whoever it is about confirms it themselves. Nothing has changed.');
  }
  const [none] = platformsWithout(call);
  if (none === undefined) throw new UserError('You have an account on each platform here.');
  await tx.people.declareAlone(id, now);
  await tx.audit.add({
    at: now,
    personId: id,
    platform: place.spot.platform,
    place: place.spot.place,
    deed: 'declared their only account',
    subject: 'person',
    subjectId: id,
    after: { accounts: person.accounts, none },
  });
  return oneAccountKept(person, none);
}

function refuseInVain(call: Call, none: PlatformName): void {
  const name = PLATFORM_WORDS[none];
  if (!call.app.platforms.some((platform) => platform.name === none)) {
    throw new UserError(`I am not connected to ${name}, so there is nothing to say about it.`);
  }
  if (platformsWithout(call).includes(none)) return;
  throw new UserError(
    none === call.place.spot.platform
      ? `This is ${name}, and you write from an account on it.`
      : `I know an account of yours on ${name}: the two are linked. Nothing has changed.`,
  );
}
