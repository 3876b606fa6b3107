import path from 'node:path';
import { onTestFinished } from 'vitest';
import {
  channelSpot,
  createPlayground,
  WoundClock,
  type WoundClockOptions,
} from '../../adapters/playground/index.ts';
import { createLog } from '../../src/log.ts';
import { openPlayhouse } from '../../src/playground/playhouse.ts';
import { tempFolder } from './temp-store.ts';

const craft = {
  createPlayground,
  channelSpot,
  createClock: (options: WoundClockOptions) => new WoundClock(options),
};

/** The playground without its page, as `npm start` opens it. */
export async function opened(databaseUrl = path.join(tempFolder(), 'relbot.db')) {
  const log = createLog('silent');
  const house = await openPlayhouse({ databaseUrl, log, publicUrl: null, craft });
  onTestFinished(() => house.close());
  return house;
}

export type House = Awaited<ReturnType<typeof opened>>;

export function windowOf({ play }: House, name: string) {
  const window = play.windows.find((one) => one.name === name);
  if (window === undefined) throw new Error(`There is no window ${name}.`);
  return window.api;
}

/** The cards that relbot posted in a window, oldest first, each with the message that it is in. */
export const cardsIn = (house: House, name: string) =>
  windowOf(house, name)
    .room.all()
    .flatMap(({ id, body, onlyFor }) =>
      body.kind === 'card' ? [{ id, card: body.card, onlyFor }] : [],
    );

/** What relbot said in a window, as one reads it aloud. */
export const said = (house: House, name: string) =>
  cardsIn(house, name).map(({ card }) => card.summary);
