import type { Cycle, StageName } from './cycle.ts';
import { instantOf, type Deadline } from './deadline.ts';
import { freezesOf } from './state.ts';
import type { Instant } from '../time/time.ts';

/** The stage that a deadline begins; null where it begins none. Of two, the one listed later, as everywhere. */
function stageBegunBy({ stages }: Cycle, { key }: Deadline): StageName | null {
  const stage = stages.findLast(({ begins }) => begins.by === 'deadline' && begins.key === key);
  return stage?.name ?? null;
}

/**
 * When it is told that a stage begins with this deadline; null where it is not. What a freeze's own post says at that
 * instant has no post beside it, and neither has the release, of which nobody knows before a manager says so.
 */
export function stageToTell(cycle: Cycle, deadline: Deadline): Instant | null {
  const at = instantOf(deadline);
  if (at === null || deadline.kind === 'release' || stageBegunBy(cycle, deadline) === null) {
    return null;
  }
  const toldByFreeze = freezesOf(cycle).some(
    (freeze) => freeze.owner === null && instantOf(freeze) === at,
  );
  return toldByFreeze ? null : at;
}
