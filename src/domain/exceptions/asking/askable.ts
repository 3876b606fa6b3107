import type { Cycle } from '../../cycle/cycle.ts';
import { CHANGE_KINDS, type ChangeKind, instantOf, type Freeze } from '../../cycle/deadline.ts';
import { mayLand } from '../../cycle/may-land.ts';
import { freezesInForce, freezesOf } from '../../cycle/state.ts';
import type { Instant } from '../../time/time.ts';
import { UserError } from '../../user-error.ts';

/** The freezes one can ask an exception from: those in force, then those to come. */
export function askable(cycle: Cycle, now: Instant): Freeze[] {
  const toCome = freezesOf(cycle).filter((freeze) => (instantOf(freeze) ?? 0) > now);
  return [...inForce(cycle, now), ...toCome];
}

/** @throws UserError when no freeze is left to ask an exception from. */
export function needAskable(cycle: Cycle, now: Instant): Freeze {
  const [first] = askable(cycle, now);
  if (first !== undefined) return first;
  throw new UserError('Nothing is frozen and no freeze is to come, so nothing needs an exception.');
}

/** When nobody says which freeze: the one in the way of features, which most requests are about; else of anything. */
export function likeliest(cycle: Cycle, now: Instant): Freeze | null {
  const ofFeatures = mayLand(cycle, ['feature'], now);
  const ofAnything = mayLand(cycle, CHANGE_KINDS, now);
  return (
    ofFeatures.askFrom ??
    ofAnything.askFrom ??
    ofFeatures.next?.freeze ??
    ofAnything.next?.freeze ??
    askable(cycle, now).find(({ owner }) => owner === null) ??
    null
  );
}

/** Those in force; where the kind of change was said, those that stop it, if there are any. */
export function likeliestFirst(cycle: Cycle, now: Instant, change: ChangeKind | null): Freeze[] {
  const stopping = change === null ? [] : stoppedBy(cycle, now, change);
  const those = stopping.length > 0 ? stopping : inForce(cycle, now);
  const first = likeliest(cycle, now);
  return [
    ...those.filter(({ id }) => id === first?.id),
    ...those.filter(({ id }) => id !== first?.id),
  ];
}

/** The freezes in force that stop this kind of change. */
export const stoppedBy = (cycle: Cycle, now: Instant, change: ChangeKind): Freeze[] =>
  inForce(cycle, now).filter(({ forbids }) => forbids.includes(change));

/** The one kind of change that a freeze stops; null where there are several or none. */
export const onlyKind = ({ forbids }: Freeze): ChangeKind | null =>
  forbids.length === 1 ? (forbids[0] ?? null) : null;

const inForce = (cycle: Cycle, now: Instant): Freeze[] =>
  freezesInForce(cycle, now).map(({ freeze }) => freeze);
