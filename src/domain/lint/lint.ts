import type { Cycle } from '../cycle/cycle.ts';
import { NO_HOLIDAYS, type Holidays } from '../time/holidays.ts';
import { impossibleTimes } from './clock.ts';
import type { Found, Rule } from './finding.ts';
import { endsBeforeItBegins, withoutEnd } from './freezes.ts';
import { onHoliday } from './holidays.ts';
import { sameName } from './names.ts';
import { numbersOutOfOrder, outOfOrder, teamAfterProject } from './order.ts';
import { afterRelease, beforeCycle, farAway, releaseOnWeekend, releasesButOne } from './release.ts';
import {
  stageAfterRelease,
  stageLeftOut,
  stagesOutOfOrder,
  stagesWithoutBeginning,
} from './stages.ts';

export interface Finding extends Found {
  /** The name of the rule that found it. */
  readonly rule: string;
}

/**
 * Everything in a cycle that cannot be meant, or that a person should look at, in the order of the rules.
 *
 * @param holidays those of its project.
 */
export function lint(cycle: Cycle, holidays: Holidays = NO_HOLIDAYS): Finding[] {
  return RULES.flatMap(({ name, find }) =>
    find(cycle, holidays).map((found) => ({ rule: name, ...found })),
  );
}

export const RULES: readonly Rule[] = [
  {
    name: 'one release',
    why: 'weeks are counted to it, and freezes end with it',
    find: releasesButOne,
  },
  { name: 'release on a weekend', why: 'few are there to mend it', find: releaseOnWeekend },
  {
    name: 'holiday',
    why: 'who is off lands nothing before a freeze, and mends nothing after a release',
    find: onHoliday,
  },
  {
    name: 'after the release',
    why: 'a freeze, a milestone or a candidate prepares the release',
    find: afterRelease,
  },
  {
    name: 'before the cycle',
    why: 'what belongs to the cycle is not before it',
    find: beforeCycle,
  },
  { name: 'far away', why: 'the year is probably wrong', find: farAway },
  {
    name: 'order',
    why: 'one step builds on the other, such as candidates on feature freeze',
    find: outOfOrder,
  },
  { name: 'numbers', why: 'milestone 3 follows milestone 2', find: numbersOutOfOrder },
  {
    name: 'team after project',
    why: 'a team’s freeze prepares the one of the whole project',
    find: teamAfterProject,
  },
  {
    name: 'freeze without end',
    why: 'nobody can say until when it holds',
    find: withoutEnd,
  },
  {
    name: 'freeze ends too early',
    why: 'it would never be in force',
    find: endsBeforeItBegins,
  },
  {
    name: 'stage without beginning',
    why: 'the stage before it goes on in its place',
    find: stagesWithoutBeginning,
  },
  {
    name: 'stages in order',
    why: 'a cycle passes through them one after the other',
    find: stagesOutOfOrder,
  },
  { name: 'stage after the release', why: 'the cycle is over then', find: stageAfterRelease },
  { name: 'stage left out', why: 'there is a gap between its neighbours', find: stageLeftOut },
  {
    name: 'one name, one date',
    why: 'people read one of the two, and rely on it',
    find: sameName,
  },
  {
    name: 'local time',
    why: 'a clock change takes the time away, or shows it twice',
    find: impossibleTimes,
  },
];
