import type { Cycle } from './cycle.ts';
import { instantOf } from './deadline.ts';
import {
  freezeEndsAt,
  freezesInForce,
  freezesOf,
  lastInstant,
  type FreezeInForce,
} from './state.ts';
import type { Instant } from '../time/time.ts';
import { instant } from '../time/wall.ts';

/** A freeze that comes into force, or is in force no longer. */
export interface FreezeTurn {
  readonly turn: 'began' | 'ended';
  readonly at: Instant;
  readonly of: FreezeInForce;
}

/** What time alone brought after one instant and until another, in its order; what ends before what begins with it. */
export function freezeTurns(cycle: Cycle, after: Instant, until: Instant): FreezeTurn[] {
  return turnsOf(cycle)
    .filter(({ at }) => at > after && at <= until)
    .toSorted((a, b) => a.at - b.at || rank(a) - rank(b));
}

/** When time alone brings the next one. */
export function nextFreezeTurn(cycle: Cycle, after: Instant): Instant | null {
  const ahead = turnsOf(cycle).flatMap(({ at }) => (at > after ? [at] : []));
  return ahead.length === 0 ? null : instant(Math.min(...ahead));
}

/** What a change of a cycle brought at this instant. @param before null where the change made the cycle. */
export function turnsByChange(before: Cycle | null, after: Cycle, at: Instant): FreezeTurn[] {
  const was = before === null ? [] : freezesInForce(before, at);
  const is = freezesInForce(after, at);
  const isIn = (all: readonly FreezeInForce[], { freeze }: FreezeInForce) =>
    all.some((other) => other.freeze.id === freeze.id);
  return [
    ...was.filter((of) => !isIn(is, of)).map((of) => ({ turn: 'ended', at, of }) as const),
    ...is.filter((of) => !isIn(was, of)).map((of) => ({ turn: 'began', at, of }) as const),
  ];
}

const rank = ({ turn }: FreezeTurn): number => (turn === 'ended' ? 0 : 1);

/** Both turns of each freeze; one that is over before it begins has none. */
function turnsOf(cycle: Cycle): FreezeTurn[] {
  return freezesOf(cycle).flatMap((freeze): FreezeTurn[] => {
    const since = instantOf(freeze);
    const until = freezeEndsAt(cycle, freeze);
    const last = lastInstant(cycle, until);
    if (since === null || since >= last) return [];
    const of = { freeze, since, until };
    const began = { turn: 'began', at: since, of } as const;
    return Number.isFinite(last) ? [began, { turn: 'ended', at: instant(last), of }] : [began];
  });
}
