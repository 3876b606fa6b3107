import { PermissionFlagsBits } from 'discord.js';
import pino from 'pino';
import { expect } from 'vitest';
import { createDiscord } from '../../adapters/discord/index.ts';
import { permissionBits } from '../../adapters/discord/invite.ts';
import { instant } from '../../src/domain/time/wall.ts';
import { FakeDiscord } from '../fakes/discord/index.ts';
import { paint } from '../support/one-pixel.ts';
import { platformContract } from './platform-contract.ts';

platformContract({
  name: 'Discord, through the real discord.js',
  make: async () => {
    const world = await FakeDiscord.start({
      permissions: permissionBits() | PermissionFlagsBits.ManageChannels,
    });
    const now = () => instant(world.state.now());
    const platform = createDiscord({
      token: world.token,
      apiUrl: world.apiUrl,
      clock: { now },
      log: pino({ level: 'silent' }),
      paint,
    });
    const close = world.close.bind(world);
    world.close = async () => {
      await close();
      expect(world.violations).toEqual([]);
    };
    return { world, platform, now };
  },
});
