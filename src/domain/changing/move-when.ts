import type { DeadlinePlan } from '../cycle/cycle.ts';
import type { When } from '../cycle/deadline.ts';
import { shifted, type Shift } from '../time/shift.ts';
import { dateInWords, zoneOfWhen } from '../time/time-words.ts';
import type { ClockRule, WallDate, WallTime, Zone } from '../time/time.ts';
import { UserError } from '../user-error.ts';
import { mondayOf, plusDays, wallMilliseconds, weekdayOf } from '../time/wall.ts';
import { dayWhen, instantWhen, UNDECIDED, weekWhen } from '../time/when.ts';
import { ANYWHERE_ON_EARTH } from '../time/zone.ts';

/** Where a deadline shall move. */
export type MoveTarget =
  /** Time and zone are null where only a day was said: then the deadline keeps its own. */
  | {
      readonly to: 'date';
      readonly date: WallDate;
      readonly time: WallTime | null;
      readonly zone: Zone | null;
    }
  | { readonly to: 'time'; readonly time: WallTime; readonly zone: Zone | null }
  /** Any day of the week. */
  | { readonly to: 'week'; readonly monday: WallDate }
  | { readonly to: 'undecided' }
  | { readonly to: 'by'; readonly shift: Shift };

/** How a project writes its dates: what a date has that had none before. */
export interface Usual {
  readonly zone: Zone;
  readonly rule: ClockRule;
}

/**
 * The date that a deadline moves to, with its instants resolved anew. It stays as exact as it was, by its own clock
 * rule and zone, unless something else was said.
 *
 * @throws UserError when the deadline has no date that could be pushed, or a week is pushed by parts of weeks.
 */
export function whenAfter(
  { name, when }: Pick<DeadlinePlan, 'name' | 'when'>,
  target: MoveTarget,
  usual: Usual,
): When {
  switch (target.to) {
    case 'date':
      return onDate(when, target, usual);
    case 'time':
      return atTime(name, when, target);
    case 'week':
      return weekWhen(target.monday, zoneOfWhen(when) ?? usual.zone).when;
    case 'undecided':
      return UNDECIDED;
    case 'by':
      return pushed(name, when, target.shift);
  }
}

function onDate(
  when: When,
  { date, time, zone }: Extract<MoveTarget, { to: 'date' }>,
  usual: Usual,
): When {
  const own = zone ?? zoneOfWhen(when) ?? usual.zone;
  if (time !== null) return instantWhen(date, time, own).when;
  if (when.precision === 'instant') return instantWhen(date, when.time, own).when;
  if (zone === ANYWHERE_ON_EARTH) return dayWhen(date, { rule: 'anywhere-on-earth' }).when;
  if (zone !== null) return dayWhen(date, { rule: 'end-of-day', zone }).when;
  switch (when.precision) {
    case 'day':
      return dayWhen(date, when.rule).when;
    case 'week':
      return dayWhen(date, { rule: 'end-of-day', zone: when.zone }).when;
    case 'undecided':
      return dayWhen(date, usual.rule).when;
  }
}

function atTime(
  name: string,
  when: When,
  { time, zone }: Extract<MoveTarget, { to: 'time' }>,
): When {
  if (when.precision === 'week' || when.precision === 'undecided') {
    throw new UserError(
      `${name} has no day yet, so a time alone does not say when. Say the day too, as in “move ${name} to 3 September ${time}”.`,
    );
  }
  const own = when.precision === 'instant' ? when.zone : zoneOfRule(when.rule);
  return instantWhen(when.date, time, zone ?? own).when;
}

function zoneOfRule(rule: ClockRule): Zone {
  return rule.rule === 'anywhere-on-earth' ? ANYWHERE_ON_EARTH : rule.zone;
}

function pushed(name: string, when: When, shift: Shift): When {
  switch (when.precision) {
    case 'undecided':
      throw new UserError(
        `${name} has no date yet, so it cannot be pushed. Say the day, as in “move ${name} to 3 September”.`,
      );
    case 'day':
      return dayWhen(shifted(when.date, shift), when.rule).when;
    case 'instant':
      return instantWhen(shifted(when.date, shift), when.time, when.zone).when;
    case 'week': {
      const day = shifted(when.monday, shift);
      if (shift.unit !== 'month' && weekdayOf(day) !== 1) {
        throw new UserError(
          `${name} is in the ${dateInWords(when)} and has no day. Push it by whole weeks, or say its day, as in “move ${name} to 3 September”.`,
        );
      }
      return weekWhen(day, when.zone).when;
    }
  }
}

/** Calendar days between two dates as they are written; a week counts by its Monday. Null where one is undecided. */
export function daysBetween(from: When, to: When): number | null {
  const [one, other] = [dayOf(from), dayOf(to)];
  if (one === null || other === null) return null;
  const weeks = from.precision === 'week' || to.precision === 'week';
  const [first, last] = weeks ? [mondayOf(one), mondayOf(other)] : [one, other];
  return (wallMilliseconds(last) - wallMilliseconds(first)) / 86_400_000;
}

function dayOf(when: When): WallDate | null {
  if (when.precision === 'undecided') return null;
  return when.precision === 'week' ? when.monday : when.date;
}

/**
 * So many calendar days later, as exact as before. A week that moves along by parts of weeks becomes the one that its
 * Friday would be in (of a weekend, the coming one): so what was in order stays so.
 */
export function alongBy(when: When, days: number): When {
  switch (when.precision) {
    case 'undecided':
      return when;
    case 'day':
      return dayWhen(plusDays(when.date, days), when.rule).when;
    case 'instant':
      return instantWhen(plusDays(when.date, days), when.time, when.zone).when;
    case 'week': {
      const friday = plusDays(when.monday, 4 + days);
      return weekWhen(plusDays(friday, weekdayOf(friday) > 5 ? 2 : 0), when.zone).when;
    }
  }
}
