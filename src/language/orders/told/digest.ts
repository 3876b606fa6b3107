import { weekdayNumber } from '../../dates/date-words.ts';
import { weeklySaid } from '../weekly.ts';
import type { HowToldChange } from './change.ts';
import { clockSaid } from './clock-said.ts';
import { form, HERE } from './here.ts';

const DAY = '(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?';
const AT = '(?: at (?<time>[\\d:.]+ ?(?:[ap]m)?|noon))?';
const DIGESTS = [
  form(`(?:post )?(?:every|on|each) ${DAY}${AT},? (?:post )?the week ahead(?: ${HERE})?`),
  form(`(?:post )?the week ahead(?: ${HERE})? (?:every|on|each) ${DAY}${AT}(?: ${HERE})?`),
  form(`(?:a |one )?(?:weekly )?digest(?: ${HERE})? (?:every|on|each) ${DAY}${AT}(?: ${HERE})?`),
];

/** One post a week for the days ahead, or none any more. */
export function digestSaid(said: string): HowToldChange | null {
  return digestHere(said) ?? weekly(said);
}

function digestHere(said: string): HowToldChange | null {
  for (const one of DIGESTS) {
    const groups = one.exec(said)?.groups;
    if (groups === undefined) continue;
    const words = groups['time'];
    const time = words === undefined ? null : clockSaid(words);
    if (words !== undefined && time === null) return null;
    return { set: 'digest', weekday: weekdayNumber(groups['day'] ?? ''), time };
  }
  return null;
}

function weekly(said: string): HowToldChange | null {
  const wanted = weeklySaid(said);
  if (wanted === null) return null;
  if (wanted.wants === 'none') return { set: 'single' };
  const time = wanted.time === null ? null : clockSaid(wanted.time);
  if (wanted.time !== null && time === null) return null;
  return { set: 'digest', weekday: wanted.weekday, time };
}
