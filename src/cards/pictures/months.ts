import { DateTime } from 'luxon';
import type { Instant, Zone } from '../../domain/time/time.ts';
import { instant } from '../../domain/time/wall.ts';

const ENGLISH = { locale: 'en-US', numberingSystem: 'latn', outputCalendar: 'gregory' } as const;
const DAY = 24 * 60 * 60 * 1000;

export interface Tick {
  readonly at: Instant;
  /** "Aug", with the year where one begins: "Jan 2027"; in a short span the Mondays: "3 Aug". */
  readonly words: string;
}

/** Where the time axis is marked: so many at most, at the beginnings of months, years or weeks. */
export function ticksOf(from: Instant, to: Instant, zone: Zone, most: number): Tick[] {
  const days = (to - from) / DAY;
  if (days <= 7 * most && days < 70) return mondays(from, to, zone);
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 600].find((n) => days / 30 / n <= most) ?? 1200;
  return beginnings(from, to, zone, step);
}

function beginnings(from: Instant, to: Instant, zone: Zone, step: number): Tick[] {
  const ticks: Tick[] = [];
  const begin = DateTime.fromMillis(from, { zone }).reconfigure(ENGLISH).startOf('year');
  const year = begin.year - (step > 12 ? begin.year % (step / 12) : 0);
  const first = begin.set({ year });
  for (let n = 0; ; n += step) {
    const at = first.plus({ months: n });
    if (at.toMillis() > to) return ticks;
    if (at.toMillis() < from) continue;
    const words =
      step >= 12 ? at.toFormat('yyyy') : at.toFormat(at.month === 1 ? 'LLL yyyy' : 'LLL');
    ticks.push({ at: instant(at.toMillis()), words });
  }
}

function mondays(from: Instant, to: Instant, zone: Zone): Tick[] {
  const ticks: Tick[] = [];
  const first = DateTime.fromMillis(from, { zone }).reconfigure(ENGLISH).startOf('week');
  for (let n = 0; ; n += 1) {
    const at = first.plus({ weeks: n });
    if (at.toMillis() > to) return ticks;
    if (at.toMillis() >= from)
      ticks.push({ at: instant(at.toMillis()), words: at.toFormat('d LLL') });
  }
}
