import { DateTime } from 'luxon';
import type { Cycle } from './cycle.ts';
import { instantOf, type Deadline, type Freeze } from './deadline.ts';
import { brand, type PlaceId } from './ids.ts';
import { ladderOf, type Rung } from './ladder.ts';
import type { PlannedNotice } from './notice.ts';
import { resolveWall } from './resolve.ts';
import { stageToTell } from './stage-begins.ts';
import { freezeEndsAt, freezesOf } from './state.ts';
import type { Instant, WallDate, Zone } from './time.ts';
import { plusDays, wallTime } from './wall.ts';

/** When a channel is told of what is days away: the beginning of its working day. */
const OPENING_HOUR = wallTime('09:00');

const STAGE_BEGINS: Rung = { flavour: 'stage', offsetDays: 0 };

/** A place that wants to be told, and the zone its days begin in. */
export interface Listener {
  readonly placeId: PlaceId;
  readonly zone: Zone;
}

/**
 * Every notice that the place is owed from now on, by the ladder. What would have been due already is not planned: a
 * place that subscribes today is not told what it could have read last week.
 */
export function planNotices(cycle: Cycle, listener: Listener, now: Instant): PlannedNotice[] {
  return stillToTell(cycle)
    .flatMap((deadline) =>
      rungsOf(cycle, deadline).flatMap((rung) => {
        const dueAt = dueOf(cycle, deadline, rung, listener.zone);
        if (dueAt === null || dueAt <= now) return [];
        return [
          {
            placeId: listener.placeId,
            deadlineId: deadline.id,
            revision: deadline.revision,
            ...rung,
            dueAt,
            day: dayOf(dueAt, listener.zone),
          },
        ];
      }),
    )
    .toSorted((a, b) => a.dueAt - b.dueAt);
}

/** Of a cycle that is closed only what comes after the release is still of use: its closing was told at once. */
function stillToTell({ deadlines, closedAt }: Cycle): readonly Deadline[] {
  return closedAt === null ? deadlines : deadlines.filter(({ kind }) => kind === 'event');
}

function rungsOf(cycle: Cycle, deadline: Deadline): readonly Rung[] {
  const isTold = cycle.closedAt === null && stageToTell(cycle, deadline) !== null;
  return isTold ? [...ladderOf(deadline), STAGE_BEGINS] : ladderOf(deadline);
}

/** When a rung is told, in a zone; null where there is nothing to tell. */
export function dueOf(cycle: Cycle, deadline: Deadline, rung: Rung, zone: Zone): Instant | null {
  switch (rung.flavour) {
    case 'countdown':
      return countdownAt(deadline, rung.offsetDays, zone);
    case 'begins':
      return instantOf(deadline);
    case 'stage':
      return stageToTell(cycle, deadline);
    case 'ends':
      return deadline.kind === 'freeze' ? endToTell(cycle, deadline) : null;
  }
}

/** The opening hour, counted from the day that people call the deadline's: a week is counted from its Monday. */
function countdownAt(deadline: Deadline, offsetDays: number, zone: Zone): Instant | null {
  const { when } = deadline;
  if (when.precision === 'undecided') return null;
  const day = when.precision === 'week' ? when.monday : when.date;
  const due = resolveWall(plusDays(day, offsetDays), OPENING_HOUR, zone).at;
  // "Tomorrow" said after the fact helps nobody: east of the deadline's zone the opening hour may come too late.
  return offsetDays <= 0 && due >= when.at ? null : due;
}

/** A freeze that another of its kind takes over from at that very moment (soft strings, then hard) lifts nothing. */
function endToTell(cycle: Cycle, freeze: Freeze): Instant | null {
  const end = freezeEndsAt(cycle, freeze);
  if (end === null || end === 'sign-off') return null;
  const takenOver = freezesOf(cycle).some(
    (other) =>
      other.freeze === freeze.freeze && other.id !== freeze.id && instantOf(other) === end.at,
  );
  return takenOver ? null : end.at;
}

/** The wall date of an instant in a zone. */
function dayOf(at: Instant, zone: Zone): WallDate {
  const { year, month, day } = DateTime.fromMillis(at, { zone });
  return brand<WallDate>(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );
}
