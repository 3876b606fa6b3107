import type { Audience, PlaceSettings, UnsureChoice } from '../../domain/notices/place-settings.ts';
import type { Hours } from '../../domain/people/presence.ts';
import type { WallTime } from '../../domain/time/time.ts';
import { parseWallTime } from '../../domain/time/wall.ts';
import { weekdayNumber } from '../date-words.ts';
import { daysSaid, hoursSaid } from '../hours-said.ts';
import { weeklySaid } from './weekly.ts';
import { zoneSaid, type ZoneSaid } from '../zone-said.ts';

/** What shall change in how a place is told. */
export type HowToldChange =
  | { readonly set: 'audience'; readonly audience: Audience | null }
  | { readonly set: 'kinds'; readonly kinds: NonNullable<PlaceSettings['kinds']> }
  | { readonly set: 'everything' }
  | { readonly set: 'time'; readonly time: WallTime }
  | { readonly set: 'zone'; readonly zone: ZoneSaid }
  | {
      readonly set: 'days';
      readonly how: 'only' | 'also' | 'not';
      readonly days: readonly number[];
    }
  | { readonly set: 'holidays'; readonly off: boolean }
  | { readonly set: 'quiet'; readonly quiet: Hours | null }
  /** Null is the ladder's own. */
  | { readonly set: 'lead'; readonly days: readonly number[] | null }
  /** Of the dates that are called so; null is as for all others. */
  | { readonly set: 'ladder'; readonly about: string; readonly days: readonly number[] | null }
  /** A null day is the one there is, else Monday. */
  | { readonly set: 'digest'; readonly weekday: number | null; readonly time: WallTime | null }
  | { readonly set: 'single' }
  | { readonly set: 'when-empty'; readonly says: boolean }
  | { readonly set: 'when-unsure'; readonly choice: UnsureChoice }
  | { readonly set: 'time-and-days'; readonly time: WallTime; readonly days: readonly number[] }
  /** Nothing of its own any more: a place as its project says, a project as is usual. */
  | { readonly set: 'nothing' };

/** About how the place is told in which it is said. `change` is null where they only ask. */
export interface HowToldOrder {
  readonly order: 'how-told';
  readonly change: HowToldChange | null;
}

const THIS = '(?:this|the) (?:channel|place|room)';
const HERE = `(?:here|in ${THIS})`;
const form = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'i');

const HOW = form(
  `how is ${THIS} set(?: up)?|how are we told ${HERE}|(?:show |list )?(?:me )?(?:the )?settings (?:of|for|in) ${THIS}|(?:the )?settings here`,
);
const AUDIENCE = form(`${THIS} is (?:now )?for (?:the )?(?<who>[a-z0-9]+)(?: team)?(?: now)?`);
const ONLY = form(`(?:post |tell us |we want )?only (?:of )?(?<kinds>.+?) ${HERE}`);
const EVERYTHING = form(`(?:post |tell us )?(?:everything|all dates) ${HERE}`);
const TIME = form(
  `(?:post|reminders|tell us)(?: ${HERE})? at (?<time>[\\d:.]+ ?(?:[ap]m)?|noon)(?<here> ${HERE})?`,
);
const TIME_ON_DAYS = form(
  `(?:post|reminders|tell us)(?: ${HERE})? at (?<time>[\\d:.]+ ?(?:[ap]m)?|noon),?(?: only)? (?:on )?(?<days>.+?)(?: ${HERE})?`,
);
const AS_PROJECT = form(
  `(?:(?:tell us|post|reminders) )?(?:${HERE} )?(?:as|like) the (?:whole )?project (?:says|said|does|is told|has it)(?: ${HERE})?|(?:(?:go )?back to the project['’]s(?: own)?|(?:use|take) the project(?:['’]s)? (?:words|settings|defaults?|reminders|ladder))(?: (?:words|settings|defaults?|reminders|ladder))?(?: ${HERE})?`,
);
const ZONE = form(`(?:the )?time ?zone ${HERE} is (?<zone>.+)|${THIS} is in (?<also>.+?)(?: time)`);
const NOT_DAYS = form(
  `(?:no posts?|nothing|post nothing|do not post|don['’]?t post)(?: ${HERE})? on (?<days>.+?)(?: ${HERE})?`,
);
const ALSO_DAYS = form(
  `post(?: ${HERE})? on (?<days>.+?)(?: ${HERE})? (?:too|as well|again)(?: ${HERE})?`,
);
const ONLY_DAYS = form(`(?:only post|post only)(?: ${HERE})? on (?<days>.+?)(?: ${HERE})?`);
const QUIET = form(`(?:be )?quiet(?: hours)?(?: ${HERE})? (?:are )?(?<hours>.+?)(?: ${HERE})?`);
const NO_QUIET = form(`no quiet hours ${HERE}`);
const LEAD = form(
  `(?:reminders|remind us|posts) ${HERE} (?<days>\\d[\\d, and&]*?) days? (?:before|ahead)`,
);
const LADDER = form(
  `(?<always>(?:always|only) )?(?:remind us|reminders|posts)(?<also> (?:always|only))?(?: ${HERE})? (?<days>\\d[\\d, and&]*?) days? (?:before|ahead of) (?<about>[^,]{1,80}?)(?: ${HERE})?`,
);
const LADDER_OF = form(
  `(?<always>(?:always|only) )?remind(?: (?:us|everyone|everybody|people|all))?(?<also> (?:always|only))? (?:of|about) (?<about>[^,]{1,80}?) (?<days>\\d[\\d, and&]*?) days? (?:before|ahead|in advance)(?: ${HERE})?`,
);
const USUAL_LADDER = form(
  `(?:the )?usual (?:reminders|ladder) (?:for|of|before) (?<about>[^,]{1,80}?)(?: ${HERE})?`,
);
/** What is more than the name of a date: a reason, words to say, a time of day. */
const MORE_THAN_A_NAME = /\b(?:to|about|that|at|because|so)\b/i;
const USUAL_LEAD = form(`(?:the )?usual (?:reminders|ladder) ${HERE}`);
const DAY = '(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?';
const AT = '(?: at (?<time>[\\d:.]+ ?(?:[ap]m)?|noon))?';
const DIGESTS = [
  form(`(?:post )?(?:every|on|each) ${DAY}${AT},? (?:post )?the week ahead(?: ${HERE})?`),
  form(`(?:post )?the week ahead(?: ${HERE})? (?:every|on|each) ${DAY}${AT}(?: ${HERE})?`),
  form(`(?:a |one )?(?:weekly )?digest(?: ${HERE})? (?:every|on|each) ${DAY}${AT}(?: ${HERE})?`),
];
const SINGLE = form(`(?:single posts|no (?:weekly )?digest|one post a day) ${HERE}`);
const SAY_EMPTY = form(`say (?:so )?when (?:there is )?nothing(?: is due| to report)? ${HERE}`);
const NO_EMPTY = form(
  `(?:say nothing|be silent|stay silent) when (?:there is )?nothing(?: is due| to report)? ${HERE}`,
);

const REPEAT = form(
  `(?:better|rather) (?:twice than (?:never|not at all)|repeat(?: a post)? than miss(?: (?:it|one))?) ${HERE}`,
);
const MISS = form(
  `(?:better|rather) (?:never than twice|miss(?: a post)? than (?:repeat|see twice)(?: (?:it|one))?) ${HERE}`,
);

const WHO: Readonly<Record<string, Audience | null>> = {
  developers: 'developers',
  devs: 'developers',
  contributors: 'developers',
  translators: 'translators',
  translation: 'translators',
  i18n: 'translators',
  l10n: 'translators',
  docs: 'docs',
  documentation: 'docs',
  writers: 'docs',
  packagers: 'packagers',
  packaging: 'packagers',
  distributions: 'packagers',
  testers: 'testers',
  qa: 'testers',
  testing: 'testers',
  press: 'press',
  marketing: 'press',
  everyone: null,
  everybody: null,
  all: null,
};

const KIND_WORDS: readonly (readonly [RegExp, NonNullable<PlaceSettings['kinds']>[number]])[] = [
  [/^freezes?$/i, 'freeze'],
  [/^milestones?$/i, 'milestone'],
  [/^(?:release )?candidates?$|^rcs?$/i, 'candidate'],
  [/^releases?$/i, 'release'],
  [/^events?$/i, 'event'],
];

/** What is asked with a question mark changes nothing. */
export function howToldOrder(said: string, asked: boolean): HowToldOrder | null {
  if (HOW.test(said)) return { order: 'how-told', change: null };
  const change = asked ? null : changeHere(said);
  return change === null ? null : { order: 'how-told', change };
}

function changeHere(said: string): HowToldChange | null {
  return AS_PROJECT.test(said) ? { set: 'nothing' } : changeSaid(said, false);
}

/** @param lasts whether one distance alone is meant for good, and is no single reminder. */
export function changeSaid(said: string, lasts: boolean): HowToldChange | null {
  if (EVERYTHING.test(said)) return { set: 'everything' };
  if (SINGLE.test(said)) return { set: 'single' };
  if (SAY_EMPTY.test(said)) return { set: 'when-empty', says: true };
  if (NO_EMPTY.test(said)) return { set: 'when-empty', says: false };
  if (REPEAT.test(said)) return { set: 'when-unsure', choice: 'repeat' };
  if (MISS.test(said)) return { set: 'when-unsure', choice: 'miss' };
  if (NO_QUIET.test(said)) return { set: 'quiet', quiet: null };
  if (USUAL_LEAD.test(said)) return { set: 'lead', days: null };
  return (
    audienceSaid(said) ??
    kindsSaid(said) ??
    digestSaid(said) ??
    weekly(said) ??
    timeOfPosts(said) ??
    timeOnDays(said) ??
    zoneOfPlace(said) ??
    offSaid(said) ??
    quietSaid(said) ??
    leadSaid(said) ??
    ladderSaid(said, lasts)
  );
}

function audienceSaid(said: string): HowToldChange | null {
  const who = AUDIENCE.exec(said)?.groups?.['who']?.toLowerCase() ?? '';
  const audience = Object.hasOwn(WHO, who) ? WHO[who] : undefined;
  return audience === undefined ? null : { set: 'audience', audience };
}

function kindsSaid(said: string): HowToldChange | null {
  const words = ONLY.exec(said)?.groups?.['kinds'];
  if (words === undefined) return null;
  const found = words.split(/\s*(?:,|&|\band\b)\s*/i).map(kindOf);
  const kinds = found.filter((kind) => kind !== null);
  return kinds.length < found.length ? null : { set: 'kinds', kinds: [...new Set(kinds)] };
}

const kindOf = (word: string) => KIND_WORDS.find(([form]) => form.test(word))?.[1] ?? null;

function digestSaid(said: string): HowToldChange | null {
  for (const one of DIGESTS) {
    const groups = one.exec(said)?.groups;
    if (groups === undefined) continue;
    const words = groups['time'];
    const time = words === undefined ? null : clock(words);
    if (words !== undefined && time === null) return null;
    return { set: 'digest', weekday: weekdayNumber(groups['day'] ?? ''), time };
  }
  return null;
}

function weekly(said: string): HowToldChange | null {
  const wanted = weeklySaid(said);
  if (wanted === null) return null;
  if (wanted.wants === 'none') return { set: 'single' };
  const time = wanted.time === null ? null : clock(wanted.time);
  if (wanted.time !== null && time === null) return null;
  return { set: 'digest', weekday: wanted.weekday, time };
}

function timeOfPosts(said: string): HowToldChange | null {
  const groups = TIME.exec(said)?.groups;
  if (groups === undefined || !form(`.*${HERE}.*`).test(said)) return null;
  const time = clock(groups['time'] ?? '');
  return time === null ? null : { set: 'time', time };
}

/** "post here at 9 on working days" */
function timeOnDays(said: string): HowToldChange | null {
  const groups = TIME_ON_DAYS.exec(said)?.groups;
  if (groups === undefined || !form(`.*${HERE}.*`).test(said)) return null;
  const time = clock(groups['time'] ?? '');
  const days = daysSaid((groups['days'] ?? '').replace(/^(?:the )?working days$/i, 'weekdays'));
  if (time === null || days === null || !days.always) return null;
  return { set: 'time-and-days', time, days: days.days };
}

function zoneOfPlace(said: string): HowToldChange | null {
  const groups = ZONE.exec(said)?.groups;
  const words = groups?.['zone'] ?? groups?.['also'];
  return words === undefined ? null : { set: 'zone', zone: zoneSaid(words) };
}

function offSaid(said: string): HowToldChange | null {
  for (const [one, how] of [
    [NOT_DAYS, 'not'],
    [ALSO_DAYS, 'also'],
    [ONLY_DAYS, 'only'],
  ] as const) {
    const words = one.exec(said)?.groups?.['days'];
    if (words === undefined) continue;
    if (/^(?:public )?holidays$/i.test(words) && how !== 'only') {
      return { set: 'holidays', off: how === 'not' };
    }
    const found = daysSaid(words);
    // "Nothing on Friday" may be of this week alone.
    if (found !== null && (found.always || how === 'also')) {
      return { set: 'days', how, days: found.days };
    }
  }
  return null;
}

function quietSaid(said: string): HowToldChange | null {
  if (!form(`.*${HERE}.*`).test(said)) return null;
  const quiet = hoursSaid(QUIET.exec(said)?.groups?.['hours'] ?? '');
  return quiet === null ? null : { set: 'quiet', quiet };
}

function leadSaid(said: string): HowToldChange | null {
  const words = LEAD.exec(said)?.groups?.['days'];
  const days = words === undefined ? null : daysAhead(words);
  return days === null ? null : { set: 'lead', days };
}

/** One distance alone is a single reminder, unless it shall be so always, or be the only one. */
function ladderSaid(said: string, lasts: boolean): HowToldChange | null {
  const usual = USUAL_LADDER.exec(said)?.groups?.['about'];
  if (usual !== undefined) return { set: 'ladder', about: usual, days: null };
  const {
    days: words,
    about,
    always,
    also,
  } = (LADDER.exec(said) ?? LADDER_OF.exec(said))?.groups ?? {};
  if (words === undefined || about === undefined || MORE_THAN_A_NAME.test(about)) return null;
  const days = daysAhead(words);
  const isLasting = lasts || always !== undefined || also !== undefined || (days?.length ?? 0) > 1;
  return days === null || !isLasting ? null : { set: 'ladder', about, days };
}

function daysAhead(words: string): number[] | null {
  const days = [...new Set((words.match(/\d+/g) ?? []).map(Number))].toSorted((a, b) => b - a);
  const fit = days.length <= 8 && days.every((day) => day >= 1 && day <= 365);
  return fit ? days : null;
}

/** "9", "8:30", "8.30", "9am", "noon" */
function clock(words: string): WallTime | null {
  if (/^noon$/i.test(words)) return parseWallTime('12:00');
  const groups = /^(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))? ?(?<half>[ap]m)?$/i.exec(
    words,
  )?.groups;
  if (groups === undefined) return null;
  const { hour = '', minute = '00', half } = groups;
  const hours = Number(hour);
  if (half !== undefined && (hours < 1 || hours > 12)) return null;
  const shown = half === undefined ? hours : (hours % 12) + (/^p/i.test(half) ? 12 : 0);
  return parseWallTime(`${String(shown).padStart(2, '0')}:${minute}`);
}
