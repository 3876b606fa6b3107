import type { Cycle } from '../cycle/cycle.ts';
import { instantOf, type Deadline, type Freeze } from '../cycle/deadline.ts';
import type { Rung } from './ladder.ts';
import { atTime, heardAt, postingDay, rungsFor, type Hearing, type Listener } from './listener.ts';
import type { PlannedNotice } from './notice.ts';
import { planDigests } from './plan-digest.ts';
import { stageToTell } from '../cycle/stage-begins.ts';
import { freezeEndsAt, freezesOf } from '../cycle/state.ts';
import type { Instant, WallDate } from '../time/time.ts';
import { plusDays, wallDateAt } from '../time/wall.ts';

const STAGE_BEGINS: Rung = { flavour: 'stage', offsetDays: 0 };

/**
 * Every notice that the place is owed from now on, by the ladder. What would have been due already is not planned: a
 * place that subscribes today is not told what it could have read last week.
 */
export function planNotices(cycle: Cycle, listener: Listener, now: Instant): PlannedNotice[] {
  const { digest } = listener.settings;
  const deadlines = stillToTell(cycle);
  const single = deadlines.flatMap((deadline) => singly(cycle, deadline, listener));
  const weekly = digest === null ? [] : planDigests(cycle, deadlines, listener, digest, now);
  return [...single, ...weekly]
    .filter(({ dueAt }) => dueAt > now)
    .toSorted((a, b) => a.dueAt - b.dueAt);
}

/** Of a cycle that is closed only what comes after the release is still of use: its closing was told at once. */
function stillToTell({ deadlines, closedAt }: Cycle): readonly Deadline[] {
  return closedAt === null ? deadlines : deadlines.filter(({ kind }) => kind === 'event');
}

/** Where days off bring two countdowns of one deadline to the same morning, the one whose day it is more nearly stays. */
function singly(cycle: Cycle, deadline: Deadline, listener: Listener): PlannedNotice[] {
  const taken = new Set<Instant>();
  return rungsOf(cycle, deadline, listener).flatMap((rung) => {
    const dueAt = dueOf(cycle, deadline, rung, listener);
    if (dueAt === null) return [];
    if (rung.flavour === 'countdown') {
      if (taken.has(dueAt)) return [];
      taken.add(dueAt);
    }
    return [
      {
        placeId: listener.placeId,
        deadlineId: deadline.id,
        revision: deadline.revision,
        ...rung,
        dueAt,
        day: wallDateAt(dueAt, listener.zone),
      },
    ];
  });
}

function rungsOf(cycle: Cycle, deadline: Deadline, listener: Listener): readonly Rung[] {
  const { digest, audience, kinds } = listener.settings;
  const rungs = rungsFor(deadline, listener).filter(
    ({ flavour }) => digest === null || flavour !== 'countdown',
  );
  // A stage concerns the whole project, so it is told where the whole project is.
  const hearsStages = audience === null || audience === 'developers';
  const isTold =
    hearsStages &&
    kinds === null &&
    cycle.closedAt === null &&
    stageToTell(cycle, deadline) !== null;
  return isTold ? [...rungs, STAGE_BEGINS] : rungs;
}

/** When a rung is told; null where there is nothing to tell. */
export function dueOf(
  cycle: Cycle,
  deadline: Deadline,
  rung: Rung,
  listener: Hearing,
): Instant | null {
  const heard = (at: Instant | null) => (at === null ? null : heardAt(at, listener));
  switch (rung.flavour) {
    case 'countdown':
      return countdownAt(cycle, deadline, rung.offsetDays, listener);
    case 'begins':
      return heard(instantOf(deadline));
    case 'stage':
      return heard(stageToTell(cycle, deadline));
    case 'ends':
      return deadline.kind === 'freeze' ? heard(endToTell(cycle, deadline)) : null;
    case 'digest':
    case 'nothing':
      return null;
  }
}

/**
 * The place's hour, counted from the day that people call the deadline's: a week is counted from its Monday. What falls
 * on a day off comes on the working day before it; what looks back, on the one after.
 */
function countdownAt(
  cycle: Cycle,
  deadline: Deadline,
  offsetDays: number,
  listener: Hearing,
): Instant | null {
  const { when } = deadline;
  if (when.precision === 'undecided') return null;
  const day = countdownDay(deadline, offsetDays);
  if (day === null) return null;
  const told = postingDay(day, offsetDays > 0 ? 'after' : 'before', listener);
  const due = atTime(told, listener.settings.time, listener);
  // "Tomorrow" said after the fact helps nobody: east of the deadline's zone the opening hour may come too late.
  if (offsetDays <= 0) return due >= when.at ? null : due;
  // West of it the next morning may come too early: what was has to be over, as it is not anywhere on Earth.
  const after = due > when.at ? due : openingAfter(when.at, listener);
  const end = deadline.kind === 'freeze' ? freezeEndsAt(cycle, deadline) : null;
  const isOver = end !== null && end !== 'sign-off' && after >= end.at;
  return isOver ? null : after;
}

/** The day that a countdown is for, wherever it is told; null while the date is undecided. */
export function countdownDay(
  { when }: Pick<Deadline, 'when'>,
  offsetDays: number,
): WallDate | null {
  if (when.precision === 'undecided') return null;
  return plusDays(when.precision === 'week' ? when.monday : when.date, offsetDays);
}

/** The place's hour on the first of its days on which it comes after that. */
function openingAfter(at: Instant, listener: Hearing): Instant {
  const day = wallDateAt(at, listener.zone);
  const due = atTime(postingDay(day, 'after', listener), listener.settings.time, listener);
  if (due > at) return due;
  return atTime(postingDay(plusDays(day, 1), 'after', listener), listener.settings.time, listener);
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
