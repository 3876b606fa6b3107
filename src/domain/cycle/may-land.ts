import type { Cycle } from './cycle.ts';
import { CHANGE_KINDS, instantOf, type ChangeKind, type Freeze } from './deadline.ts';
import {
  freezesInForce,
  freezesOf,
  lastInstant,
  releaseOf,
  type FreezeEnding,
  type FreezeInForce,
} from './state.ts';
import type { Instant } from '../time/time.ts';

/** Whether a change may land at an instant: one rule for answers, forms and whoever decides. */
export interface MayLand {
  /** `closed`: the release is out, and nothing more lands in this cycle. */
  readonly answer: 'allowed' | 'exception' | 'closed';
  /** The freezes in force that stop one of the kinds, in the order they began. */
  readonly inTheWay: readonly FreezeInForce[];
  /** The one to ask an exception from: of those in the way, the one that holds longest. */
  readonly askFrom: Freeze | null;
  /** When no freeze is in the way any more; null also where none is now. */
  readonly opens: NextDoor;
  /** Of the freezes to come, the first that stops one of the kinds, and the instant it begins. */
  readonly next: { readonly freeze: Freeze; readonly at: Instant } | null;
  /** In force without saying what they stop: nobody can tell from the schedule. */
  readonly unclear: readonly FreezeInForce[];
  /** What stops the same within teams that were not asked about. */
  readonly besideTeams: readonly FreezeInForce[];
}

/** `next release`: not within this cycle any more. Null: by a deadline that has no date yet. */
type NextDoor = FreezeEnding | 'next release';

/**
 * Whether changes of these kinds may land at an instant. A team's own freeze binds that team alone, so it counts only
 * where the team is named.
 */
export function mayLand(
  cycle: Cycle,
  kinds: readonly ChangeKind[],
  at: Instant,
  team: string | null = null,
): MayLand {
  const inForce = freezesInForce(cycle, at);
  const inTheWay = inForce.filter(({ freeze }) => stops(freeze, kinds, team));
  return {
    answer: isClosed(cycle, at) ? 'closed' : inTheWay.length > 0 ? 'exception' : 'allowed',
    inTheWay,
    askFrom: longest(cycle, inTheWay),
    opens: inTheWay.length === 0 ? null : opensAfter(cycle, kinds, inTheWay, team),
    next: nextToStop(cycle, kinds, at, team),
    unclear: inForce.filter(({ freeze }) => binds(freeze, team) && isUnclear(freeze)),
    besideTeams: inForce.filter(
      ({ freeze }) => !binds(freeze, team) && stops(freeze, kinds, freeze.owner),
    ),
  };
}

/** The kinds of change that none of these freezes forbids to the whole project. */
export function stillFine(freezes: readonly Freeze[]): ChangeKind[] {
  return CHANGE_KINDS.filter((kind) => !freezes.some((freeze) => stops(freeze, [kind], null)));
}

/** Whether a freeze stops changes of the whole project, rather than a list being closed or one team holding still. */
export function stopsChanges(freeze: Freeze): boolean {
  return binds(freeze, null) && (freeze.forbids.length > 0 || isUnclear(freeze));
}

/** Whether the schedule leaves open what a freeze covers; one that closes a list stops nothing that lands. */
export function isUnclear({ forbids, freeze }: Freeze): boolean {
  const closesList = ['membership', 'specification', 'proposal', 'library'].includes(freeze);
  return forbids.length === 0 && !closesList;
}

/** Whether a freeze forbids one of the kinds to the team, or to the whole project where none is named. */
export function stops(freeze: Freeze, kinds: readonly ChangeKind[], team: string | null): boolean {
  return binds(freeze, team) && freeze.forbids.some((kind) => kinds.includes(kind));
}

function binds({ owner }: Freeze, team: string | null): boolean {
  return owner === null || owner === team;
}

/** Whether the release's instant has come, or a manager has said that it is out. */
export function isClosed(cycle: Cycle, at: Instant): boolean {
  const release = releasedAt(cycle);
  const isOut = release !== null && release <= at;
  return isOut || (cycle.closedAt !== null && cycle.closedAt <= at);
}

function releasedAt(cycle: Cycle): Instant | null {
  const release = releaseOf(cycle);
  return release === null ? null : instantOf(release);
}

function longest(cycle: Cycle, inTheWay: readonly FreezeInForce[]): Freeze | null {
  const [first, ...others] = inTheWay;
  if (first === undefined) return null;
  return others.reduce(
    (held, one) => (lastInstant(cycle, one.until) > lastInstant(cycle, held.until) ? one : held),
    first,
  ).freeze;
}

/** From one end to the next, as a freeze may go over into another. */
function opensAfter(
  cycle: Cycle,
  kinds: readonly ChangeKind[],
  inTheWay: readonly FreezeInForce[],
  team: string | null,
): NextDoor {
  let door: NextDoor = null;
  let held = inTheWay;
  while (held.length > 0) {
    const ends = held.flatMap(({ until }) => (until !== null && until !== 'sign-off' ? until : []));
    if (ends.length < held.length) {
      return held.some(({ until }) => until === null) ? null : 'sign-off';
    }
    const last = ends.toSorted((a, b) => a.at - b.at).at(-1);
    if (last === undefined || isClosed(cycle, last.at)) return 'next release';
    door = last;
    held = freezesInForce(cycle, last.at).filter(({ freeze }) => stops(freeze, kinds, team));
  }
  return door;
}

function nextToStop(
  cycle: Cycle,
  kinds: readonly ChangeKind[],
  now: Instant,
  team: string | null,
): MayLand['next'] {
  const toCome = freezesOf(cycle)
    .flatMap((freeze) => {
      const at = instantOf(freeze);
      return at !== null && at > now && stops(freeze, kinds, team) ? [{ freeze, at }] : [];
    })
    .sort((a, b) => a.at - b.at);
  // One that begins when it is over already, or after the release, never stops anything.
  return toCome.find((one) => !isClosed(cycle, one.at) && begins(cycle, one)) ?? null;
}

function begins(cycle: Cycle, { freeze, at }: { freeze: Freeze; at: Instant }): boolean {
  return freezesInForce(cycle, at).some((one) => one.freeze.id === freeze.id);
}
