import type { Zone } from '../../domain/time/time.ts';
import { zoneAt, type ZoneSaid } from '../dates/zone-said.ts';

/** A time zone in which the answer is wanted, and what is asked beside it: '' where the zone is all that is said. */
export interface ZoneAsked {
  readonly zone: Zone | Exclude<ZoneSaid, { found: 'zone' }>;
  readonly rest: string;
}

/** "America/Argentina/Buenos_Aires time, please?" */
const LONGEST_ZONE = 45;

const BEFORE_ZONE = /(?:\b(?:in|for|on|to)\s+|^)(?:the\s+)?/giu;
/** What may come after a zone's name, and says that it is one. */
const CLOCK = /^(?:\s+|\b)(?:time|clock|time ?zone|tz)\b/iu;
const END = /^(?:[\s?!.…,]|\b(?:please|pls|then|too|as well)\b)*$/iu;
/** Written as only zones are: "Europe/Berlin", "UTC+2", "CET". */
const LIKE_A_ZONE = /^(?:\p{L}+\/[\p{L}_/+-]+|(?:utc|gmt)\b.*|[+-−]\d.*|AoE|[A-Z]{2,5})$/iu;
const NOTHING_ELSE =
  /^(?:[\s,.?!…]|\b(?:ok(?:ay)?|thanks|and|so|but|also|please|pls|what|when|how|time|is|was|about|would|be|say|tell me|convert|that|it|this|them|those|the|same|again|s|can you|could you|show|give me)\b|['’])*$/iu;

/**
 * The zone at the end of a text: "and rc1 in Berlin time?", "in UTC". A city alone is one only where nothing else is said,
 * and no team goes by that name: "can I land it in Oslo" asks nothing of a clock. A time of day beside it is what the zone
 * belongs to.
 */
export function zoneAsked(text: string, teams: readonly string[]): ZoneAsked | null {
  for (const place of text.matchAll(BEFORE_ZONE)) {
    const from = place.index + place[0].length;
    if (text.length - from > LONGEST_ZONE) continue;
    const found = zoneAt(text, from);
    if (found === null) continue;
    const after = text.slice(found.to);
    const clock = CLOCK.exec(after)?.[0] ?? '';
    if (!END.test(after.slice(clock.length))) continue;
    const before = text.slice(0, place.index);
    const rest = NOTHING_ELSE.test(before) ? '' : before.trim();
    if (!isZone(found.said.said, clock, rest, teams) || TIME_OF_DAY.test(before)) return null;
    const zone = found.said.found === 'zone' ? found.said.zone : found.said;
    return { zone, rest };
  }
  return null;
}

const TIME_OF_DAY = /\d\s?(?:[ap]m\b|:\d\d|h\b)|\b(?:noon|midnight|o['’]clock)\b|\bat \d/iu;

function isZone(said: string, clock: string, rest: string, teams: readonly string[]): boolean {
  if (clock !== '' || /\btime$/i.test(said)) return true;
  if (
    LIKE_A_ZONE.test(said) &&
    (said.includes('/') ||
      /\d/.test(said) ||
      said === said.toUpperCase() ||
      /^(?:utc|gmt|aoe)$/i.test(said))
  )
    return true;
  return rest === '' && !teams.some((team) => team.toLowerCase() === said.toLowerCase());
}
