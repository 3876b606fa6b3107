import type { Deadline } from '../cycle/deadline.ts';
import type { Holidays } from '../time/holidays.ts';
import type { PlaceId } from '../ids.ts';
import { countdown, ladderOf, type Rung } from './ladder.ts';
import { isPostingDay, isQuietAt, type OwnLadder, type PlaceSettings } from './place-settings.ts';
import { resolveWall } from '../time/resolve.ts';
import type { Instant, WallDate, WallTime, Zone } from '../time/time.ts';
import { isAbout, type Topic } from './topic.ts';
import { plusDays, wallDateAt, wallTimeAt } from '../time/wall.ts';

/** How somebody wants to be told: the zone their days begin in, and the rest. */
export interface Hearing {
  readonly zone: Zone;
  readonly settings: PlaceSettings;
  readonly holidays: Holidays;
}

/** A place that wants to be told. */
export interface Listener extends Hearing {
  readonly placeId: PlaceId;
}

/** No row of days off is longer; where one is, the day itself has to do. */
const LONGEST_BREAK = 30;

/**
 * What of the ladder this place is told: of the kinds it chose, for its audience, as far ahead as was said. What was said
 * of this very date, or of its kind, wins over all of that.
 */
export function rungsFor(deadline: Deadline, { settings }: Hearing): readonly Rung[] {
  const { kinds, audience, leadDays } = settings;
  const isChosen = kinds === null || kinds.includes(deadline.kind);
  const ladder = isChosen ? ladderOf(deadline, audience) : [];
  const own = ownLadderOf(deadline, settings);
  if (own !== null && (own.opens || ladder.length > 0)) return aheadBy(own.days, ladder);
  return leadDays === null || ladder.length === 0 ? ladder : aheadBy(leadDays, ladder);
}

/** A ladder that holds, and whether it also tells of what the place is not told of otherwise. */
interface Holding {
  readonly days: readonly number[];
  readonly opens: boolean;
}

/**
 * Said of this very date: by the place, else for the project; then of its freeze or kind: by the place, else for the
 * project. What is said for the whole project of a kind adds no date to what its places are told of.
 */
function ownLadderOf(deadline: Deadline, settings: PlaceSettings): Holding | null {
  const here = nearest(deadline, settings.ladders);
  const project = nearest(deadline, settings.projectLadders);
  const isNamedHere = here?.topic.of === 'name';
  if (project !== null && (here === null || (project.topic.of === 'name' && !isNamedHere))) {
    return { days: project.days, opens: project.topic.of === 'name' && !settings.chooses };
  }
  return here === null ? null : { days: here.days, opens: true };
}

/** The one that means this deadline most nearly: by its name, by its freeze, by its kind. */
function nearest(deadline: Deadline, ladders: readonly OwnLadder[]): OwnLadder | null {
  const meant = ladders.filter(({ topic }) => isAbout(topic, deadline));
  return meant.toSorted((a, b) => NEARNESS[a.topic.of] - NEARNESS[b.topic.of])[0] ?? null;
}

const NEARNESS: Record<Topic['of'], number> = { name: 0, freeze: 1, kind: 2, everything: 3 };

function aheadBy(leadDays: readonly number[], ladder: readonly Rung[]): readonly Rung[] {
  const ahead = leadDays.toSorted((a, b) => b - a).map((days) => -days);
  return [...countdown(...ahead), ...ladder.filter((rung) => !isAhead(rung))];
}

const isAhead = ({ flavour, offsetDays }: Rung): boolean =>
  flavour === 'countdown' && offsetDays < 0;

/** The same day, or the nearest before it (after it) on which the place is told anything. */
export function postingDay(
  day: WallDate,
  direction: 'before' | 'after',
  { settings, holidays }: Hearing,
): WallDate {
  const step = direction === 'before' ? -1 : 1;
  for (let far = 0; far <= LONGEST_BREAK; far += 1) {
    const found = plusDays(day, far * step);
    if (isPostingDay(found, settings, holidays)) return found;
  }
  return day;
}

export function atTime(day: WallDate, time: WallTime, { zone }: Hearing): Instant {
  return resolveWall(day, time, zone).at;
}

/**
 * When a place hears of what happens at an instant: at once; where it has quiet hours, in which its days off are quiet
 * from morning to night, when the next ones end.
 */
export function heardAt(at: Instant, listener: Hearing): Instant {
  const { zone, settings, holidays } = listener;
  const { quiet } = settings;
  if (quiet === null) return at;
  const day = wallDateAt(at, zone);
  const time = wallTimeAt(at, zone);
  if (isPostingDay(day, settings, holidays) && !isQuietAt(time, quiet)) return at;
  const endsToday = isPostingDay(day, settings, holidays) && time < quiet.to;
  const opens = endsToday ? day : postingDay(plusDays(day, 1), 'after', listener);
  return atTime(opens, quiet.to, listener);
}
