import { expect } from 'vitest';
import { freezeTurns } from '../../src/domain/cycle/freeze-turns.ts';
import { brand } from '../../src/domain/ids.ts';
import { instant } from '../../src/domain/time/wall.ts';
import type { PostKey } from '../../src/platform.ts';
import { startReceiver, tells } from '../support/receiver.ts';
import type { House } from './house.ts';
import { promise } from './promise.ts';
import { withRepositories } from './sabotage.ts';
import { moveIn } from './scenes.ts';

const MINUTE = 60_000;
/** Just after feature freeze of the sample cycle, which others share. */
const FROZEN = instant(Date.parse('2026-08-28T00:00Z'));

/** What a program heard where relbot died after a call was taken, before it knew; and what it was owed. */
async function heardOverCrash(house: House) {
  const receiver = await startReceiver();
  await moveIn(house, '#dev');
  const from = house.clock.now();
  await tells(house.beside, receiver.url, from);
  const cut = house.mishaps.cutsPowerAt('before webhooks.took');
  house.clock.set(FROZEN);
  house.program.relbot.settle().catch(() => undefined);
  await cut;
  await house.crash();
  house.clock.set(instant(FROZEN + 10 * MINUTE));
  await house.start();
  await house.settle();
  const [project] = await house.beside.read.projects.list();
  const cycles = project === undefined ? [] : await house.beside.read.cycles.list(project.id);
  const owed = cycles.flatMap((cycle) =>
    freezeTurns(cycle, from, FROZEN).map(({ turn, of }) => `${of.freeze.key} ${turn}`),
  );
  const heard = receiver.calls.map(({ event, headers }) => ({
    what: `${event.subject.split('/').at(-1)} ${event.type.split('.').at(-1)}`,
    event: event.id,
    call: String(headers['webhook-id']),
  }));
  return { owed, heard };
}

promise('a program that is told hears each event, and again by the same id after a crash', {
  on: ['slack'],
  async check(house) {
    const { owed, heard } = await heardOverCrash(house);
    expect(owed.length).toBeGreaterThan(1);
    const [first = '', ...rest] = owed;
    expect(
      heard.map(({ what }) => what),
      'what it heard',
    ).toEqual([first, first, ...rest]);
    const count = (of: 'event' | 'call') => new Set(heard.map((one) => one[of])).size;
    expect([count('event'), count('call')], 'how many it took them for').toEqual([
      owed.length,
      owed.length,
    ]);
  },
  broken: {
    'nobody asks what was on its way': {
      sabotage: withRepositories(({ outbox }) => ({
        outbox: {
          ...outbox,
          recover: async () => 0,
          claim: (now, platform, by, until, limit) =>
            outbox.claim(now, platform, by, instant(until + 60 * MINUTE), limit),
        },
      })),
      shows: /what it heard/,
    },
    'what may have arrived is taken for taken': {
      sabotage: withRepositories(({ outbox }) => ({
        outbox: {
          ...outbox,
          claim: async (now, platform, by, ...rest) => {
            const claimed = await outbox.claim(now, platform, by, ...rest);
            const unsure = claimed.filter((one) => one.kind === 'call' && one.unsure);
            for (const { id } of unsure) await outbox.end(id, 'given up', 'Maybe.', by, now);
            return claimed.filter((one) => !unsure.includes(one));
          },
        },
      })),
      shows: /what it heard/,
    },
    'each call is another one': {
      sabotage: withRepositories(({ outbox }) => ({
        outbox: {
          ...outbox,
          claim: async (now, ...rest) =>
            (await outbox.claim(now, ...rest)).map((one) => ({
              ...one,
              key: brand<PostKey>(`${one.key}${now}`),
            })),
        },
      })),
      shows: /how many it took them for/,
    },
  },
});
