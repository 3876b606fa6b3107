import type { DeadlinePlan } from '../../domain/cycle/cycle.ts';
import { momentInWords, wallDateInWords } from '../../domain/time/time-words.ts';
import type { WallDate } from '../../domain/time/time.ts';
import { UserError } from '../../domain/user-error.ts';
import { instant } from '../../domain/time/wall.ts';
import { dayWhen, instantWhen, UNDECIDED } from '../../domain/time/when.ts';
import { UTC } from '../../domain/time/zone.ts';
import {
  dayBeside,
  knowsAbbreviation,
  momentOn,
  zoneMeant,
  type Clock,
  type Moment,
} from './kubernetes-moment.ts';
import { readPart, type Part } from './kubernetes-part.ts';

/** What a When cell says. */
export interface Cell {
  readonly when: DeadlinePlan['when'];
  /** The last day of a range; the deadline itself is its first. */
  readonly until: WallDate | null;
  /** Words beside the date. */
  readonly rest: string | null;
  readonly doubts: readonly string[];
}

type Dated = Part & { readonly date: WallDate };

/**
 * Reads a cell, which may say one deadline in several zones. The day anywhere on Earth is the written rule, so it wins;
 * then comes UTC. A bare day ends in UTC. Throws a `UserError` where there is no date, and none said to be undecided.
 */
export function readCell(text: string, near: WallDate | null): Cell {
  if (/^(?:tbc|tbd|tba|undecided|\?+)$/i.test(text)) {
    return { when: UNDECIDED, until: null, rest: null, doubts: [] };
  }
  const parts = datedParts(text, near);
  const [chosen, ...others] = parts.toSorted((a, b) => rank(a.clock) - rank(b.clock));
  if (chosen === undefined) throw new UserError('this row has no date: write one, or TBC.');
  const rest = parts.map((part) => part.rest).filter((words) => words !== '');
  return {
    when: whenOf(chosen),
    until: chosen.until,
    rest: rest.length === 0 ? null : rest.join('; '),
    doubts: [
      ...parts.flatMap((part) => [...part.doubts, ...wrongSeason(part, chosen)]),
      ...others.flatMap((other) => disagreement(chosen, other)),
    ],
  };
}

/** The date in a cell that names no year has to be near another one: this one. Null where a year is missing. */
export function dateWithYear(text: string): WallDate | null {
  if (!/\d{4}/.test(text)) return null;
  try {
    return datedParts(text, null)[0]?.date ?? null;
  } catch (error) {
    // Said when the row itself is read.
    if (error instanceof UserError) return null;
    throw error;
  }
}

function datedParts(text: string, near: WallDate | null): Dated[] {
  // A link has slashes, too, but no space on either side of them.
  const parts = text.split(/\s+\/\s+/).map((part) => readPart(part, near));
  const beside = parts.find(({ date }) => date !== null);
  if (beside === undefined || beside.date === null) {
    throw new UserError(`“${text}” has a time but no day: add the day.`);
  }
  const day = beside.date;
  return parts.map((part) => ({
    ...part,
    date: part.date ?? dayBeside(part.clock, day, beside.clock),
  }));
}

function rank(clock: Clock): number {
  if (clock.by === 'anywhere on Earth') return 0;
  if (clock.by === 'day') return 3;
  return clock.abbreviation === 'UTC' ? 1 : 2;
}

function whenOf({ date, clock }: Dated): DeadlinePlan['when'] {
  switch (clock.by) {
    case 'anywhere on Earth':
      return dayWhen(date, { rule: 'anywhere-on-earth' }).when;
    case 'day':
      return dayWhen(date, { rule: 'end-of-day', zone: UTC }).when;
    case 'time':
      if (knowsAbbreviation(clock.abbreviation)) {
        return instantWhen(date, clock.time, zoneMeant(clock.abbreviation)).when;
      }
      throw new UserError(
        `“${clock.abbreviation}” is not a time zone relbot knows: write the moment in UTC.`,
      );
  }
}

/** "18:00 PDT" in November: the offset is said, but nobody's clock shows it then. */
function wrongSeason({ date, clock }: Dated, chosen: Dated): string[] {
  const moment = momentOn(date, clock);
  if (moment === null || clock.by !== 'time' || moment.literal === moment.local) return [];
  const taken = momentOn(chosen.date, chosen.clock) ?? moment;
  const place = zoneMeant(clock.abbreviation);
  return [
    `“${clock.time} ${clock.abbreviation}” is not a time of ${place} on ${wallDateInWords(date)}, when its clocks go by another offset; relbot took ${inUtc(taken.local)}. Correct the zone or the time.`,
  ];
}

function disagreement(chosen: Dated, other: Dated): string[] {
  const one = momentOn(chosen.date, chosen.clock);
  const two = momentOn(other.date, other.clock);
  if (two === null || one === null) {
    if (chosen.date === other.date) return [];
    return [disagree(wallDateInWords(chosen.date), wallDateInWords(other.date))];
  }
  return meetAt(one, two) ? [] : [disagree(momentOf(chosen, one), momentOf(other, two))];
}

/** A wrong season has its own warning, so either reading will do. */
function meetAt(one: Moment, two: Moment): boolean {
  return one.local === two.literal || one.local === two.local;
}

function momentOf({ date, clock }: Dated, { literal }: Moment): string {
  return clock.by === 'anywhere on Earth'
    ? `${wallDateInWords(date)} anywhere on Earth`
    : inUtc(literal);
}

function inUtc(milliseconds: number): string {
  return momentInWords(instant(milliseconds), UTC);
}

function disagree(taken: string, other: string): string {
  return `the row’s two dates disagree: relbot took ${taken}, and not ${other}. Correct the one that is wrong.`;
}
