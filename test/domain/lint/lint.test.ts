import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { remarksOn } from '../../../src/commands/remarks-on.ts';
import { lint, RULES } from '../../../src/domain/lint/lint.ts';
import { disagreements, TWO_SOURCES } from '../../../src/domain/lint/names.ts';
import type { Cycle, Stage } from '../../../src/domain/cycle/cycle.ts';
import type { Deadline } from '../../../src/domain/cycle/deadline.ts';
import { moveConflicts } from '../../../src/domain/changing/move-conflicts.ts';
import { planOfCycle } from '../../../src/domain/changing/plan-of-cycle.ts';
import { unsavedCycle } from '../../../src/domain/changing/unsaved-cycle.ts';
import { wallDate, wallTime } from '../../../src/domain/time/wall.ts';
import { NO_HOLIDAYS, type Holidays } from '../../../src/domain/time/holidays.ts';
import { dayWhen, instantWhen } from '../../../src/domain/time/when.ts';
import { zoneOf } from '../../../src/domain/time/zone.ts';
import { sampleCycle } from '../../../src/formats/relbot/sample.ts';
import { at, day, deadline, freeze, hibiscus, project, week } from '../sample-cycle.ts';

/** Each rule on the smallest cycle that breaks it, and on its neighbour that does not. */

const ends = { by: 'deadline', key: 'final' } as const;
const release = deadline('release', 'final', 'Final release', day('2026-09-30'));
const ff = freeze('feature', 'ff', 'Feature freeze', day('2026-08-27'), [], ends);
const undecided = { precision: 'undecided' } as const;
const by = (key: string): Stage['begins'] => ({ by: 'deadline', key });
const since = (iso: string): Stage['begins'] => ({ by: 'instant', at: at(iso) });
const cycle = (deadlines: readonly Deadline[], stages: readonly Stage[] = []): Cycle =>
  hibiscus({ deadlines, stages });
const inBerlin = (date: string, time: string) =>
  instantWhen(wallDate(date), wallTime(time), zoneOf('Europe/Berlin')).when;

const FINDINGS: readonly [cycle: Cycle, found: readonly string[]][] = [
  [cycle([ff, release]), []],
  [
    cycle([deadline('milestone', 'm1', 'Milestone 1', day('2026-05-14'))]),
    ['one release, mistake: the cycle has no release: add a deadline of the kind release.'],
  ],
  [
    cycle([deadline('release', 'early', 'Early release', day('2026-09-01')), release]),
    [
      'one release, look: the cycle has 2 releases, of which the last counts: “Early release” (Tuesday 1 September 2026), “Final release” (Wednesday 30 September 2026); make the others events or milestones.',
    ],
  ],
  [
    cycle([deadline('release', 'final', 'Final release', day('2026-10-03'))]),
    [
      'release on a weekend, look: “Final release” (Saturday 3 October 2026) is on a weekend: see that people are there, or take a working day.',
    ],
  ],
  [cycle([deadline('release', 'final', 'Final release', day('2026-10-02'))]), []],
  [
    cycle([deadline('candidate', 'rc1', 'RC1', day('2026-10-01')), release]),
    [
      'after the release, mistake: “RC1” (Thursday 1 October 2026) is after “Final release” (Wednesday 30 September 2026): correct the date that is wrong.',
    ],
  ],
  // Of the same week or day nobody can say which comes first.
  [cycle([deadline('candidate', 'rc1', 'RC1', week('2026-09-28')), release]), []],
  [cycle([deadline('event', 'retro', 'Retrospective', day('2026-10-14')), release]), []],
  [
    cycle(
      [deadline('milestone', 'm1', 'Milestone 1', day('2026-03-26')), release],
      [{ name: 'Design', begins: since('2026-04-06T00:00Z') }],
    ),
    [
      'before the cycle, mistake: “Milestone 1” (Thursday 26 March 2026) is before the cycle begins: correct its date, or the beginning of Design.',
    ],
  ],
  [
    cycle([deadline('event', 'party', 'Party', day('2027-09-30')), release]),
    [
      'far away, look: “Party” (Thursday 30 September 2027) is more than half a year after “Final release” (Wednesday 30 September 2026): see whether the year is right.',
    ],
  ],
  [
    cycle(
      [deadline('event', 'ptg', 'Gathering', day('2025-04-20')), release],
      [{ name: 'Design', begins: since('2026-04-06T00:00Z') }],
    ),
    [
      'far away, look: “Gathering” (Sunday 20 April 2025) is more than half a year before the cycle begins: see whether the year is right.',
    ],
  ],
  [
    cycle([deadline('candidate', 'rc1', 'RC1', week('2026-08-17')), ff, release]),
    [
      'order, mistake: “RC1” (week of 17 August 2026) is before “Feature freeze” (Thursday 27 August 2026), but a candidate is made of what feature freeze let in: correct the date that is wrong.',
    ],
  ],
  [cycle([deadline('candidate', 'rc1', 'RC1', week('2026-08-24')), ff, release]), []],
  [
    cycle([
      freeze('string', 'hard-sf', 'Hard string freeze', day('2026-08-20'), [], ends),
      freeze('string', 'soft-sf', 'Soft string freeze', day('2026-08-27'), [], ends),
      ff,
      release,
    ]),
    [
      'order, mistake: “Hard string freeze” (Thursday 20 August 2026) is before “Soft string freeze” (Thursday 27 August 2026), but a soft string freeze goes over into the hard one: correct the date that is wrong.',
      'order, look: “Hard string freeze” (Thursday 20 August 2026) is before “Feature freeze” (Thursday 27 August 2026), but features that still land bring new strings: correct the date that is wrong.',
    ],
  ],
  [
    cycle([
      deadline('candidate', 'finalrc', 'Final RC', day('2026-09-10')),
      deadline('candidate', 'rc2', 'RC2', day('2026-09-17')),
      release,
    ]),
    [
      'order, mistake: “Final RC” (Thursday 10 September 2026) is before “RC2” (Thursday 17 September 2026), but no candidate follows the final one: correct the date that is wrong.',
    ],
  ],
  [
    cycle([
      freeze('code', 'cf', 'Code freeze', day('2026-08-20'), [], ends),
      freeze('specification', 'sf', 'Spec freeze', day('2026-09-03'), [], ends),
      deadline('milestone', 'm4', 'Milestone 4', day('2026-09-17')),
      deadline('candidate', 'rc1', 'RC1', day('2026-09-10')),
      ff,
      release,
    ]),
    [
      'order, look: “RC1” (Thursday 10 September 2026) is before “Milestone 4” (Thursday 17 September 2026), but milestones are over when candidates begin: correct the date that is wrong.',
      'order, mistake: “Code freeze” (Thursday 20 August 2026) is before “Feature freeze” (Thursday 27 August 2026), but a code freeze forbids features, too: correct the date that is wrong.',
      'order, look: “Feature freeze” (Thursday 27 August 2026) is before “Spec freeze” (Thursday 3 September 2026), but what is agreed on there has to be built before feature freeze: correct the date that is wrong.',
    ],
  ],
  [
    cycle([
      deadline('milestone', 'm1', 'Milestone 1', day('2026-07-02')),
      deadline('milestone', 'm2', 'Milestone 2', day('2026-05-14')),
      deadline('milestone', 'm10', 'Milestone 10', day('2026-08-27')),
      release,
    ]),
    [
      'numbers, mistake: “Milestone 2” (Thursday 14 May 2026) is before “Milestone 1” (Thursday 2 July 2026): correct the date or the number.',
    ],
  ],
  [
    cycle([
      ff,
      freeze('feature', 'nova', 'Nova feature freeze', day('2026-09-03'), [], ends, {
        owner: 'Nova',
      }),
      freeze('feature', 'oslo', 'Oslo feature freeze', day('2026-08-13'), [], ends, {
        owner: 'Oslo',
      }),
      release,
    ]),
    [
      'team after project, look: “Nova feature freeze” (Thursday 3 September 2026) of Nova is after “Feature freeze” (Thursday 27 August 2026), which stops the same for everybody: move one of them, or leave the team’s out.',
    ],
  ],
  [
    cycle([freeze('code', 'cf', 'Code freeze', day('2026-08-27'), [], endsBy('ga')), release]),
    [
      'freeze without end, mistake: “Code freeze” ends with “ga”, which the cycle does not have: name another end.',
    ],
  ],
  [
    cycle([
      freeze('code', 'cf', 'Code freeze', day('2026-08-27'), [], endsBy('ga')),
      deadline('event', 'ga', 'General availability', undecided),
      release,
    ]),
    [
      'freeze without end, look: “Code freeze” (Thursday 27 August 2026) ends with “General availability”, which has no date: give it one, or name another end.',
    ],
  ],
  [cycle([freeze('code', 'cf', 'Code freeze', undecided, [], ends), release]), []],
  [
    cycle([
      freeze('code', 'cf', 'Code freeze', day('2026-08-27'), [], { by: 'sign-off', given: null }),
      release,
    ]),
    [],
  ],
  [
    cycle([
      freeze('code', 'cf', 'Code freeze', day('2026-08-27'), [], endsBy('m3')),
      deadline('milestone', 'm3', 'Milestone 3', day('2026-08-27')),
      freeze('docs', 'df', 'Docs freeze', day('2026-08-27'), [], {
        by: 'instant',
        at: at('2026-08-20T00:00Z'),
      }),
      release,
    ]),
    [
      'freeze ends too early, mistake: “Code freeze” (Thursday 27 August 2026) ends with “Milestone 3” (Thursday 27 August 2026), no later than it begins: correct its date or its end.',
      'freeze ends too early, mistake: “Docs freeze” (Thursday 27 August 2026) ends no later than it begins: correct its date or its end.',
    ],
  ],
  [
    cycle(
      [ff, deadline('milestone', 'm1', 'Milestone 1', undecided), release],
      [
        { name: 'Design', begins: since('2026-04-06T00:00Z') },
        { name: 'Development', begins: by('m1') },
        { name: 'QA', begins: by('cf') },
      ],
    ),
    [
      'stage without beginning, look: Development begins with “Milestone 1”, which has no date: give it one, or the stage before goes on.',
      'stage without beginning, mistake: QA begins with “cf”, which the cycle does not have: name another beginning.',
    ],
  ],
  [
    cycle(
      [ff, release],
      [
        { name: 'Design', begins: since('2026-04-06T00:00Z') },
        { name: 'Development', begins: since('2026-04-06T00:00Z') },
        { name: 'QA', begins: since('2026-10-12T00:00Z') },
        { name: 'Release', begins: by('ff') },
      ],
    ),
    [
      'stages in order, look: Development begins when Design does, which so lasts no time: correct one of the two, or leave Design out.',
      'stages in order, mistake: Release begins before QA, which it follows: correct one of the two.',
      'stage after the release, mistake: QA begins after “Final release”: correct one of the two.',
    ],
  ],
  [
    cycle(
      [ff, release],
      [
        { name: 'Design', begins: since('2026-04-06T00:00Z') },
        { name: 'QA', begins: by('ff') },
      ],
    ),
    [
      'stage left out, look: nothing says when Development begins, so the stage before it goes on: add it to the stages.',
    ],
  ],
  [
    cycle([ff, { ...ff, key: 'ff-2', name: 'feature-freeze', when: day('2026-09-03') }, release]),
    [
      'one name, one date, mistake: “Feature freeze” (Thursday 27 August 2026) stands again with another date, “feature-freeze” (Thursday 3 September 2026): keep the right one.',
    ],
  ],
  [
    cycle([
      deadline('candidate', 'rc1', 'RC1', day('2026-09-10')),
      deadline('candidate', 'rc1-2', 'RC1', day('2026-09-17')),
      release,
    ]),
    [
      'one name, one date, mistake: “RC1” (Thursday 10 September 2026) stands again with another date, “RC1” (Thursday 17 September 2026): keep the right one.',
    ],
  ],
  [
    cycle([ff, { ...ff, key: 'ff-2', when: week('2026-08-27') }, release]),
    [
      'one name, one date, look: “Feature freeze” (Thursday 27 August 2026) stands twice: keep one, or give them names that tell them apart.',
    ],
  ],
  [
    cycle([
      deadline('event', 'spring', 'Spring call', inBerlin('2026-03-29', '02:30')),
      deadline('event', 'autumn', 'Autumn call', inBerlin('2026-10-25', '02:30')),
      release,
    ]),
    [
      'local time, mistake: the time of “Spring call” does not exist, as clocks go forward then; relbot moved it forward by as much.',
      'local time, look: the time of “Autumn call” happens twice, as clocks go back then; relbot took the earlier one.',
    ],
  ],
];

it.each(FINDINGS.map(([cycle, found]) => ({ cycle, found, name: found[0] ?? 'nothing' })))(
  '$name',
  ({ cycle, found }) => {
    expect(
      lint(cycle).map(({ rule, level, sentence }) => `${rule}, ${level}: ${sentence}`),
    ).toEqual(found);
  },
);

/** A made-up day off: it is one in two of three countries. */
const HOLIDAYS: Holidays = {
  where: ['DE', 'PT', 'US'],
  on: (day) =>
    day === '2026-09-30'
      ? [
          { where: 'DE', name: 'Harvest Day' },
          { where: 'PT', name: 'Harvest Day' },
        ]
      : [],
};
const onHarvestDay = cycle([
  deadline('milestone', 'm1', 'Milestone 1', day('2026-09-30')),
  deadline('release', 'final', 'Final release', day('2026-09-30')),
]);

it('names the countries in which a release or a freeze is on a holiday', () => {
  expect(
    lint(onHarvestDay, HOLIDAYS).map(({ rule, level, sentence }) => [rule, level, sentence]),
  ).toEqual([
    [
      'holiday',
      'look',
      '“Final release” (Wednesday 30 September 2026) is on a holiday in 2 of the project’s 3 countries: Harvest Day in DE, PT; see that people are there, or take another day.',
    ],
  ]);
  const frozen = freeze('feature', 'ff', 'Feature freeze', day('2026-09-30'), [], ends);
  const later = deadline('release', 'final', 'Final release', day('2026-10-01'));
  expect(lint(cycle([frozen, later]), HOLIDAYS).map(({ rule }) => rule)).toEqual(['holiday']);
  // The end of the day before is what counts, and a week has other days.
  const before = dayWhen(wallDate('2026-09-30'), {
    rule: 'end-of-day-before',
    zone: zoneOf('UTC'),
  });
  expect(lint(cycle([{ ...later, when: before.when }]), HOLIDAYS)).toEqual([]);
  expect(lint(cycle([{ ...later, when: week('2026-09-30') }]), HOLIDAYS)).toEqual([]);
  expect(lint(onHarvestDay)).toEqual([]);
});

it('shows every rule at least once', () => {
  const shown = new Set(
    [...FINDINGS.flatMap(([cycle]) => lint(cycle)), ...lint(onHarvestDay, HOLIDAYS)].map(
      ({ rule }) => rule,
    ),
  );
  expect([...shown].toSorted()).toEqual(RULES.map(({ name }) => name).toSorted());
});

it('says all of it at a move and at an import, too', () => {
  const before = planOfCycle(project, cycle([ff, release]));
  for (const [found] of FINDINGS) {
    const after = planOfCycle(project, found);
    const conflicts = moveConflicts(before, after, at('2026-01-01T00:00Z'), NO_HOLIDAYS);
    const remarks = remarksOn('a.yaml', { plan: after, warnings: [] });
    for (const { rule, sentence } of lint(found)) {
      expect([rule, conflicts]).toEqual([rule, expect.arrayContaining([sentence])]);
      expect(remarks.map(({ text }) => text)).toContain(`a.yaml: ${sentence}`);
    }
  }
});

it('takes what is kept up after the release for what it is', () => {
  const later = (name: string) => deadline('event', name, name, day('2031-10-01'));
  const kept = ['End of life', 'End of bugfix releases', 'Bugfix release 3.14.9'].map(later);
  expect(lint(cycle([...kept, release]))).toEqual([]);
  expect(lint(cycle([later('Retrospective'), release])).map(({ rule }) => rule)).toEqual([
    'far away',
  ]);
});

it('has its rules in the docs, each with its reason', () => {
  const docs = readFileSync(path.resolve(import.meta.dirname, '../../../docs/linter.md'), 'utf8');
  const [, table] = /\| rule \| because \|\n.*\n((?:\|.*\n)+)/.exec(docs) ?? [];
  expect(table).toBe(
    [...RULES, TWO_SOURCES].map(({ name, why }) => `| ${name} | ${why} |\n`).join(''),
  );
});

it('finds nothing in the cycle that relbot brings along', () => {
  expect(lint(unsavedCycle(sampleCycle()))).toEqual([]);
});

it('compares two sources by what one calls the other’s deadline, within one kind', () => {
  const named = { ...ff, aliases: ['FF'] };
  const theirs = cycle([{ ...ff, key: 'x', name: 'ff', when: day('2026-09-03') }, release]);
  expect(disagreements(cycle([named, release]), theirs, () => 'x')).toHaveLength(1);
  const event = deadline('event', 'ff', 'FF', day('2026-09-03'));
  expect(disagreements(cycle([named, release]), cycle([event, release]), () => 'x')).toEqual([]);
});

it('compares two sources by name: a week and a day in it agree', () => {
  const rc1 = deadline('candidate', 'rc1', 'RC1', week('2026-09-07'));
  const theirs = cycle([
    { ...ff, key: 'other', when: day('2026-09-03') },
    { ...rc1, when: day('2026-09-09') },
    release,
  ]);
  const found = disagreements(cycle([ff, rc1, release]), theirs, (key) => `wiki.yaml at ${key}`);
  expect(found.map(({ sentence }) => sentence)).toEqual([
    '“Feature freeze” (Thursday 27 August 2026) has another date in wiki.yaml at other, “Feature freeze” (Thursday 3 September 2026): correct the one that is wrong.',
  ]);
});

function endsBy(key: string) {
  return { by: 'deadline', key } as const;
}
