import type { Span } from '../../domain/exceptions/deciding/landing.ts';
import { resolveDay, resolveWall } from '../../domain/time/resolve.ts';
import type { Instant, WallDate, Zone } from '../../domain/time/time.ts';
import { instant, plusDays, wallDateAt } from '../../domain/time/wall.ts';
import { pastSpanSaid } from './past-span-said.ts';
import { type TimeSaid, timeIn } from './time-said.ts';

/** “Friday, 15:00”, “yesterday”, “2026-08-28 14:00 UTC”, “just now”; null where no one day is said. */
export function whenItWas(
  said: string,
  { now, zone }: { readonly now: Instant; readonly zone: Zone },
): Span | null {
  const text = said.trim().slice(0, 100);
  if (/^(?:just )?now$/i.test(text)) return { from: now, to: now };
  const clock = timeIn(text);
  const there = zoneOf(clock, zone);
  if (there === null) return null;
  const words = clock === null ? text : `${text.slice(0, clock.from)} ${text.slice(clock.to)}`;
  const day = dayIn(words, { now, zone: there });
  if (day === null) return null;
  if (clock === null || clock.time === null) return wholeDay(day, there);
  if (clock.time === 'impossible') return null;
  const at = resolveWall(day, clock.time, there).at;
  return { from: at, to: at };
}

/** The zone beside the time; null where it is none that is known. */
function zoneOf(clock: TimeSaid | null, usual: Zone): Zone | null {
  const said = clock?.zone ?? null;
  if (said === null) return usual;
  return said.found === 'zone' ? said.zone : null;
}

/** A time alone is of today. */
function dayIn(words: string, setting: { readonly now: Instant; readonly zone: Zone }) {
  const named = words.replace(/\b(?:at|on|around|about|it|landed|was|merged)\b|[,.]/gi, ' ').trim();
  const today = wallDateAt(setting.now, setting.zone);
  if (named === '' || /^(?:today|this (?:morning|afternoon|evening))$/i.test(named)) return today;
  // Read as a day behind us, these would be of last year.
  if (/\b(?:tomorrow|next|coming|will)\b/i.test(named)) return null;
  const span = pastSpanSaid(named, setting);
  return span.found === 'span' && span.is === 'day' && span.from === span.to ? span.from : null;
}

function wholeDay(day: WallDate, zone: Zone): Span {
  const ends = (date: WallDate) => resolveDay(date, { rule: 'end-of-day', zone }).at;
  return { from: instant(ends(plusDays(day, -1)) + 1000), to: ends(day) };
}
