import { IANAZone } from 'luxon';
import { brand } from '../ids.ts';
import type { Zone } from './time.ts';
import { UserError } from '../user-error.ts';

export const UTC = brand<Zone>('UTC');
/** Where a day ends last: the zone of "anywhere on Earth". IANA writes the sign the other way round. */
export const ANYWHERE_ON_EARTH = brand<Zone>('Etc/GMT+12');

/** An IANA zone by its name, in any case. Throws a `UserError` for anything else, also for "CET" and "PST". */
export function zoneOf(text: string): Zone {
  const zone = parseZone(text);
  if (zone !== null) return zone;
  throw new UserError(
    `“${text}” is not a time zone relbot knows: write UTC or a place, as in Europe/Berlin or America/New_York.`,
  );
}

/** Zones in their usual spelling that were asked for before: a stored deadline is read often, and Intl takes its time. */
const known = new Map<string, Zone>();

/** The same, null where it is no zone. */
export function parseZone(text: string): Zone | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const zone = lookedUp(text.trim());
  // Other spellings are endless, and seldom.
  if (zone !== null && zone === text) known.set(text, zone);
  return zone;
}

function lookedUp(name: string): Zone | null {
  if (/^(utc|gmt|etc\/utc)$/i.test(name)) return UTC;
  // Abbreviations pass Intl but mean different things: EST keeps one offset all year, PST does not.
  if (!name.includes('/') || !IANAZone.isValidZone(name)) return null;
  return brand<Zone>(writtenAsUsual(name));
}

/** "europe/berlin" → "Europe/Berlin". Intl's own answer is not used: it puts old names for new ones (Asia/Calcutta). */
function writtenAsUsual(name: string): string {
  const wanted = name.toLowerCase();
  return Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === wanted) ?? name;
}
