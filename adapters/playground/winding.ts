import type { Instant } from '../../src/domain/time/time.ts';
import { instant } from '../../src/domain/time/wall.ts';
import { MANNERS } from './manners.ts';
import type { Playhouse } from './playhouse.ts';

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How far the clock can be wound at once. */
export const WINDINGS = ['hour', 'day', 'week', 'next', 'freeze'] as const;
type Winding = (typeof WINDINGS)[number];

export interface Wound {
  /** What the clock shows then; null, and nothing is wound, where there is nothing to wind to. */
  readonly now: Instant | null;
  /** How many messages of relbot's came on the way, in each window. */
  readonly came: readonly { readonly title: string; readonly count: number }[];
}

export async function wind(play: Playhouse['play'], by: Winding): Promise<Wound> {
  const rooms = play.windows.map(({ api }) => api.room);
  const counts = () => rooms.map((room) => room.all().filter((it) => it.by === null).length);
  const before = counts();
  const now = await windBy(play, by);
  for (const room of rooms) room.changed();
  const came = counts().map((count, index) => count - (before[index] ?? 0));
  return {
    now,
    came: rooms.map(({ platform }, index) => ({
      title: MANNERS[platform].title,
      count: came[index] ?? 0,
    })),
  };
}

async function windBy(
  { clock, freezeAt }: Playhouse['play'],
  by: Winding,
): Promise<Instant | null> {
  switch (by) {
    case 'hour':
      return await clock.windBy(HOUR);
    case 'day':
      return await clock.windBy(DAY);
    case 'week':
      return await clock.windBy(7 * DAY);
    case 'next':
      return await clock.windToNextEvent();
    case 'freeze':
      // A minute on: what is posted at its beginning has come.
      return freezeAt === null ? null : await clock.windTo(instant(freezeAt + MINUTE));
  }
}
