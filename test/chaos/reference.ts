import { DateTime } from 'luxon';
import { type Planned, PROJECT_ZONE, SCHEDULE, type Told } from './schedule.ts';

/**
 * What a channel is owed, worked out a second time: from the dates, the ladder as plain data, and luxon. Nothing of the
 * program is used, so that a mistake of its planner is not made here as well.
 */
export type Flavour = 'countdown' | 'begins' | 'ends';

/** One post that has to stand in a channel. */
export interface Owed {
  readonly flavour: Flavour;
  /** The names that it has to tell of, sorted. */
  readonly names: readonly string[];
  /** When, by relbot's clock. */
  readonly at: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Days before (negative) and after a deadline's own day on which everyone is told how far it is. */
const COUNTDOWNS: Readonly<Record<string, readonly number[]>> = {
  'freeze/feature': [-21, -14, -7, -1, 1],
  'freeze/string': [-21, -7, -1, 1],
  'freeze/docs': [-21, -7, -1, 1],
  'freeze/dependency': [-7, -1, 1],
  milestone: [-7, -1],
  candidate: [-7, -1],
  event: [-1],
  release: [-21, -14, -7, -1, 0, 1],
};

interface Due {
  readonly deadline: Planned;
  readonly flavour: Flavour;
  readonly days: number;
  readonly due: number;
}

/**
 * The posts that a channel is owed which is told from `from` on.
 *
 * @param heardAt when relbot's clock first showed that instant or a later one: later where the clock was set forward.
 * Null where it never did.
 */
export function owedTo(
  told: Told,
  from: number,
  heardAt: (instant: number) => number | null,
): Owed[] {
  const heard = SCHEDULE.flatMap((deadline) => dueOf(deadline, told)).flatMap((one) => {
    const at = one.due > from ? heardAt(one.due) : null;
    return at === null ? [] : [{ ...one, at }];
  });
  return [...Map.groupBy(heard, ({ at }) => at)].flatMap(([at, together]) =>
    postsAt(at, together, told),
  );
}

/** When something happens of which some channel that is told so may have to hear. */
export function instantsOf(told: Told): number[] {
  return SCHEDULE.flatMap((deadline) => dueOf(deadline, told)).map(({ due }) => due);
}

function dueOf(deadline: Planned, told: Told): Due[] {
  const at = instantOf(deadline);
  const taken = new Set<number>();
  const countdowns = (
    COUNTDOWNS[deadline.of === undefined ? deadline.kind : `${deadline.kind}/${deadline.of}`] ?? []
  ).flatMap((days) => {
    const due = countdownAt(deadline, days, told);
    if (due === null || taken.has(due)) return [];
    taken.add(due);
    return [{ deadline, flavour: 'countdown' as const, days, due }];
  });
  if (deadline.kind !== 'freeze') return countdowns;
  return [
    ...countdowns,
    { deadline, flavour: 'begins', days: 0, due: at },
    { deadline, flavour: 'ends', days: 0, due: endOf(deadline) },
  ];
}

function countdownAt(deadline: Planned, days: number, told: Told): number | null {
  const at = instantOf(deadline);
  const own = DateTime.fromISO(deadline.date, { zone: told.zone });
  const step = days > 0 ? 1 : -1;
  let day = onPostingDay(own.plus({ days }), step, told);
  if (days <= 0) return timeOn(day, told) >= at ? null : timeOn(day, told);
  while (timeOn(day, told) <= at) day = onPostingDay(day.plus({ days: 1 }), 1, told);
  const due = timeOn(day, told);
  return deadline.kind === 'freeze' && due >= endOf(deadline) ? null : due;
}

function onPostingDay(day: DateTime, step: number, told: Told): DateTime {
  return told.days.includes(day.weekday) ? day : onPostingDay(day.plus({ days: step }), step, told);
}

const timeOn = (day: DateTime, { zone, time }: Told): number =>
  DateTime.fromISO(`${day.toISODate()}T${time}`, { zone }).toMillis();

function instantOf({ date, time }: Planned): number {
  const zone = PROJECT_ZONE;
  return DateTime.fromISO(`${date}T${time ?? '23:59:59'}`, { zone }).toMillis();
}

function endOf(freeze: Planned): number {
  const end = SCHEDULE.find(({ key }) => key === freeze.ends);
  if (end === undefined) throw new Error(`${freeze.name} has no end.`);
  return instantOf(end);
}

/** Of what is heard at one instant: what is still of use, for each deadline what says most, a day's together. */
function postsAt(at: number, heard: readonly Due[], told: Told): Owed[] {
  const useful = heard.filter((one) => isUseful(one, at));
  const kept = useful.filter(
    (one) => !useful.some((other) => other.deadline === one.deadline && saysMore(other, one)),
  );
  const together = Map.groupBy(kept, ({ flavour, due }) => {
    const day = DateTime.fromMillis(due, { zone: told.zone }).toISODate();
    return `${flavour} ${at - due > HOUR ? 'late' : day}`;
  });
  return [...together.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const names = group.map(({ deadline }) => deadline.name).toSorted();
    return [{ flavour: first.flavour, names, at }];
  });
}

function isUseful({ deadline, flavour, days, due }: Due, at: number): boolean {
  switch (flavour) {
    case 'countdown':
      return days <= 0 ? at <= instantOf(deadline) : at - due <= 3 * DAY;
    case 'begins':
      return at >= instantOf(deadline) && at < endOf(deadline);
    case 'ends':
      return at - due <= 3 * DAY;
  }
}

const WEIGHT: Readonly<Record<Flavour, number>> = { countdown: 1, begins: 2, ends: 3 };

function saysMore(other: Due, one: Due): boolean {
  const more = WEIGHT[other.flavour] - WEIGHT[one.flavour];
  return more === 0 ? other.due > one.due : more > 0;
}
