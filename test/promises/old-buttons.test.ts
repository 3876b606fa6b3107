import { NO_FILES } from '../../src/formats/files/own-files.ts';
import { expect } from 'vitest';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import { wireId } from '../../src/cards/wire-id.ts';
import { sampleCycle } from '../../src/formats/relbot/sample.ts';
import { promise } from './promise.ts';
import { withPlatforms, withRepositories } from './sabotage.ts';
import { asks, moveIn, oldScreen, told } from './scenes.ts';

/** Of an older relbot, of another bot, and of what is no longer there. */
const OLD = [
  'r0:what.was.this:1',
  'another-bot-7',
  wireId('ask.deadline', 999_999),
  wireId('exception.approve', 999_999),
  wireId('exception.open-deny', 999_999),
  wireId('exception.open-draft', 999_999),
  wireId('exception.open-answer', 999_999),
];

const throwsForNothing = withRepositories(({ exceptions, drafts, cycles }) => {
  const found = async <T>(given: Promise<T | null>): Promise<T> => {
    const row = await given;
    if (row === null) throw new TypeError('Cannot read properties of null');
    return row;
  };
  return {
    exceptions: { ...exceptions, byId: (id) => found(exceptions.byId(id)) },
    drafts: { ...drafts, byId: (id) => found(drafts.byId(id)) },
    cycles: { ...cycles, ofDeadline: (id) => found(cycles.ofDeadline(id)) },
  };
});

const ignoresStrangers = withPlatforms((platform) => ({
  start: (inbox) =>
    platform.start({
      ...inbox,
      pressed: async (event) =>
        event.action.startsWith('r1:') ? await inbox.pressed(event) : { answer: 'posted' },
    }),
}));

promise('a button that leads nowhere any more says so', {
  on: ['slack', 'discord'],
  async check(house) {
    await moveIn(house, '#dev');
    const { world } = house;
    for (const id of OLD) {
      const before = told(world, 'ana', /./).length;
      await world.clicks('ana', await oldScreen(house, world, id), 'Press');
      await house.kept(world, () => told(world, 'ana', /./).length > before, `a word on ${id}`);
      expect(told(world, 'ana', /./).at(-1)?.text, 'what is said').toMatch(/no longer/);
    }
  },
  broken: {
    'what is not there is a bug': { sabotage: throwsForNothing, shows: /what is said/ },
    'strange buttons are ignored': {
      sabotage: ignoresStrangers,
      shows: /a word on r0:what.was.this:1 did not come/,
    },
  },
});

promise('a button to a deadline that has left the schedule says so', {
  on: ['slack', 'discord'],
  async check(house) {
    await moveIn(house, '#dev');
    const { world } = house;
    const choice = await asks(house, world, 'ana', '#dev', 'when is string freeze');
    const label = choice.buttons.find((each) => each.startsWith('Soft string freeze'));
    if (label === undefined) throw new Error(`There is no such button: ${choice.text}`);
    const plan = sampleCycle();
    const deadlines = plan.deadlines.filter(({ name }) => name !== 'Soft string freeze');
    const { store, names } = house.program.app;
    await importCycle({ store, names, files: NO_FILES }, { ...plan, deadlines }, house.clock.now());
    await world.clicks('ana', choice, label);
    await house.kept(world, () => told(world, 'ana', /no longer in the schedule/)[0], 'a word');
  },
  broken: {
    'what has left the schedule stays in it': {
      sabotage: withRepositories(({ deadlines }) => ({
        deadlines: { ...deadlines, takeOut: async () => undefined },
      })),
      shows: /a word did not come/,
    },
  },
});
