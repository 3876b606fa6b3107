import type { RstSection } from '../files/rst.ts';
import { saidByName, type SaidByName } from '../usual-names.ts';

/** OpenStack's cycles by the letter that their keys begin with; the alphabet began anew with Antelope. */
const CYCLES = [
  'Mitaka',
  'Newton',
  'Ocata',
  'Pike',
  'Queens',
  'Rocky',
  'Stein',
  'Train',
  'Ussuri',
  'Victoria',
  'Wallaby',
  'Xena',
  'Yoga',
  'Zed',
  'Antelope',
  'Bobcat',
  'Caracal',
  'Dalmatian',
  'Epoxy',
  'Flamingo',
  'Gazpacho',
  'Hibiscus',
  'Indri',
];

/** The name of the cycle whose keys begin with this letter; the letter itself where nobody has named it yet. */
export function cycleOfLetter(letter: string): string {
  return CYCLES.find((name) => name.startsWith(letter.toUpperCase())) ?? letter.toUpperCase();
}

/** relbot's names for the events that every cycle has, by their key without the cycle's letter. */
const CANONICAL: Record<string, string> = {
  '1': 'Milestone 1',
  '2': 'Milestone 2',
  '3': 'Milestone 3',
  ff: 'Feature freeze',
  mf: 'Membership freeze',
  rf: 'Requirements freeze',
  'final-lib': 'Final release for non-client libraries',
  'final-clientlib': 'Client library freeze',
  'soft-sf': 'Soft string freeze',
  'hard-sf': 'Hard string freeze',
  rc1: 'RC1',
  finalrc: 'Final RC',
  final: 'Final release',
  // Until Rocky.
  release: 'Final release',
};

export function canonicalName(rest: string): string | null {
  return Object.hasOwn(CANONICAL, rest) ? (CANONICAL[rest] ?? null) : null;
}

/** The key without its letter of what every cycle has under this name; null for the rest. */
export function canonicalKey(name: string): string | null {
  const found = Object.entries(CANONICAL).find(
    ([, canonical]) => canonical.toLowerCase() === name.toLowerCase(),
  );
  return found?.[0] ?? null;
}

/** "g-final" → g, "final". A key of a team may have no letter: "oslo-feature-freeze". */
export function splitKey(key: string): { readonly letter: string | null; readonly rest: string } {
  const found = /^([a-z])-(.+)$/.exec(key);
  return { letter: found?.[1] ?? null, rest: found?.[2] ?? key };
}

/** What a key is: only the cycle's own final release is its release, whatever else is released in its weeks. */
export function kindOfKey(key: string, section: RstSection | null, ownLetter: string): SaidByName {
  const { letter, rest } = splitKey(key);
  if (letter !== null && letter !== ownLetter) return { kind: 'event' };
  const canonical = letter === null ? null : canonicalName(rest);
  const said = saidByName(canonical ?? section?.title ?? nameFromKey(key, ownLetter));
  return said.kind === 'release' && canonical === null ? { kind: 'event' } : said;
}

/** A name for an event that no text explains: "g-final" → "Gazpacho release", "h-team-day" → "Team day". */
export function nameFromKey(key: string, ownLetter: string): string {
  const { letter, rest } = splitKey(key);
  const words = (rest === 'final' ? 'release' : rest).replaceAll(/[-_]+/g, ' ');
  return letter === null || letter === ownLetter
    ? `${words.charAt(0).toUpperCase()}${words.slice(1)}`
    : `${cycleOfLetter(letter)} ${words}`;
}
