import type { WallTime } from '../../domain/time/time.ts';
import { parseWallTime } from '../../domain/time/wall.ts';
import { zoneAt, type ZoneSaid } from './zone-said.ts';

/** A time of day in a text, with the zone beside it. */
export interface TimeSaid {
  /** Null where only a zone is said; impossible is a time of no day: "25:00". */
  readonly time: WallTime | 'impossible' | null;
  readonly zone: ZoneSaid | null;
  readonly from: number;
  readonly to: number;
}

const AM_PM = '[ap]\\.?m\\b\\.?';
/** A day's end has no minute of its own; it is written as its last one. */
const WORD =
  'noon|midday|midnight|(?:the\\s+)?end\\s+of\\s+(?:the\\s+)?(?:business\\s+)?day|close\\s+of\\s+(?:business|play)|eod|eob|cob';
/** "24h before rc1" is how long, and no time of day. */
const NO_SPAN = '(?!\\s+(?:before|after|ahead|earlier|later|prior|ago|from|left|more))';
const CLOCK =
  `(?:(?<word>${WORD})\\b|(?<hour>\\d{1,2})[:h](?<minute>\\d{2})(?::\\d{2})?(?!\\d)\\s*(?<half>${AM_PM})?` +
  `|(?<hour>\\d{1,2})\\s*(?<half>${AM_PM})|(?<hour>\\d{1,2})(?=\\s*(?:utc|gmt|aoe|h\\b|o['’]clock))(?:\\s*h\\b${NO_SPAN}|\\s*o['’]clock)?(?!h)` +
  `|(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?=\\s*(?:utc|gmt|z)\\b))`;

const AFTER = new RegExp(
  `(?:T(?=\\d)|[\\s,(]*(?:(?:at|by|until|before|around|@)\\s*)?)(?:${CLOCK}|(?<hour>[01]\\d|2[0-3])\\.(?<minute>[0-5]\\d)(?![\\d.])|(?<=at\\s+)(?<hour>\\d{1,2})(?![\\d:/.\\p{L}]))`,
  'iuy',
);
const ALONE = new RegExp(`(?<![\\p{L}\\d:.])${CLOCK}`, 'iu');
const ALL = new RegExp(ALONE.source, 'giu');

/** The time that follows at this place, as in "Friday, 17:00 UTC". */
export function timeAfter(text: string, at: number): TimeSaid | null {
  AFTER.lastIndex = at;
  const match = AFTER.exec(text);
  return match === null ? null : timeOf(match, text, at);
}

/** The time that a text ends in, as before the day in "17:00 UTC on Friday". */
export function timeBefore(text: string): TimeSaid | null {
  for (const match of text.matchAll(ALL)) {
    const said = timeOf(match, text, match.index);
    if (/^\)?[\s,]*(?:(?:on|of)\s+)?(?:the\s+)?$/iu.test(text.slice(said.to))) return said;
  }
  return null;
}

/** The first time in the text, as in "5 pm Berlin time". */
export function timeIn(text: string): TimeSaid | null {
  const match = ALONE.exec(text);
  return match === null ? null : timeOf(match, text, match.index);
}

/** "5", "pm" → 17:00; null where no clock shows it. */
function clockTime(hour: string, minute = '00', half = ''): WallTime | null {
  const hours = Number(hour);
  // The end of a day, as its last minute.
  if (hours === 24 && minute === '00' && half === '') return parseWallTime('23:59');
  if (half !== '' && (hours < 1 || hours > 12)) return null;
  const noon = /^p/i.test(half) ? 12 : 0;
  const shown = half === '' ? hours : (hours % 12) + noon;
  return parseWallTime(`${String(shown).padStart(2, '0')}:${minute}`);
}

function timeOf(match: RegExpExecArray | RegExpMatchArray, text: string, from: number): TimeSaid {
  const { word, hour = '', minute, half } = match.groups ?? {};
  const end = (match.index ?? 0) + match[0].length;
  const zone = zoneAt(text, end);
  const time =
    word === undefined
      ? clockTime(hour, minute, half)
      : parseWallTime(/^(?:noon|midday)$/i.test(word) ? '12:00' : '23:59');
  return { time: time ?? 'impossible', zone: zone?.said ?? null, from, to: zone?.to ?? end };
}
