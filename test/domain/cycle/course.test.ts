import { expect, test } from 'vitest';
import { courseOf } from '../../../src/domain/cycle/course.ts';
import type { Cycle } from '../../../src/domain/cycle/cycle.ts';
import { brand, type CycleId } from '../../../src/domain/ids.ts';
import * as sample from '../sample-cycle.ts';

/** Gazpacho came out in April, Hibiscus is due on 30 September 2026, Indri half a year later. */
const cycle = (id: number, name: string, release: string, closed: string | null = null): Cycle => ({
  ...sample.hibiscus({
    name,
    deadlines: [sample.deadline('release', 'final', 'Final release', sample.day(release))],
  }),
  id: brand<CycleId>(id),
  closedAt: closed === null ? null : sample.at(closed),
});
const gazpacho = cycle(1, 'Gazpacho', '2026-04-01');
const hibiscus = cycle(2, 'Hibiscus', '2026-09-30');
const indri = cycle(3, 'Indri', '2027-04-01');
const closed = { ...hibiscus, closedAt: sample.at('2026-09-29T16:00:00Z') };

test.each([
  ['the next release', '2026-08-01', [gazpacho, indri, hibiscus], 'Hibiscus', ['Indri']],
  ['the day after it was due', '2026-10-01', [gazpacho, hibiscus, indri], 'Hibiscus', ['Indri']],
  ['a week after it was due', '2026-10-08', [gazpacho, hibiscus, indri], 'Indri', []],
  ['released before its date', '2026-09-29T17:00', [gazpacho, closed, indri], 'Indri', []],
  ['released, and none follows', '2026-10-01', [gazpacho, closed], 'Hibiscus', []],
  ['long over, never closed', '2030-01-01', [gazpacho, hibiscus], 'Hibiscus', []],
  ['nothing at all', '2026-08-01', [], undefined, []],
])('%s', (_what, on, cycles, current, others) => {
  const at = sample.at(on.includes('T') ? `${on}Z` : `${on}T12:00:00Z`);
  const course = courseOf(cycles, at);
  expect(course.current?.name).toBe(current);
  expect(course.others.map(({ name }) => name)).toEqual(others);
  expect(
    [course.current, ...course.others, ...course.past].filter((one) => one !== null),
  ).toHaveLength(cycles.length);
});
