import type { Person } from '../../people/account.ts';
import { isCarried } from './become.ts';
import type { Instant } from '../../time/time.ts';
import { countVotes, type Poll } from './vote.ts';

/** That too few of those who decide are at work before an instant. */
export interface Uncovered {
  readonly cause: 'done by' | 'freeze begins' | 'freeze ends';
  readonly limit: Instant;
  /** The groups of which nobody is; none where any of them would do, and too few are. */
  readonly groups: readonly string[];
  /** Who decides and is not there in time, and when they are next; null: nobody knows. */
  readonly gone: readonly { readonly person: Person; readonly back: Instant | null }[];
}

/** Null where it can be decided in time. Where only managers decide, there is nobody to warn. */
export function uncoveredOn(
  poll: Poll,
  { cause, limit, now }: Pick<Uncovered, 'cause' | 'limit'> & { readonly now: Instant },
  reachedAt: (person: Person) => Instant | null,
): Uncovered | null {
  const { panel, exception, rules } = poll;
  if (exception.standing.state !== 'open' || isCarried(poll) || limit <= now) return null;
  const { awaited, missing } = countVotes(poll);
  const all = panel.groups.flatMap(({ approvers }) => approvers);
  if (all.length === 0 || missing.approvals === 0) return null;
  const known = awaited.map((person) => ({ person, back: reachedAt(person) }));
  const isThere = ({ back }: (typeof known)[number]) => back !== null && back < limit;
  if (!rules.fromEach) {
    const gone = known.filter((one) => !isThere(one));
    const enough = known.length - gone.length >= missing.approvals;
    return enough ? null : { cause, limit, groups: [], gone };
  }
  const empty = panel.groups.filter(
    ({ name, approvers }) =>
      missing.groups.includes(name) &&
      !known.some((one) => isThere(one) && approvers.some(({ id }) => id === one.person.id)),
  );
  if (empty.length === 0) return null;
  const gone = known.filter(({ person }) =>
    empty.some(({ approvers }) => approvers.some(({ id }) => id === person.id)),
  );
  return { cause, limit, groups: empty.map(({ name }) => name), gone };
}
