import { describe, expect, it } from 'vitest';
import { movedInWords } from '../../../src/cards/notices/because.ts';
import { NO_HOLIDAYS, type Holidays } from '../../../src/domain/time/holidays.ts';
import { brand, type PlaceId } from '../../../src/domain/ids.ts';
import type { Listener } from '../../../src/domain/notices/listener.ts';
import { movedPost } from '../../../src/domain/notices/moved-post.ts';
import { USUAL_SETTINGS, type PlaceSettings } from '../../../src/domain/notices/place-settings.ts';
import { planNotices } from '../../../src/domain/notices/plan-notices.ts';
import type { When } from '../../../src/domain/cycle/deadline.ts';
import { dayWhen } from '../../../src/domain/time/when.ts';
import { instant, wallDate, wallTime } from '../../../src/domain/time/wall.ts';
import { UTC } from '../../../src/domain/time/zone.ts';
import { at, day, featureFreeze, hibiscus, release } from '../sample-cycle.ts';

/** Feature freeze is on that day, and ends with the release. */
function freezeOn(when: When) {
  return hibiscus({ deadlines: [{ ...featureFreeze, when }, release], stages: [] });
}

function listener(settings: Partial<PlaceSettings> = {}, holidays = NO_HOLIDAYS): Listener {
  const all = { ...USUAL_SETTINGS, ...settings };
  return { placeId: brand<PlaceId>(1), zone: UTC, settings: all, holidays };
}

/** What moved each of the posts, by what they tell. */
function moved(when: When, hears: Listener): string[] {
  const cycle = freezeOn(when);
  return planNotices(cycle, hears, at('2026-06-01T00:00Z')).flatMap((notice) => {
    const deadline = cycle.deadlines.find(({ id }) => id === notice.deadlineId);
    if (deadline?.id !== featureFreeze.id) return [];
    const why = movedPost(cycle, deadline, notice, hears);
    return why === null ? [] : [`${notice.flavour} ${notice.offsetDays}: ${movedInWords(why)}`];
  });
}

describe('why a post comes on another day', () => {
  it('is a weekend, before or after', () => {
    expect(moved(day('2026-08-30'), listener())).toEqual([
      'countdown -21: earlier, since Sunday 9 August 2026 is a day off',
      'countdown -14: earlier, since Sunday 16 August 2026 is a day off',
      'countdown -7: earlier, since Sunday 23 August 2026 is a day off',
      'countdown -1: earlier, since Saturday 29 August 2026 is a day off',
    ]);
    expect(moved(day('2026-08-28'), listener())).toEqual([
      'countdown 1: later, since Saturday 29 August 2026 is a day off',
    ]);
  });

  it('is a holiday by its name', () => {
    const holidays: Holidays = {
      where: ['PT'],
      on: (date) => (date === '2026-08-26' ? [{ where: 'PT', name: 'Saint Zephyrinus' }] : []),
    };
    expect(moved(day('2026-08-27'), listener({}, holidays))).toEqual([
      'countdown -1: earlier, since Wednesday 26 August 2026 is Saint Zephyrinus in PT',
    ]);
  });

  it('is quiet hours, of what comes at its moment', () => {
    const quiet = { from: wallTime('20:00'), to: wallTime('08:00') };
    expect(moved(day('2026-08-26'), listener({ quiet }))).toEqual([
      'begins 0: later, after the quiet hours',
    ]);
  });

  it('is that it is not over yet, of what looks back on a day anywhere on Earth', () => {
    const { when } = dayWhen(wallDate('2026-08-26'), { rule: 'anywhere-on-earth' });
    expect(moved(when, listener())).toEqual(['countdown 1: later, once it is over everywhere']);
  });

  it('is not said where the place was told otherwise when it was planned', () => {
    const cycle = freezeOn(day('2026-08-30'));
    const [notice] = planNotices(cycle, listener(), at('2026-06-01T00:00Z'));
    const [deadline] = cycle.deadlines;
    if (notice === undefined || deadline === undefined) throw new Error('There is one.');
    expect(movedPost(cycle, deadline, notice, listener())).not.toBeNull();
    const another = { ...notice, dueAt: instant(notice.dueAt + 3_600_000) };
    expect(movedPost(cycle, deadline, another, listener())).toBeNull();
  });
});
