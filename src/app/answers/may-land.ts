import type { Card } from '../../cards/card.ts';
import { mayJoin } from '../../cards/answers/may-join.ts';
import { type LaterDay, mayLand } from '../../cards/answers/may-land.ts';
import { whichKind } from '../../cards/answers/which-kind.ts';
import type { Cycle } from '../../domain/cycle/cycle.ts';
import { CHANGE_KINDS, type ChangeKind, type Freeze } from '../../domain/cycle/deadline.ts';
import { mayLand as mayLandAt } from '../../domain/cycle/may-land.ts';
import type { Instant } from '../../domain/time/time.ts';

/** What was said of a change that somebody wants to land. */
export interface SaidOfChange {
  /** Null where the words do not tell. */
  readonly change: ChangeKind | null;
  readonly team: string | null;
  readonly named: Freeze | null;
  readonly warm?: boolean;
  /** The later day that is asked about; null is now. */
  readonly day?: LaterDay | null;
}

/** Answers whether a change may land, or asks which kind it is where the answer depends on that. */
export function answerMayLand(
  cycle: Cycle,
  { change, team, named, warm = false, day = null }: SaidOfChange,
  now: Instant,
): Card {
  // Projects join a release, and new ones are spoken of as features are.
  if (named?.freeze === 'membership' && (change === null || change === 'feature')) {
    return mayJoin(cycle, named, now);
  }
  if (change !== null) return mayLand(cycle, { kinds: [change], team, named, warm, day }, now);
  const stopped = CHANGE_KINDS.filter(
    (kind) => mayLandAt(cycle, [kind], day?.begins ?? now, team).answer === 'exception',
  );
  if (stopped.length > 0 && stopped.length < CHANGE_KINDS.length) {
    return whichKind(cycle, stopped, { now, team, day });
  }
  const called = 'changes of every kind';
  return mayLand(cycle, { kinds: CHANGE_KINDS, called, team, named, warm, day }, now);
}
