import { plusDays, wallMilliseconds } from '../../domain/time/wall.ts';
import { resolveDay, resolveWall } from '../../domain/time/resolve.ts';
import type { WallDate, WallTime, Zone } from '../../domain/time/time.ts';
import { UTC, zoneOf } from '../../domain/time/zone.ts';

/** Where people write an abbreviation, and the offset that it means, in hours. */
const CLOCKS: Record<string, { readonly zone: Zone; readonly offset: number }> = {
  UTC: { zone: UTC, offset: 0 },
  GMT: { zone: UTC, offset: 0 },
  PDT: { zone: zoneOf('America/Los_Angeles'), offset: -7 },
  PST: { zone: zoneOf('America/Los_Angeles'), offset: -8 },
  EDT: { zone: zoneOf('America/New_York'), offset: -4 },
  EST: { zone: zoneOf('America/New_York'), offset: -5 },
  // British summer time, as it stands in Kubernetes' files.
  BST: { zone: zoneOf('Europe/London'), offset: 1 },
  CEST: { zone: zoneOf('Europe/Berlin'), offset: 2 },
  CET: { zone: zoneOf('Europe/Berlin'), offset: 1 },
};

export type Clock =
  | { readonly by: 'day' }
  | { readonly by: 'anywhere on Earth' }
  | { readonly by: 'time'; readonly time: WallTime; readonly abbreviation: string };

const HOUR = 3_600_000;

export function knowsAbbreviation(abbreviation: string): boolean {
  return Object.hasOwn(CLOCKS, abbreviation);
}

export function zoneMeant(abbreviation: string): Zone {
  return CLOCKS[abbreviation]?.zone ?? UTC;
}

/** What a written moment may mean, as milliseconds since 1970. */
export interface Moment {
  /** By the offset that the abbreviation stands for. */
  readonly literal: number;
  /** By the clocks of the place that day. Another one than `literal` where the abbreviation is of the other season. */
  readonly local: number;
}

/** Null for a bare day, which names no moment. */
export function momentOn(date: WallDate, clock: Clock): Moment | null {
  switch (clock.by) {
    case 'day':
      return null;
    case 'anywhere on Earth': {
      // The last second of the day; people write the second after it, 12:00 UTC.
      const end = resolveDay(date, { rule: 'anywhere-on-earth' }).at + 1_000;
      return { literal: end, local: end };
    }
    case 'time': {
      const known = CLOCKS[clock.abbreviation];
      if (known === undefined) return null;
      const [hours = 0, minutes = 0] = clock.time.split(':').map(Number);
      const literal = wallMilliseconds(date) + (hours - known.offset) * HOUR + minutes * 60_000;
      return { literal, local: resolveWall(date, clock.time, known.zone).at };
    }
  }
}

/** The day of a time that is written without one, "17:00 UTC / 09:00 PST Tuesday", from what stands beside it. */
export function dayBeside(clock: Clock, date: WallDate, beside: Clock): WallDate {
  const known = momentOn(date, beside);
  const near = [0, 1, -1].map((days) => plusDays(date, days));
  const agreeing = near.find((day) => {
    const at = momentOn(day, clock)?.literal;
    return at === known?.local || at === known?.literal;
  });
  return agreeing ?? date;
}
