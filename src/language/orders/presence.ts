import type { Hours } from '../../domain/people/presence.ts';
import { namesAbsence } from '../asked/absence-said.ts';
import { daysSaid, hoursSaid } from '../dates/hours-said.ts';
import { zoneSaid, type ZoneSaid } from '../dates/zone-said.ts';

/** What people say about themselves. */
export type PresenceOrder =
  | { readonly order: 'my-zone'; readonly zone: ZoneSaid }
  /** `hours`: null where what was said is no time of day. */
  | { readonly order: 'my-hours'; readonly hours: Hours | null; readonly said: string }
  /** `how`: these days and no others, these too, or not these. */
  | {
      readonly order: 'my-days';
      readonly how: 'only' | 'also' | 'not';
      readonly days: readonly number[];
    }
  /** `when`: what was said of it; empty where nothing was. */
  | { readonly order: 'away'; readonly when: string }
  | { readonly order: 'back' }
  | { readonly order: 'forget'; readonly what: 'zone' | 'hours' | 'absence' }
  | { readonly order: 'about-me' };

const I_AM = "(?:i['’]?m|i am)";
const MY_ZONE = /^(?:(?:set|change) )?my time ?zone (?:is|to)(?: now)? (?<zone>.+)$/i;
const I_AM_IN = new RegExp(
  `^(?:${I_AM}(?: now| currently)?(?: based| living| located)? in|i(?: now)? live in|${I_AM} on(?= .+ time$)) (?:the )?(?<zone>.+?)(?: time(?: ?zone)?)?(?: now)?$`,
  'i',
);
/** Who says where they live means a place, also where no zone is named for it: "I live in Hamburg". */
const LIVES = /^i.*? (?:live|based|living|located) in /i;
const NAME = /^(?:\p{Lu}[\p{L}.'’-]*[ ,]*){1,4}$/u;
/** No zone has a name so long; what is longer is talk. */
const LONGEST_ZONE_TOLD = 80;
const MY_HOURS = /^my (?:working |office |work )?hours are(?: now)? (?<hours>.+)$/i;
const I_WORK = /^i(?: usually| now)? work (?<hours>.+)$/i;
const MY_DAYS = /^(?:my work(?:ing)? ?days are|i only work) (?<days>.+)$/i;
const ALSO_DAYS = /^(?:i also work (?<also>.+)|i work (?<again>.+) (?:again|too|as well))$/i;
const NOT_DAYS = /^i (?:don['’]?t|do not|never) work (?<days>.+)$/i;
/** "I'm off" and "I'm out" alone say goodbye. */
const AWAY = new RegExp(
  `^(?:${I_AM}|(?<later>i['’]?ll be|i will be|${I_AM} going to be)) (?:(?<alone>away|ooo|out of (?:the )?office|on (?:vacation|holidays?|(?:annual |parental |sick )?leave|pto)|off sick)|off|out|sick)(?: (?<when>.+))?$`,
  'i',
);
const BACK = new RegExp(
  `^${I_AM} back(?: again| now| today| from (?:my )?(?:vacation|holidays?|leave|pto))?$`,
  'i',
);
const FORGET =
  /^(?:forget|delete|remove|clear|cancel) my (?:(?<zone>time ?zone)|(?<hours>(?:working )?hours|working days)|absences?|vacation|holidays?|leave)$/i;
const ABOUT_ME =
  /^(?:what (?:do|have) you (?:know|stored|saved|got) (?:about|on|of) me|who am i)$/i;

/** What is asked with a question mark tells nothing. */
export function presenceOrder(said: string, asked: boolean): PresenceOrder | null {
  if (ABOUT_ME.test(said)) return { order: 'about-me' };
  if (asked) return null;
  if (BACK.test(said)) return { order: 'back' };
  return zoneTold(said) ?? hoursTold(said) ?? daysTold(said) ?? awayTold(said) ?? forgetTold(said);
}

function zoneTold(said: string): PresenceOrder | null {
  const named = MY_ZONE.exec(said)?.groups?.['zone'];
  if (said.length > LONGEST_ZONE_TOLD) return null;
  if (named !== undefined) return { order: 'my-zone', zone: zoneSaid(named) };
  const place = I_AM_IN.exec(said)?.groups?.['zone'];
  if (place === undefined) return null;
  const zone = zoneSaid(place);
  const meant = isPlace(zone) || (LIVES.test(said) && NAME.test(place));
  return meant ? { order: 'my-zone', zone } : null;
}

/** Zones are named for these, which are plain words unless written as a name: "I'm in center". */
const WORDS: readonly string[] = ['center', 'easter', 'reunion'];

/** "I'm in a meeting" names no zone; what is written as one ("Europe/Berln", "CET") is meant as one. */
function isPlace({ found, said }: ZoneSaid): boolean {
  switch (found) {
    case 'zone':
      return said.length > 2 && !WORDS.includes(said);
    case 'abbreviation':
      return said === said.toUpperCase();
    case 'unknown':
      return /^[a-z]+\/[a-z_/]+$/i.test(said);
  }
}

function hoursTold(said: string): PresenceOrder | null {
  const named = MY_HOURS.exec(said)?.groups?.['hours'];
  if (named !== undefined) return { order: 'my-hours', hours: hoursSaid(named), said: named };
  const words = I_WORK.exec(said)?.groups?.['hours'] ?? '';
  const hours = hoursSaid(words);
  return hours === null ? null : { order: 'my-hours', hours, said: words };
}

function daysTold(said: string): PresenceOrder | null {
  const only = daysSaid(MY_DAYS.exec(said)?.groups?.['days'] ?? '');
  if (only !== null) return { order: 'my-days', how: 'only', days: only.days };
  const { also, again } = ALSO_DAYS.exec(said)?.groups ?? {};
  const added = daysSaid(also ?? again ?? '');
  if (added !== null) return { order: 'my-days', how: 'also', days: added.days };
  const not = daysSaid(NOT_DAYS.exec(said)?.groups?.['days'] ?? '');
  // "I don't work on Friday" may be of this week alone.
  if (not !== null) return not.always ? { order: 'my-days', how: 'not', days: not.days } : null;
  const some = daysSaid(I_WORK.exec(said)?.groups?.['hours'] ?? '');
  if (some === null || !some.always || some.days.length < 2) return null;
  return { order: 'my-days', how: 'only', days: some.days };
}

function awayTold(said: string): PresenceOrder | null {
  const groups = AWAY.exec(said)?.groups;
  if (groups === undefined) return null;
  const { when = '', alone, later } = groups;
  if (when === '' && (alone === undefined || later !== undefined)) return null;
  return namesAbsence(when) ? { order: 'away', when } : null;
}

function forgetTold(said: string): PresenceOrder | null {
  const groups = FORGET.exec(said)?.groups;
  if (groups === undefined) return null;
  const what =
    groups['zone'] !== undefined ? 'zone' : groups['hours'] !== undefined ? 'hours' : 'absence';
  return { order: 'forget', what };
}
