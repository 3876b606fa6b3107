import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { DeadlinePlan } from '../../src/domain/cycle/cycle.ts';
import { importOpenStack } from '../../src/formats/openstack/openstack.ts';

/** Real schedules, with the expected date of every event; they are not part of the project. */
const FOLDER = path.resolve('../shared/data/schedules/openstack');
const EXPECTED = path.join(FOLDER, 'normalised.jsonl');
const missing = !existsSync(EXPECTED);

const ROW = z.object({
  cycle: z.string(),
  key: z.string(),
  own_cycle: z.boolean(),
  canonical: z.string().nullable(),
  title: z.string().nullable(),
  week_start: z.string(),
  week_end: z.string(),
  precision: z.enum(['default-thursday', 'explicit', 'week']),
  date: z.string(),
});

/**
 * Where relbot differs on purpose. The expected file knows months by their full names only, so it puts these on the
 * week's Thursday although their text says another day of that week. relbot reads the text.
 */
const READ_FROM_TEXT: Record<string, string> = {
  'bobcat b-cinder-spec-freeze 2023-06-22': 'Friday 23 Jun 2023',
  'epoxy e-nova-spec-review-day 2024-11-14': '12 Nov 2024',
  'epoxy e-nova-spec-review-day 2024-12-12': '11 Dec 2024',
  'rocky r-cinder-driver-deadline 2018-06-07': '4 Jun 2018',
  'rocky r-cinder-feature-freeze 2018-07-19': '16 Jul 2018',
  'rocky r-cinder-spec-freeze 2018-06-07': '4 Jun 2018',
  'rocky r-manila-driver-deadline 2018-06-07': '4 Jun 2018',
  'rocky r-manila-fp-freeze 2018-07-12': '9 Jul 2018',
  'zed z-cinder-spec-freeze 2022-06-23': 'Friday 24 Jun 2022',
};

const rows = missing
  ? []
  : readFileSync(EXPECTED, 'utf8')
      .trim()
      .split('\n')
      .map((line) => ROW.parse(JSON.parse(line)));
const cycles = [...new Set(rows.map(({ cycle }) => cycle))];

const file = (cycle: string, extension: string) => ({
  name: `${cycle}/schedule.${extension}`,
  text: readFileSync(path.join(FOLDER, cycle, `schedule.${extension}`), 'utf8'),
});
const plans = new Map<string, ReturnType<typeof importOpenStack>>();
const imported = (cycle: string) => {
  const known = plans.get(cycle);
  if (known !== undefined) return known;
  const read = importOpenStack({ yaml: file(cycle, 'yaml'), rst: file(cycle, 'rst') });
  plans.set(cycle, read);
  return read;
};

const dateOf = ({ when }: DeadlinePlan): string => {
  if (when.precision === 'week') return `week of ${when.monday}`;
  return when.precision === 'undecided' ? 'undecided' : when.date;
};

// Needs ../shared/data/schedules, which stands beside a checkout only where relbot is developed.
describe.skipIf(missing)('every OpenStack schedule', () => {
  it('is there', () => {
    expect(cycles).toHaveLength(11);
    expect(rows).toHaveLength(420);
  });

  it.each(cycles)(
    '%s: every event has its expected day and title, and nothing is added',
    (cycle) => {
      const { plan } = imported(cycle);
      const expected = rows.filter((row) => row.cycle === cycle);
      const of = (key: string) =>
        plan.deadlines.filter((one) => one.key === key || one.aliases.includes(key));

      const wrong = expected.flatMap((row) => {
        const fits = of(row.key).find((one) => falls(one, row));
        const titled = row.title === null || of(row.key).some((one) => isCalled(one, row.title));
        if (fits !== undefined && titled) return [];
        const name = `${row.cycle} ${row.key} ${row.date}`;
        return name in READ_FROM_TEXT ? [] : [`${name}: ${of(row.key).map(dateOf).join(', ')}`];
      });
      expect(wrong).toEqual([]);

      const known = new Set(expected.map(({ key }) => key));
      expect(
        plan.deadlines.filter((one) => ![one.key, ...one.aliases].some((key) => known.has(key))),
      ).toEqual([]);
      expect(new Set(plan.deadlines.map(({ key }) => key)).size).toBe(plan.deadlines.length);
    },
  );

  it('differs from the expected days only where the text says so, on these days', () => {
    const differing = rows.flatMap((row) => {
      const { plan } = imported(row.cycle);
      const name = `${row.cycle} ${row.key} ${row.date}`;
      const fits = plan.deadlines.some(
        (one) => (one.key === row.key || one.aliases.includes(row.key)) && falls(one, row),
      );
      return fits ? [] : [name];
    });
    expect(differing.toSorted()).toEqual(Object.keys(READ_FROM_TEXT).toSorted());
    for (const [name, said] of Object.entries(READ_FROM_TEXT)) {
      const [cycle = '', key = ''] = name.split(' ');
      expect(file(cycle, 'rst').text).toContain(said);
      const day = new Date(`${said} UTC`).toISOString().slice(0, 10);
      const found = imported(cycle).plan.deadlines.filter(
        (one) => one.key === key || one.aliases.includes(key),
      );
      expect(found.map(dateOf)).toContain(day);
    }
  });

  it.each(cycles)('%s has one release, its own, and four stages in order', (cycle) => {
    const { plan } = imported(cycle);
    const releases = plan.deadlines.filter(({ kind }) => kind === 'release');
    expect(releases.map(({ name }) => name)).toEqual(['Final release']);
    expect(plan.cycle.stages.map(({ name }) => name)).toEqual([
      'Design',
      'Development',
      'QA',
      'Release',
    ]);
    for (const row of rows.filter((each) => each.cycle === cycle && !each.own_cycle)) {
      const found = plan.deadlines.find(({ key }) => key === row.key);
      expect([found?.kind, found?.note]).toEqual([
        'event',
        expect.stringContaining('Belongs to another cycle'),
      ]);
    }
  });

  it.each(cycles)('%s: every freeze ends after it begins', (cycle) => {
    const { deadlines } = imported(cycle).plan;
    for (const freeze of deadlines) {
      if (freeze.kind !== 'freeze' || freeze.ends.by !== 'deadline') continue;
      const { key } = freeze.ends;
      const end = deadlines.find((one) => one.key === key);
      expect([freeze.key, at(end) > at(freeze)]).toEqual([freeze.key, true]);
    }
  });

  it('reads Hibiscus as its release manager would', () => {
    const { plan, warnings } = imported('hibiscus');
    const lines = plan.deadlines
      .filter(({ kind, owner }) => kind !== 'event' && owner === null)
      .map((one) => {
        const ends =
          one.kind === 'freeze' && one.ends.by === 'deadline' ? ` until ${one.ends.key}` : '';
        return `${dateOf(one)} ${one.name} (${one.kind === 'freeze' ? one.freeze : one.kind})${ends}`;
      });
    expect(warnings).toEqual([]);
    expect(plan.cycle).toMatchObject({
      key: 'hibiscus',
      name: '2026.2 Hibiscus',
      aliases: ['2026.2', 'Hibiscus'],
    });
    expect(lines).toEqual([
      '2026-05-14 Milestone 1 (milestone)',
      '2026-07-02 Milestone 2 (milestone)',
      '2026-07-02 Membership freeze (membership) until h-final',
      '2026-08-20 Final release for non-client libraries (library) until h-final',
      '2026-08-27 Milestone 3 (milestone)',
      '2026-08-27 Feature freeze (feature) until h-final',
      '2026-08-27 Client library freeze (library) until h-final',
      '2026-08-27 Soft string freeze (string) until h-hard-sf',
      '2026-08-27 Requirements freeze (dependency) until h-rc1',
      '2026-09-10 Hard string freeze (string) until h-final',
      'week of 2026-09-07 RC1 (candidate)',
      'week of 2026-09-21 Final RC (candidate)',
      '2026-09-30 Final release (release)',
    ]);
    const one = (key: string) => plan.deadlines.find((each) => each.key === key);
    expect(one('h-nova-spec-freeze')).toMatchObject({
      name: 'Nova Spec Freeze',
      owner: 'Nova',
      when: { precision: 'instant', time: '23:59', at: Date.parse('2026-06-11T23:59Z') },
    });
    expect(one('i-election-email-deadline')?.when).toMatchObject({
      at: Date.parse('2026-08-19T00:00Z'),
    });
    expect(one('h-nova-spec-review-day-2')).toMatchObject({
      name: 'Nova Spec Review Day (2 of 2)',
    });
    expect(one('g-final')).toMatchObject({ name: 'Gazpacho release', kind: 'event' });
    expect(one('i-election-voting')).toMatchObject({
      when: { date: '2026-08-31' },
      until: { date: '2026-09-18' },
    });
    expect(one('h-ptg')).toMatchObject({ link: 'https://openinfra.org/ptg/' });
  });

  it('warns where the two files contradict each other', () => {
    const said = cycles.flatMap((cycle) => imported(cycle).warnings);
    expect(said).toHaveLength(10);
    expect(said).toContain(
      'ocata/schedule.rst, line 73: “15 December” is outside of the week that has o-2 (2016-12-05 to 2016-12-09), so relbot took Thursday 8 December 2016. Correct the file that is wrong.',
    );
    expect(said).toContain(
      'wallaby/schedule.yaml: release-week is 2021-05-03, but w-final is on 2021-04-14, which relbot took. Correct the one that is wrong.',
    );
  });
});

function at(deadline: DeadlinePlan | undefined): number {
  return deadline === undefined || deadline.when.precision === 'undecided'
    ? Number.NaN
    : deadline.when.at;
}

function falls(one: DeadlinePlan, row: z.infer<typeof ROW>): boolean {
  if (row.precision === 'week') return dateOf(one) === `week of ${row.week_start}`;
  if (dateOf(one) === row.date) return true;
  // A key in weeks that follow each other, and a range of days, is one deadline that lasts.
  const until = one.until?.precision === 'day' ? one.until.date : untilInNote(one);
  const through = row.precision === 'explicit' ? row.date : row.week_end;
  return until !== undefined && dateOf(one) <= row.date && through <= until;
}

/** Of what is no event, only the note says how far it goes. */
function untilInNote({ note }: DeadlinePlan): string | undefined {
  return /Goes on for \d weeks, until (\d{4}-\d{2}-\d{2})/.exec(note ?? '')?.[1];
}

function isCalled(one: DeadlinePlan, title: string | null): boolean {
  return (
    title !== null &&
    (one.name === title ||
      one.aliases.includes(title) ||
      one.name.toLowerCase() === title.toLowerCase())
  );
}
