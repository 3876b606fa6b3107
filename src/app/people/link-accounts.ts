import {
  codeTrouble,
  linkCode,
  linked,
  linkedAlready,
  linkedWith,
  linkOffer,
  linkPreview,
} from '../../cards/people/accounts.ts';
import type { Card } from '../../cards/card.ts';
import { PLATFORM_WORDS } from '../../cards/platform-words.ts';
import type { CodeId, PersonId } from '../../domain/ids.ts';
import type { Account, Person } from '../../domain/people/account.ts';
import { UserError } from '../../domain/user-error.ts';
import { UTC } from '../../domain/time/zone.ts';
import type { LiveCode } from '../../store/people/codes.ts';
import type { Call } from '../call.ts';
import { platformsWithout } from './one-account.ts';
import { makeCode } from './one-time-codes.ts';
import { tellAccount } from './tell-person.ts';

/**
 * The answer to "link my accounts". A code is shown where one person alone sees it and nothing keeps it: as the answer to
 * a press or a slash command, never as a message.
 */
export async function offerLink(call: Call): Promise<Card> {
  const others = platformsToLink(call);
  if (others.length === 0) return linkedAlready(call.person.accounts.map((one) => one.platform));
  return call.confidential && !call.direct ? await showLinkCode(call) : linkOffer(others);
}

/** A code of whoever presses. */
export async function showLinkCode(call: Call): Promise<Card> {
  const { app, tx, person, now } = call;
  const others = platformsToLink(call);
  if (others.length === 0) return linkedAlready(person.accounts.map((one) => one.platform));
  const made = await makeCode(app, tx, { purpose: 'link', personId: person.id }, now);
  return linkCode(made.code, others, made.until, call.ground?.project.zone ?? UTC);
}

function platformsToLink(call: Call) {
  if (call.app.platforms.length < 2) {
    throw new UserError(
      `I am connected to ${PLATFORM_WORDS[call.place.spot.platform]} alone, so there is nothing to link.`,
    );
  }
  return platformsWithout(call);
}

/** A code for linking was said: shows whose account would become one with this one. */
export async function claimLink(call: Call, code: LiveCode): Promise<Card> {
  const { tx, person } = call;
  const { other, on } = await otherOf(call, code);
  if (other.id === person.id) return codeTrouble({ why: 'same account' });
  refuseTwoOnOne(other, person);
  await tx.codes.claim(code.id, person.id);
  return linkPreview(other, on, code.id);
}

/** Makes one person of two, confirmed by the one who said the code. */
export async function confirmLink(call: Call, id: CodeId): Promise<Card> {
  const { tx, person, now, place } = call;
  const code = await tx.codes.byId(id, now);
  if (code === null) {
    throw new UserError('That code is no longer good. Say “link my accounts” for a new one.');
  }
  if (code.claimedBy !== person.id) {
    throw new UserError('Whoever said the code confirms it themselves. Nothing has changed.');
  }
  const { other, account } = await otherOf(call, code);
  if (other.id === person.id) return linkedAlready(person.accounts.map((one) => one.platform));
  refuseTwoOnOne(other, person);
  await tx.codes.end(id, now);
  const kept = await tx.people.link([...other.accounts, ...person.accounts]);
  const one = await tx.people.byId(kept);
  await tx.audit.add({
    at: now,
    personId: kept,
    platform: place.spot.platform,
    place: place.spot.place,
    deed: 'linked accounts',
    subject: 'person',
    subjectId: kept,
    before: [partOf(other), partOf(person)],
    after: partOf(one),
  });
  // Of two votes that are one person's by now the later counts, and none where one of the two asked.
  await tx.exceptions.lookAgain({ personId: kept }, now);
  await tellAccount(call, account, linkedWith(person.name, place.spot.platform));
  return linked(one.accounts.map(({ platform }) => platform));
}

const partOf = ({ id, accounts }: Person): { id: PersonId; accounts: readonly Account[] } => ({
  id,
  accounts,
});

async function otherOf({ tx, place }: Call, { personId }: LiveCode) {
  if (personId === null) throw new Error('A code for linking belongs to nobody.');
  const other = await tx.people.byId(personId);
  const account =
    other.accounts.find(({ platform }) => platform !== place.spot.platform) ?? other.accounts[0];
  if (account === undefined) throw new Error('A code for linking belongs to nobody’s account.');
  return { other, account, on: account.platform };
}

/** A person has one account on each platform; of two on one nobody could say which is meant. */
function refuseTwoOnOne(one: Person, other: Person): void {
  const twice = one.accounts.find(({ platform }) =>
    other.accounts.some((account) => account.platform === platform),
  );
  if (twice === undefined) return;
  const name = PLATFORM_WORDS[twice.platform];
  throw new UserError(
    `That would give one person two accounts on ${name}, and I take one on each platform. Nothing has changed.`,
  );
}

/** What both accounts did is one person's, and nothing says any more which did what. */
export function unlink(): never {
  throw new UserError(
    'I cannot part accounts again: what both did counts as one person’s, and it could not be said who decided what.',
  );
}
