import { PermissionFlagsBits } from 'discord.js';
import { expect } from 'vitest';
import { permissionBits } from '../../adapters/discord/invite.ts';
import { instant } from '../../src/domain/time/wall.ts';
import type { House } from './house.ts';
import { promise } from './promise.ts';
import { withPlatforms, withRepositories } from './sabotage.ts';
import { asks, moveIn, told } from './scenes.ts';

const MINUTE = 60_000;
const THEIRS = 'Ask in threads';

/** Mara presses the button; whether the topic is changed yet is another matter. */
async function keeps<T>(house: House, first: () => T): Promise<T> {
  const { world } = house;
  await moveIn(house, '#dev');
  world.setsTopic('#dev', THEIRS);
  const offer = await asks(
    house,
    world,
    'mara',
    '#dev',
    'keep the topic of this channel up to date',
  );
  await house.settle();
  const ready = first();
  await world.clicks('mara', offer, 'Keep the topic up to date');
  return ready;
}

for (const moment of ['before', 'after'] as const) {
  promise(`a topic is changed also after a crash ${moment} it was, and people’s words in it stay`, {
    on: ['discord'],
    async check(house) {
      house.discord.state.permissions = permissionBits() | PermissionFlagsBits.ManageChannels;
      const { cut } = await keeps(house, () => ({
        cut: house.mishaps.cutsPowerAt(`${moment} ${house.world.platform}.headline`),
      }));
      house.program.relbot.settle().catch(() => undefined);
      await cut;
      await house.crash();
      house.clock.set(instant(house.clock.now() + 10 * MINUTE));
      await house.start();
      await house.settle();
      await house.windTo('2026-08-28T00:00Z');
      expect(house.world.topic('#dev'), 'what it says').toMatch(
        /^Ask in threads \| relbot: [^|]*freeze[^|]* until [^|]* · next: [^|]*$/,
      );
    },
    broken: {
      'nobody looks whether it still holds': {
        sabotage: withRepositories(({ headlines }) => ({
          headlines: { ...headlines, due: async () => [], nextChange: async () => null },
        })),
        shows: /what it says/,
      },
      'what stands there is not read': {
        sabotage: withPlatforms((platform) => ({
          headline: (place, change) =>
            platform.headline(place, (_, longest) => change('', longest)),
        })),
        shows: /what it says/,
      },
    },
  });
}

promise('a topic that may not be changed is left alone, and a manager hears once what to grant', {
  on: ['discord'],
  async check(house) {
    await keeps(house, () => undefined);
    await house.settle();
    await house.windTo('2026-09-20T00:00Z');
    expect(house.world.topic('#dev'), 'what it says').toBe(THEIRS);
    const said = told(house.world, 'mara', /could not change the topic/);
    expect(said.length, 'how often it is said').toBe(1);
    expect(said[0]?.text, 'what to grant').toMatch(/Manage Channels/);
  },
  broken: {
    'that it was refused is forgotten': {
      sabotage: withRepositories(({ headlines }) => ({
        headlines: { ...headlines, refused: async () => undefined },
      })),
      shows: /how often it is said/,
    },
  },
});
