import type { Zone } from '../../domain/time/time.ts';
import { ANYWHERE_ON_EARTH, parseZone, UTC } from '../../domain/time/zone.ts';
import { distance } from '../words/spelling.ts';

/** A time zone as it was said. */
export type ZoneSaid =
  | { readonly found: 'zone'; readonly zone: Zone; readonly said: string }
  /** "CET": an offset that stops being right when the clocks change, or one of several. `write` is what to say. */
  | { readonly found: 'abbreviation'; readonly said: string; readonly write: readonly Zone[] }
  /** A name that no zone has, with up to three that are nearest. */
  | { readonly found: 'unknown'; readonly said: string; readonly nearest: readonly Zone[] };

const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['CET CEST MEZ MESZ', 'Europe/Berlin Europe/Paris'],
    ['WET WEST', 'Europe/Lisbon'],
    ['EET EEST', 'Europe/Helsinki Europe/Athens'],
    ['BST', 'Europe/London Asia/Dhaka'],
    ['MSK', 'Europe/Moscow'],
    ['IST', 'Asia/Kolkata Europe/Dublin Asia/Jerusalem'],
    ['PACIFIC', 'America/Los_Angeles'],
    ['MOUNTAIN', 'America/Denver'],
    ['CENTRAL', 'America/Chicago'],
    ['EASTERN', 'America/New_York'],
    ['PST PDT PT', 'America/Los_Angeles'],
    ['MST MDT MT', 'America/Denver'],
    ['CST', 'America/Chicago Asia/Shanghai'],
    ['CDT CT', 'America/Chicago'],
    ['EST EDT ET', 'America/New_York'],
    ['AKST AKDT', 'America/Anchorage'],
    ['HST', 'Pacific/Honolulu'],
    ['BRT', 'America/Sao_Paulo'],
    ['JST', 'Asia/Tokyo'],
    ['KST', 'Asia/Seoul'],
    ['HKT', 'Asia/Hong_Kong'],
    ['SGT', 'Asia/Singapore'],
    ['AWST', 'Australia/Perth'],
    ['AEST AEDT', 'Australia/Sydney Australia/Brisbane'],
    ['NZST NZDT', 'Pacific/Auckland'],
  ].flatMap(([names = '', zones = '']) => names.split(' ').map((name) => [name, zones.split(' ')])),
);

// What Intl lists are old names for these.
const NEWER_NAMES =
  'Europe/Kyiv Asia/Kolkata Asia/Ho_Chi_Minh Asia/Yangon Asia/Kathmandu America/Argentina/Buenos_Aires';

/** City, in lower case → its zone. A city that two zones are named for is left out. */
const CITIES: ReadonlyMap<string, Zone> = citiesOf([
  ...Intl.supportedValuesOf('timeZone'),
  ...NEWER_NAMES.split(' '),
]);

/** What a zone's name means: "Europe/Berlin", "utc", "AoE", "+02:00", "Berlin", "new york", "CET". */
export function zoneSaid(words: string): ZoneSaid {
  const said = words.trim().replace(/[\s.,!?)]+$/, '');
  const zone = zoneNamed(said);
  if (zone !== null) return { found: 'zone', zone, said };
  const write = ABBREVIATIONS.get(said.toUpperCase());
  if (write !== undefined) return { found: 'abbreviation', said, write: zones(write) };
  return { found: 'unknown', said, nearest: nearestTo(said) };
}

// A word alone is a zone only where it is the name of a city, so that "17:00 sharp" has none.
const ZONE_NAME = /\s*\(?\s*(?<name>[a-z]+(?:\/[a-z_+-]+)+\d*|(?:utc|gmt)(?![+-]?\d)|z\b)/iuy;
const OFFSET = /\s*\(?\s*(?:utc|gmt)?\s*(?<name>[+\-−]\d{1,2}(?::?\d\d)?)(?!\d)/iuy;
const WORDS = /\s*\(?\s*(?:in\s+)?(?<name>\p{L}+(?:[ _]\p{L}+){0,3})/uy;

/** The zone that stands at this place in a text, right after a time or a date; null where none does. */
export function zoneAt(text: string, at: number): { said: ZoneSaid; to: number } | null {
  for (const pattern of [ZONE_NAME, OFFSET]) {
    const match = stickyAt(pattern, text, at);
    const name = match?.groups?.name;
    if (match && name !== undefined) return { said: zoneSaid(name), to: pattern.lastIndex };
  }
  const match = stickyAt(WORDS, text, at);
  const words = match?.groups?.name?.split(/(?<=[ _])/) ?? [];
  if (match === null) return null;
  const start = at + match[0].length - words.join('').length;
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join('').trim();
    if (/^(?:my|our|local)$/i.test(words[0]?.trim() ?? '') && count > 1) {
      if (/\btime$/i.test(name)) return { said: unknown(name), to: start + name.length };
    }
    const city = name.replace(/\s+time$/i, '');
    // Two letters in lower case are words: "et", "pt".
    if (city.length < 3 && city !== city.toUpperCase()) continue;
    const said = zoneSaid(city);
    if (said.found !== 'unknown') return { said: { ...said, said: name }, to: start + name.length };
  }
  return null;
}

function unknown(said: string): ZoneSaid {
  return { found: 'unknown', said, nearest: [] };
}

function zoneNamed(name: string): Zone | null {
  if (/^(?:aoe|anywhere on earth)$/i.test(name)) return ANYWHERE_ON_EARTH;
  if (/^z(?:ulu)?$/i.test(name)) return UTC;
  return parseZone(name) ?? offsetZone(name) ?? CITIES.get(plain(name)) ?? null;
}

/** "+02:00" is what IANA calls Etc/GMT-2; offsets with half hours have no such name. */
function offsetZone(name: string): Zone | null {
  const match = /^(?:utc|gmt)?\s*([+\-−])(\d{1,2})(?::?00)?$/i.exec(name);
  if (match === null) return null;
  const hours = Number(match[2]);
  return hours === 0 ? UTC : parseZone(`Etc/GMT${match[1] === '+' ? '-' : '+'}${hours}`);
}

function nearestTo(said: string): Zone[] {
  const name = plain(said.split('/').at(-1) ?? '');
  const bound = Math.max(1, Math.floor(name.length / 3));
  return [...CITIES]
    .map(([city, zone]) => ({ zone, far: distance(name, city, bound) }))
    .filter(({ far }) => far <= bound)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ zone }) => zone);
}

function citiesOf(names: readonly string[]): Map<string, Zone> {
  const cities = new Map<string, Zone>();
  const shared = new Set<string>();
  for (const name of names) {
    const city = plain(name.split('/').at(-1) ?? '');
    const zone = parseZone(name);
    if (zone === null || !name.includes('/')) continue;
    if (cities.has(city) && !NEWER_NAMES.includes(name)) shared.add(city);
    cities.set(city, zone);
  }
  for (const city of shared) cities.delete(city);
  return cities;
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_]+/g, ' ')
    .toLowerCase();
}

function zones(names: readonly string[]): Zone[] {
  return names.map(parseZone).filter((zone) => zone !== null);
}

function stickyAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
