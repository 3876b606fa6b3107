import pino from 'pino';
import { expect } from 'vitest';
import { createSlack } from '../../adapters/slack/index.ts';
import { MANIFEST } from '../../adapters/slack/manifest.ts';
import { instant } from '../../src/domain/time/wall.ts';
import { FakeSlack } from '../fakes/slack/index.ts';
import { paint } from '../support/one-pixel.ts';
import { platformContract } from './platform-contract.ts';

platformContract({
  name: 'Slack, through the real Bolt',
  make: async () => {
    // With the optional scope that reading back needs: the manifest alone leaves it out.
    const world = await FakeSlack.start({
      scopes: [
        ...MANIFEST.oauth_config.scopes.bot,
        'channels:history',
        'groups:history',
        'pins:write',
        'channels:write.topic',
        'files:write',
      ],
    });
    const now = () => instant(world.workspace.now());
    const platform = createSlack({
      botToken: world.tokens.bot,
      appToken: world.tokens.app,
      apiUrl: world.apiUrl,
      clock: { now },
      log: pino({ level: 'silent' }),
      paint,
      timings: { heartbeat: 1000, startWithin: 5000, fileWaits: [1, 1] },
    });
    const close = world.close.bind(world);
    world.close = async () => {
      await close();
      expect(world.violations).toEqual([]);
    };
    return { world, platform, now };
  },
});
