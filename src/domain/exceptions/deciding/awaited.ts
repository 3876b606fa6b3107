import type { Person } from '../../people/account.ts';
import { isCarried } from './become.ts';
import { countVotes, votersOf, type Count, type Poll } from './vote.ts';

/**
 * The people whose approval would bring a request nearer to its decision, and who have not said anything that counts:
 * the approvers, or the managers where no approver could. Nobody while its requester is asked for more.
 */
export function awaitedOn(poll: Poll): readonly Person[] {
  const { exception, panel } = poll;
  if (exception.standing.state !== 'open' || isCarried(poll)) return [];
  const count = countVotes(poll);
  const would = count.awaited.filter((person) => bringsNearer(poll, count, person));
  if (would.length > 0 || panel.groups.some(({ approvers }) => approvers.length > 0)) return would;
  return [...votersOf(panel, exception).values()].filter(
    (person) => !hasSpoken(count, person) && bringsNearer(poll, count, person),
  );
}

function bringsNearer(poll: Poll, { missing }: Count, person: Person): boolean {
  const { exception, votes } = poll;
  const { edition, askedAt: at } = exception;
  const yes = { person, value: 'yes', words: null, at, edition, door: null } as const;
  const after = countVotes({ ...poll, votes: [...votes, yes] }).missing;
  return after.approvals < missing.approvals || after.groups.length < missing.groups.length;
}

function hasSpoken({ yes, no, recused }: Count, { id }: Person): boolean {
  return [...yes, ...no, ...recused].some(({ person }) => person.id === id);
}
