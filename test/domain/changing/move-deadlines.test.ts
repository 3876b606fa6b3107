import { describe, expect, it } from 'vitest';
import type { CyclePlan, DeadlinePlan } from '../../../src/domain/cycle/cycle.ts';
import type { When } from '../../../src/domain/cycle/deadline.ts';
import { moveDeadlines, type Move } from '../../../src/domain/changing/move-deadlines.ts';
import type { MoveTarget } from '../../../src/domain/changing/move-when.ts';
import { planOfCycle } from '../../../src/domain/changing/plan-of-cycle.ts';
import { impossibleTimes } from '../../../src/domain/lint/clock.ts';
import { momentInWords } from '../../../src/domain/time/time-words.ts';
import { unsavedCycle } from '../../../src/domain/changing/unsaved-cycle.ts';
import { wallDate, wallTime } from '../../../src/domain/time/wall.ts';
import { dayWhen, instantWhen } from '../../../src/domain/time/when.ts';
import { ANYWHERE_ON_EARTH, UTC, zoneOf } from '../../../src/domain/time/zone.ts';
import * as sample from '../sample-cycle.ts';

const BERLIN = zoneOf('Europe/Berlin');
const plan = planOfCycle(sample.project, sample.hibiscus());
const days = (count: number): MoveTarget => ({ to: 'by', shift: { unit: 'day', count } });
const date = (
  text: string,
  { time = null, zone = null }: { time?: string | null; zone?: typeof UTC | null } = {},
): MoveTarget => ({
  to: 'date',
  date: wallDate(text),
  time: time === null ? null : wallTime(time),
  zone,
});

function moved(key: string, target: MoveTarget, from: CyclePlan = plan, more: Partial<Move> = {}) {
  return moveDeadlines(from, { keys: [key], target, cascade: false, ...more });
}

/** "h-rc1: week 2026-09-14" for what is on another date than before. */
function told(after: CyclePlan, before: CyclePlan = plan): string[] {
  const known = new Map(before.deadlines.map((one) => [one.key, one]));
  return after.deadlines
    .filter((one) => shown(one) !== shown(known.get(one.key)))
    .map((one) => `${one.key}: ${shown(one)}`);
}

const shown = (one: DeadlinePlan | undefined) =>
  one === undefined ? '' : written(one.when) + (one.until ? ` to ${written(one.until)}` : '');

function written(when: When): string {
  switch (when.precision) {
    case 'instant':
      return `${when.date} ${when.time} ${when.zone}`;
    case 'day':
      return `${when.date} ${when.rule.rule}`;
    case 'week':
      return `week ${when.monday}`;
    case 'undecided':
      return 'undecided';
  }
}

const withWhen = (key: string, when: When, more: Partial<DeadlinePlan> = {}): CyclePlan => ({
  ...plan,
  // oxlint-disable-next-line no-unsafe-type-assertion -- only fields that every kind has
  deadlines: plan.deadlines.map((one) =>
    one.key === key ? ({ ...one, when, ...more } as typeof one) : one,
  ),
});

describe('a deadline that moves', () => {
  it.each<[string, string, MoveTarget, string]>([
    ['a day to a day', 'h-ff', date('2026-09-03'), '2026-09-03 end-of-day'],
    ['a day by a week', 'h-ff', days(7), '2026-09-03 end-of-day'],
    ['a day to a time', 'h-ff', date('2026-09-03', { time: '17:00' }), '2026-09-03 17:00 UTC'],
    [
      'a day, only its time',
      'h-ff',
      { to: 'time', time: wallTime('12:00'), zone: BERLIN },
      '2026-08-27 12:00 Europe/Berlin',
    ],
    [
      'a day to Anywhere on Earth',
      'h-ff',
      date('2026-09-03', { zone: ANYWHERE_ON_EARTH }),
      '2026-09-03 anywhere-on-earth',
    ],
    ['a day to a week', 'h-ff', { to: 'week', monday: wallDate('2026-09-02') }, 'week 2026-08-31'],
    [
      'a day by a month',
      'h-ff',
      { to: 'by', shift: { unit: 'month', count: 1 } },
      '2026-09-27 end-of-day',
    ],
    [
      'a day by working days',
      'h-ff',
      { to: 'by', shift: { unit: 'working-day', count: 2 } },
      '2026-08-31 end-of-day',
    ],
    ['a week by weeks', 'h-rc1', days(14), 'week 2026-09-21'],
    ['a week to a day', 'h-rc1', date('2026-09-15'), '2026-09-15 end-of-day'],
    ['a day to nobody knows when', 'h-ff', { to: 'undecided' }, 'undecided'],
    ['what was undecided to a day', 'h-retro', date('2026-10-08'), '2026-10-08 end-of-day'],
  ])('%s', (_, key, target, is) => {
    expect(told(moved(key, target))).toEqual([`${key}: ${is}`]);
  });

  it('keeps its clock rule, its time and its zone when only a day is said', () => {
    const aoe = withWhen(
      'h-ff',
      dayWhen(wallDate('2026-08-27'), { rule: 'anywhere-on-earth' }).when,
    );
    const noon = withWhen(
      'h-ff',
      instantWhen(wallDate('2026-08-27'), wallTime('12:30'), BERLIN).when,
    );
    expect(told(moved('h-ff', date('2026-09-03'), aoe))).toEqual([
      'h-ff: 2026-09-03 anywhere-on-earth',
    ]);
    expect(told(moved('h-ff', date('2026-09-03'), noon))).toEqual([
      'h-ff: 2026-09-03 12:30 Europe/Berlin',
    ]);
    expect(told(moved('h-ff', { to: 'time', time: wallTime('12:00'), zone: null }, aoe))).toEqual([
      'h-ff: 2026-08-27 12:00 Etc/GMT+12',
    ]);
  });

  it('stays at its hour when the clocks change in between, and what the change does to it is found', () => {
    const from = withWhen(
      'h-ff',
      instantWhen(wallDate('2026-10-24'), wallTime('02:30'), BERLIN).when,
    );
    const after = moved('h-ff', days(1), from);
    const is = after.deadlines.find(({ key }) => key === 'h-ff')?.when;
    expect(is?.precision === 'instant' && momentInWords(is.at, BERLIN)).toBe(
      'Sun 25 Oct 2026, 02:30 Europe/Berlin',
    );
    expect(impossibleTimes(unsavedCycle(from))).toEqual([]);
    expect(impossibleTimes(unsavedCycle(after))[0]?.sentence).toMatch(/happens twice/);
  });

  it('moves with both of its ends when it lasts several days', () => {
    const summit = withWhen('h-highlights', sample.day('2026-09-03'), {
      until: sample.day('2026-09-05'),
    });
    expect(told(moved('h-highlights', days(7), summit), summit)).toEqual([
      'h-highlights: 2026-09-10 end-of-day to 2026-09-12 end-of-day',
    ]);
  });
});

describe('everything after it', () => {
  it('follows by as many days; what falls on the same instant, earlier or undecided stays', () => {
    expect(told(moved('h-ff', days(7), plan, { cascade: true }))).toEqual([
      'h-ff: 2026-09-03 end-of-day',
      'h-highlights: 2026-09-10 end-of-day',
      'h-hard-sf: 2026-09-17 end-of-day',
      'h-rc1: week 2026-09-14',
      'h-finalrc: week 2026-09-28',
      'h-final: 2026-10-07 end-of-day',
    ]);
  });

  it('moves a week along by parts of weeks so that the order stays', () => {
    expect(told(moved('h-hard-sf', days(3), plan, { cascade: true }))).toEqual([
      'h-hard-sf: 2026-09-13 end-of-day',
      'h-rc1: week 2026-09-14',
      'h-finalrc: week 2026-09-28',
      'h-final: 2026-10-03 end-of-day',
    ]);
  });

  it('takes along the ends of freezes and the beginnings of stages that have instants of their own', () => {
    const from: CyclePlan = {
      ...plan,
      cycle: {
        ...plan.cycle,
        stages: plan.cycle.stages.map((stage) =>
          stage.name === 'Release'
            ? { ...stage, begins: { by: 'instant', at: sample.at('2026-09-21T23:59:59Z') } }
            : stage,
        ),
      },
      deadlines: plan.deadlines.map((one) =>
        one.kind === 'freeze' && one.key === 'h-rf'
          ? { ...one, ends: { by: 'instant', at: sample.at('2026-09-15T08:00:00Z') } }
          : one,
      ),
    };
    const after = moved('h-rc1', days(7), from, { cascade: true });
    expect(after.cycle.stages.at(-1)?.begins).toEqual({
      by: 'instant',
      at: sample.at('2026-09-28T23:59:59Z'),
    });
    expect(after.cycle.stages[0]).toEqual(plan.cycle.stages[0]);
    expect(after.deadlines.find(({ key }) => key === 'h-rf')).toMatchObject({
      ends: { at: sample.at('2026-09-22T08:00:00Z') },
    });
  });
});

describe('what cannot be moved is refused in a sentence', () => {
  it.each<[string, () => unknown, RegExp]>([
    [
      'undecided, pushed',
      () => moved('h-retro', days(7)),
      /Retrospective has no date yet, so it cannot be pushed/,
    ],
    [
      'there already',
      () => moved('h-ff', date('2026-08-27')),
      /Feature freeze is Thursday 27 August 2026 already/,
    ],
    [
      'has happened',
      () => moved('h-ff', days(7), withWhen('h-ff', sample.day('2026-08-27'), { state: 'actual' })),
      /Feature freeze has happened, on Thursday 27 August 2026/,
    ],
    ['a week by days', () => moved('h-rc1', days(3)), /Push it by whole weeks, or say its day/],
    [
      'a time of a week',
      () => moved('h-rc1', { to: 'time', time: wallTime('12:00'), zone: null }),
      /RC1 has no day yet/,
    ],
    [
      'all after what is undecided',
      () => moved('h-retro', date('2026-10-08'), plan, { cascade: true }),
      /Nothing can follow Retrospective/,
    ],
  ])('%s', (_, deed, sentence) => {
    expect(deed).toThrow(sentence);
  });
});
