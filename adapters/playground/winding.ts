import type { Instant } from '../../src/domain/time/time.ts';
import { instant } from '../../src/domain/time/wall.ts';
import { MANNERS } from './manners.ts';
import type { Playhouse } from './playhouse.ts';

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How far the clock can be wound at once. */
export const WINDINGS = ['hour', 'day', 'week', 'next', 'round'] as const;
type Winding = (typeof WINDINGS)[number];

export interface Wound {
  /** What the clock shows then; null, and nothing is wound, where there is nothing to wind to. */
  readonly now: Instant | null;
  /** How many messages of relbot's came on the way, in each window. */
  readonly came: readonly { readonly title: string; readonly count: number }[];
}

export async function wind(house: Playhouse, by: Winding): Promise<Wound> {
  const rooms = house.play.windows.map(({ api }) => api.room);
  const counts = () => rooms.map((room) => room.all().filter((it) => it.by === null).length);
  const before = counts();
  const now = await windBy(house, by);
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

async function windBy(house: Playhouse, by: Winding): Promise<Instant | null> {
  const { clock } = house.play;
  switch (by) {
    case 'hour':
      return await clock.windBy(HOUR);
    case 'day':
      return await clock.windBy(DAY);
    case 'week':
      return await clock.windBy(7 * DAY);
    case 'next':
      return await windToSomethingSeen(house);
    case 'round': {
      const steps = await house.round();
      const [to] = steps.flatMap(({ help }) => (help.does === 'wind' ? [help.to] : []));
      // A minute on: what is posted at its beginning has come.
      return to === undefined ? null : await clock.windTo(instant(to + MINUTE));
    }
  }
}

/** More housekeeping than ever stands between two things that one sees. */
const UNSEEN = 30;

/** At some events relbot only keeps house: whoever winds to the next wants to see something of it. */
async function windToSomethingSeen({ play }: Playhouse): Promise<Instant | null> {
  const seen = () =>
    play.windows
      .flatMap(({ api }) => api.room.all())
      .reduce((sum, { edits }) => sum + 1 + edits, 0);
  const before = seen();
  let wound: Instant | null = null;
  for (let event = 0; event < UNSEEN && seen() === before; event += 1) {
    const now = await play.clock.windToNextEvent();
    if (now === null) return wound;
    wound = now;
  }
  return wound;
}
