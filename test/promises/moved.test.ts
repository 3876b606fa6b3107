import { NO_FILES } from '../../src/formats/files/own-files.ts';
import { expect } from 'vitest';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import type { CyclePlan } from '../../src/domain/cycle/cycle.ts';
import { brand } from '../../src/domain/ids.ts';
import type { WallDate } from '../../src/domain/time/time.ts';
import { dayWhen } from '../../src/domain/time/when.ts';
import { UTC } from '../../src/domain/time/zone.ts';
import { sampleCycle } from '../../src/formats/relbot/sample.ts';
import type { House } from './house.ts';
import { promise } from './promise.ts';
import { withoutTransactions, withRepositories } from './sabotage.ts';
import { moveIn, posted, subscribes } from './scenes.ts';

/** The sample with one deadline a week later. */
function aWeekLater(): CyclePlan {
  const plan = sampleCycle();
  const { when } = dayWhen(brand<WallDate>('2026-09-03'), { rule: 'end-of-day', zone: UTC });
  const deadlines = plan.deadlines.map((each) =>
    each.name === 'Feature freeze' ? { ...each, when } : each,
  );
  expect(deadlines, 'the plan that was moved').not.toEqual(plan.deadlines);
  return { ...plan, deadlines };
}

/** As `relbot import` does, but by the program's own side, broken or not. */
async function moves(house: House): Promise<void> {
  const { store, names } = house.program.app;
  await importCycle({ store, names, files: NO_FILES }, aWeekLater(), house.clock.now());
}

const NEWS = /is now/;
const FROM_TO = /Feature freeze[^]*3 September 2026/;

promise('a deadline that moves is told once, and counted down to anew', {
  on: ['slack', 'discord'],
  async check(house) {
    await moveIn(house, '#dev');
    await subscribes(house, '#dev');
    await house.windTo('2026-08-19T12:00Z');
    const before = posted(house.world, '#dev', /./).length;
    await moves(house);
    const since = (words: RegExp) =>
      posted(house.world, '#dev', /./)
        .slice(before)
        .map(({ text }) => text)
        .filter((text) => words.test(text));
    await house.settle();
    expect(since(NEWS), 'the news').toEqual([expect.stringMatching(FROM_TO)]);
    // Two weeks and one week before the date as it is now; the day before the old one is a day like any other.
    for (const [day, times] of [
      ['2026-08-20', 1],
      ['2026-08-26', 1],
      ['2026-08-27', 2],
    ] as const) {
      await house.windTo(`${day}T12:00Z`);
      expect(since(/^Feature freeze: Thursday 3 September/m), 'countdowns').toHaveLength(times);
    }
    expect(since(/^.*Feature freeze.*: Thursday 27 August/m), 'the old date').toEqual([]);
  },
  broken: {
    'nothing is planned anew': {
      sabotage: withRepositories(({ notices }) => ({
        notices: { ...notices, plan: async () => undefined },
      })),
      shows: /countdowns/,
    },
    'what was planned stays planned': {
      sabotage: withRepositories(({ notices, deadlines }) => ({
        notices: { ...notices, cancelInCycle: async () => undefined },
        deadlines: { ...deadlines, change: (id, is) => deadlines.change(id, is, false) },
      })),
      shows: /countdowns/,
    },
    'nobody is told': {
      sabotage: withRepositories(({ outbox }) => ({
        outbox: {
          ...outbox,
          async add(out, key, now) {
            const isNews = out.kind === 'post' && NEWS.test(out.card.summary);
            return isNews ? brand(0) : await outbox.add(out, key, now);
          },
        },
      })),
      shows: /the news/,
    },
  },
});

promise('an import that breaks in the middle changes nothing', {
  on: ['slack'],
  async check(house) {
    await moveIn(house, '#dev');
    await subscribes(house, '#dev');
    house.mishaps.failsAt('before notices.plan');
    await expect(moves(house), 'the import').rejects.toThrow('disk I/O error');
    const project = await house.beside.read.projects.first();
    if (project === null) throw new Error('There is no project.');
    const [cycle] = await house.beside.read.cycles.list(project.id);
    const freeze = cycle?.deadlines.find(({ name }) => name === 'Feature freeze');
    expect(freeze?.when, 'the date in the database').toMatchObject({ date: '2026-08-27' });
  },
  broken: {
    'it is no transaction': { sabotage: withoutTransactions, shows: /the date in the database/ },
  },
});
