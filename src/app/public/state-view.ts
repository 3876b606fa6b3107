import { landingInWords } from '../../cards/landing-in-words.ts';
import { CHANGE_KINDS } from '../../domain/cycle/deadline.ts';
import { mayLand } from '../../domain/cycle/may-land.ts';
import { nextStateChange } from '../../domain/cycle/state-changes.ts';
import {
  freezesInForce,
  nextDeadlines,
  stageAt,
  type FreezeInForce,
} from '../../domain/cycle/state.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { PublicFreezeInForce, PublicState } from '../../public.ts';
import type { Found } from './named.ts';
import { endingView, projectView } from './schedule-view.ts';

const NEXT = 6;

/** Where a cycle stands: what is frozen until when, what may land, what comes next. */
export function stateView(
  { project, cycle, name }: Found,
  team: string | null,
  now: Instant,
): PublicState {
  const stage = stageAt(cycle, now);
  return {
    project: projectView(project),
    cycle: name,
    stage: stage && { name: stage.stage, since: stage.since, until: stage.until },
    freezes: freezesInForce(cycle, now).map(inForceView),
    landing: CHANGE_KINDS.map((kind) => {
      const { answer, inTheWay } = mayLand(cycle, [kind], now, team);
      return { kind, answer, freezes: inTheWay.map(({ freeze }) => freeze.key) };
    }),
    says: landingInWords(cycle, now),
    next: nextDeadlines(cycle, now, NEXT).flatMap(({ at, deadlines }) =>
      deadlines.map(({ key, name: called }) => ({ key, name: called, at })),
    ),
    changesAt: nextStateChange([cycle], now),
  };
}

export function inForceView({ freeze, since, until }: FreezeInForce): PublicFreezeInForce {
  const { key, name, owner, forbids } = freeze;
  return { key, name, owner, since, until: endingView(freeze, until), forbids };
}
