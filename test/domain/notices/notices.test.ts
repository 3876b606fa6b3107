import { describe, expect, it } from 'vitest';
import { brand, type NoticeId, type PlaceId } from '../../../src/domain/ids.ts';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { planNotices } from '../../../src/domain/notices/plan-notices.ts';
import { settleNotices, type Lookup } from '../../../src/domain/notices/settle-notices.ts';
import { NO_HOLIDAYS } from '../../../src/domain/time/holidays.ts';
import { USUAL_SETTINGS } from '../../../src/domain/notices/place-settings.ts';
import type { WallDate, Zone } from '../../../src/domain/time/time.ts';
import { dayWhen } from '../../../src/domain/time/when.ts';
import { at, featureFreeze, hibiscus } from '../sample-cycle.ts';

const channel = {
  placeId: brand<PlaceId>(1),
  zone: brand<Zone>('UTC'),
  settings: USUAL_SETTINGS,
  holidays: NO_HOLIDAYS,
};
const cycle = hibiscus();
const nameOf = (id: number) => cycle.deadlines.find((deadline) => deadline.id === id)?.name ?? '?';
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 16);

const lookup: Lookup = (id) => {
  const deadline = cycle.deadlines.find((one) => one.id === id);
  return deadline === undefined ? null : { cycle, deadline };
};

function planned(from: string): Notice[] {
  return planNotices(cycle, channel, at(from)).map((notice, n) => ({
    ...notice,
    id: brand<NoticeId>(n + 1),
  }));
}

function settledAt(now: string, from = '2026-08-06T12:00Z') {
  const due = planned(from).filter((notice) => notice.dueAt <= at(now));
  const { gatherings, skipped } = settleNotices(due, lookup, at(now));
  return {
    posts: gatherings.map(
      ({ flavour, late, items }) =>
        `${flavour}${late ? ' (late)' : ''}: ${items.map(({ deadline, notice }) => `${deadline.name} ${notice.offsetDays}`).join(', ')}`,
    ),
    skipped: skipped.map(
      ({ notice, reason }) => `${nameOf(notice.deadlineId)} ${notice.offsetDays}: ${reason}`,
    ),
  };
}

describe('the ladder', () => {
  it('tells of a feature freeze three weeks, two weeks, one week and a day before, when it begins, after, and at its end', () => {
    const told = planNotices(cycle, channel, at('2026-07-01T00:00Z'))
      .filter(({ deadlineId }) => deadlineId === featureFreeze.id)
      .map(({ flavour, offsetDays, dueAt }) => `${iso(dueAt)} ${flavour} ${offsetDays}`);
    expect(told).toEqual([
      '2026-08-06T09:00 countdown -21',
      '2026-08-13T09:00 countdown -14',
      '2026-08-20T09:00 countdown -7',
      '2026-08-26T09:00 countdown -1',
      '2026-08-27T23:59 begins 0',
      '2026-08-28T09:00 countdown 1',
      '2026-09-11T23:59 ends 0',
    ]);
  });

  it('plans nothing that would have been due already', () => {
    const now = at('2026-08-27T12:00Z');
    expect(planNotices(cycle, channel, now).every(({ dueAt }) => dueAt > now)).toBe(true);
  });

  it('counts a week from its Monday', () => {
    const told = planNotices(cycle, channel, at('2026-08-20T00:00Z'))
      .filter(({ deadlineId }) => nameOf(deadlineId) === 'RC1')
      .map(({ dueAt, offsetDays }) => `${iso(dueAt)} ${offsetDays}`);
    expect(told).toEqual(['2026-08-31T09:00 -7', '2026-09-04T09:00 -1']);
  });

  it('speaks of the day after only when the day is over anywhere on Earth', () => {
    const { when } = dayWhen(brand<WallDate>('2026-08-27'), { rule: 'anywhere-on-earth' });
    const farther = hibiscus({ deadlines: [{ ...featureFreeze, when }] });
    const told = planNotices(farther, channel, at('2026-08-26T12:00Z'))
      .filter(({ flavour }) => flavour !== 'ends')
      .map(({ flavour, dueAt }) => `${iso(dueAt)} ${flavour}`);
    expect(told).toEqual(['2026-08-28T11:59 begins', '2026-08-31T09:00 countdown']);
  });

  it('opens with the working day of the place', () => {
    const [first] = planNotices(
      cycle,
      { ...channel, zone: brand<Zone>('America/New_York') },
      at('2026-08-13T14:00Z'),
    );
    expect(iso(first?.dueAt ?? 0)).toBe('2026-08-20T13:00');
  });

  it('plans nothing for what has no date', () => {
    expect(planned('2026-04-01T00:00Z').map(({ deadlineId }) => nameOf(deadlineId))).not.toContain(
      'Retrospective',
    );
  });
});

describe('a stage', () => {
  const stages = (cycles: typeof cycle, from = '2026-04-01T00:00Z') =>
    planNotices(cycles, channel, at(from))
      .filter(({ flavour }) => flavour === 'stage')
      .map(({ deadlineId, dueAt }) => `${iso(dueAt)} ${nameOf(deadlineId)}`);
  const begunBy = (key: string) =>
    hibiscus({ stages: [{ name: 'QA', begins: { by: 'deadline', key } }] });

  it('is told when its deadline begins it, but not beside a freeze that begins then', () => {
    // Design and Development begin at instants, QA with the feature freeze, Release with the final RC.
    expect(stages(cycle)).toEqual(['2026-09-25T23:59 Final RC']);
    expect(stages(begunBy('h-3'))).toEqual([]);
    expect(stages(begunBy('h-highlights'))).toEqual(['2026-09-03T23:59 Cycle highlights']);
  });

  it('is not told of the release, nor by what has no date, nor once the cycle is closed', () => {
    expect(stages(begunBy('h-final'))).toEqual([]);
    expect(stages(begunBy('h-retro'))).toEqual([]);
    expect(stages({ ...cycle, closedAt: at('2026-09-20T00:00Z') })).toEqual([]);
  });

  it('is told late while it lasts, and not after', () => {
    const from = '2026-09-25T12:00Z';
    expect(settledAt('2026-09-25T23:59:59Z', from).posts).toContain('stage: Final RC 0');
    expect(settledAt('2026-09-28T08:00Z', from).posts).toContain('stage (late): Final RC 0');
    const early = begunBy('h-highlights');
    const over = hibiscus({
      stages: [...early.stages, { name: 'Release', begins: { by: 'deadline', key: 'h-rc1' } }],
    });
    const due = planNotices(over, channel, at('2026-09-03T12:00Z'))
      .filter(({ flavour, deadlineId }) => flavour === 'stage' && nameOf(deadlineId) !== 'RC1')
      .map((notice) => ({ ...notice, id: brand<NoticeId>(1) }));
    const late = settleNotices(
      due,
      (id) => {
        const deadline = over.deadlines.find((one) => one.id === id);
        return deadline === undefined ? null : { cycle: over, deadline };
      },
      at('2026-09-12T12:00Z'),
    );
    expect(late.skipped.map(({ reason }) => reason)).toEqual(['The stage was over already.']);
  });
});

describe('a closed cycle', () => {
  it('has nothing more to tell but what comes after the release', () => {
    const party = { ...cycle, closedAt: at('2026-08-01T00:00Z') };
    const told = planNotices(party, channel, at('2026-08-02T00:00Z'));
    expect(told.map(({ deadlineId }) => nameOf(deadlineId))).toEqual(['Cycle highlights']);
  });
});

describe('what is due', () => {
  it('merges the five names of one date into one post', () => {
    const { posts } = settledAt('2026-08-20T09:00Z', '2026-08-20T08:00Z');
    expect(posts).toEqual([
      'countdown: Hibiscus-3 milestone -7, Feature freeze -7, Final release for client libraries -7, Soft string freeze -7, Requirements freeze -7, Hard string freeze -21',
    ]);
  });

  it('says of a freeze that it begins in a card of its own', () => {
    const { posts } = settledAt('2026-08-28T00:00Z', '2026-08-27T12:00Z');
    expect(posts).toEqual([
      'begins: Feature freeze 0, Final release for client libraries 0, Soft string freeze 0, Requirements freeze 0',
    ]);
  });

  it('after three weeks down, posts only the latest useful notice of each deadline, marked late', () => {
    const { posts, skipped } = settledAt('2026-08-26T20:00Z');
    expect(posts).toEqual([
      'countdown (late): Hard string freeze -21, Hibiscus-3 milestone -1, Feature freeze -1, Final release for client libraries -1, Soft string freeze -1, Requirements freeze -1',
    ]);
    expect(skipped).toContain('Feature freeze -14: A later notice of the same deadline says more.');
  });

  it('counts down to nothing that has passed', () => {
    const { posts, skipped } = settledAt('2026-08-28T06:00Z');
    expect(posts).toContainEqual(expect.stringMatching(/^begins \(late\): Feature freeze 0/));
    expect(skipped).toContain('Hibiscus-3 milestone -1: The deadline had passed.');
  });

  it('does not announce a freeze that was over before relbot came back', () => {
    const { skipped } = settledAt('2026-10-20T06:00Z');
    expect(skipped).toContain('Feature freeze 0: The freeze was over already.');
  });

  it('never speaks for a date that has moved', () => {
    const moved: Lookup = (id) => {
      const found = lookup(id);
      return found && { ...found, deadline: { ...found.deadline, revision: 2 } };
    };
    const due = planned('2026-08-06T12:00Z').filter(
      (notice) => notice.dueAt <= at('2026-08-20T09:00Z'),
    );
    const { gatherings, skipped } = settleNotices(due, moved, at('2026-08-20T09:00Z'));
    expect(gatherings).toEqual([]);
    expect(new Set(skipped.map(({ reason }) => reason))).toEqual(
      new Set(['The date has moved since it was planned.']),
    );
  });
});
