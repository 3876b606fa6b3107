import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  channelSpot,
  createPlayground,
  type Playground,
  playgroundRoutes,
  WoundClock,
} from '../../../adapters/playground/index.ts';
import { createWeb } from '../../../adapters/web/index.ts';
import { createPublic } from '../../../src/app/public/public-relbot.ts';
import { createLog } from '../../../src/log.ts';
import { openPlayhouse, type Playhouse } from '../../../src/playground/playhouse.ts';

export interface StillProgram {
  readonly address: string;
  readonly house: Playhouse<Playground, WoundClock>;
  stop(): Promise<void>;
}

/**
 * The real program with nothing configured, as `npm start` brings it up, but with a clock that goes on only when it is
 * wound: what it shows is the same however long the pictures take.
 */
export async function startStill(): Promise<StillProgram> {
  // Empty: the playground would open on a copy of an imported cycle.
  const folder = mkdtempSync(path.join(tmpdir(), 'relbot-pictures-'));
  const log = createLog('error');
  const house = await openPlayhouse({
    databaseUrl: path.join(folder, 'relbot.db'),
    log,
    publicUrl: null,
    craft: {
      createPlayground,
      createClock: (options) => new WoundClock({ ...options, running: false }),
      channelSpot,
    },
  });
  const web = createWeb({
    host: '127.0.0.1',
    port: 0,
    health: () => Object.fromEntries(house.app.platforms.map((one) => [one.name, one.health()])),
    open: { shown: createPublic(house.app), publicUrl: null },
    playground: playgroundRoutes(house),
    slackEvents: () => null,
    onBug: (error) => log.error({ error }, 'A bug while a picture was taken.'),
  });
  return {
    address: await web.start(),
    house,
    async stop() {
      await web.stop();
      await house.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
