import type { Lead } from '../../domain/notices/reminder.ts';
import type { WallTime, Zone } from '../../domain/time/time.ts';
import { datePhrase, type DateOptions, type DatePhrase } from '../dates/date-phrase.ts';
import { COUNT, countOf, UNIT } from '../dates/date-words.ts';
import { fromDeadline } from '../dates/from-deadline.ts';
import { shiftOf } from '../dates/shift-said.ts';

/** What a sentence about reminders asks for. */
export interface ReminderAsked {
  readonly deed: 'set' | 'change' | 'cancel' | 'list';
  /** The channel's, rather than the speaker's own; null where the words do not say. */
  readonly forPlace: boolean | null;
  readonly when: /** `deadline` is what it was called; null where the sentence names it elsewhere. */
    | { readonly by: 'deadline'; readonly lead: Lead; readonly deadline: string | null }
    | { readonly by: 'date'; readonly date: DatePhrase }
    | { readonly by: 'minutes'; readonly minutes: number }
    | null;
  /** The time of day, beside a distance from a deadline. */
  readonly time: WallTime | null;
  readonly zone: Zone | null;
  /** What it is about, or whom it is for, in the person's own words. */
  readonly about: string | null;
  /** Again and again: "every Monday". */
  readonly again: boolean;
  /** "Reminder 3": the third of the list. */
  readonly place: number | null;
}

const LIST =
  /^\W*(?:please\s+)?(?:(?:list|show|see)\b.*\breminders?\b|(?:what|which|any|do\s+[iw]e?)\b.*\breminders?\b|(?:my|our|the)\s+reminders\W*$|reminders\W*$)/i;
const CANCEL =
  /\b(?:cancel|delete|remove|drop|end|stop|forget|turn\s+off|clear)\b.*\breminders?\b/i;
const CHANGE = /\b(?:change|edit|update|move|shift)\b.*\breminders?\b/i;
/** Whoever is to be reminded is said first. */
const TELL_ME =
  /^\W*(?:\S+\s+){0,3}?(?:remind|ping|tell|notify|alert|warn|nudge|poke|wake|dm|message|buzz|let)\s+me\b/i;
const ALL_OF_US =
  /\b(?:us|we|our|everyone|everybody|team|channel|people|folks|here|all|developers|devs|translators|testers|packagers|maintainers|reviewers|writers)\b|^\W*(?:schedule|post|queue)\b/i;
const ME = /\b(?:me|my|mine|i|myself)\b/i;
const AGAIN = /\b(?:every|each|weekly|daily|monthly)\b/i;
const SMALL = '(?:hours?|hrs?|minutes?|mins?)\\b';
const IN_A_WHILE = new RegExp(`\\bin\\s+(?<count>${COUNT})\\s+(?<unit>${SMALL})`, 'iu');
/** "3 days before", "to 2 days": the deadline stands elsewhere. */
const BARE = new RegExp(
  `\\b(?:(?<count>${COUNT})\\s+(?<unit>${SMALL}|${UNIT})|the\\s+(?<unit>day|week))\\s+(?:before(?:hand)?|ahead|earlier|in\\s+advance|prior)\\b|\\bto\\s+(?<count>${COUNT})\\s+(?<unit>${SMALL}|${UNIT})`,
  'iu',
);
const PART_OF_DAY = /\b(?:morning|noon|afternoon|evening)\b/i;
const HOURS: Readonly<Record<string, string>> = {
  morning: '9:00',
  noon: '12:00',
  afternoon: '14:00',
  evening: '18:00',
};
const OPENING =
  /^\W*(?:(?:please|pls|hey|hi|can\s+you|could\s+you|would\s+you|will\s+you)\s+)*(?:(?:set|create|make|add|schedule|put|send|post|queue)\s+(?:up\s+)?(?:me\s+|us\s+)?(?:a|an|the)?\s*(?:reminder|message|note|ping|nudge)|remind(?:er)?|ping|tell|notify|alert|warn|nudge|poke|wake|dm|message|buzz|let)\b/i;
const WHOM =
  /^\s*(?:for\s+)?(?:me\b|us\b|myself\b|(?:(?:the|this|our|all)\s+)?(?<whom>[\p{L}-]+)\b)?\s*(?:up\b|know\b)?/iu;
const ABOUT = /^\s*(?:(?:about|of|to|that|for|:|on|at|by)\s+)+/i;

export function reminderAsked(text: string, options: DateOptions): ReminderAsked {
  const said = text.slice(0, 1_000).replace(/\s+/g, ' ').trim();
  const { when, rest } = whenIn(withHour(said), options);
  const time = when?.by === 'deadline' ? datePhrase(rest, options) : null;
  const clock = time?.found === 'time' ? time : null;
  const words = clock === null ? rest : rest.replace(clock.said, ' ');
  return {
    deed: deedOf(said),
    forPlace: forPlace(said),
    when,
    time: clock?.time ?? null,
    zone: clock?.zone ?? null,
    about: aboutIn(words, when?.by === 'deadline'),
    again: AGAIN.test(said),
    place: placeIn(said),
  };
}

function deedOf(said: string): ReminderAsked['deed'] {
  if (LIST.test(said) && !CANCEL.test(said) && !CHANGE.test(said)) return 'list';
  if (/^\W*(?:please\s+)?remind\b/i.test(said)) return 'set';
  if (CANCEL.test(said)) return 'cancel';
  return CHANGE.test(said) ? 'change' : 'set';
}

function forPlace(said: string): boolean | null {
  if (TELL_ME.test(said)) return false;
  const head = said.split(/\b(?:before|after|about)\b/i)[0] ?? said;
  if (ALL_OF_US.test(head)) return true;
  return ME.test(head) ? false : null;
}

/** A part of the day stands for an hour of it. */
function withHour(said: string): string {
  return said.replace(PART_OF_DAY, (part) => HOURS[part.toLowerCase()] ?? part);
}

function whenIn(
  said: string,
  options: DateOptions,
): { readonly when: ReminderAsked['when']; readonly rest: string } {
  const from = fromDeadline(said, options);
  if (from !== null) {
    const lead = leadOf(String(Math.abs(from.count)), from.unit, Math.sign(from.count));
    return {
      when: { by: 'deadline', lead, deadline: from.deadline },
      rest: `${said.slice(0, from.from)} ${said.slice(from.to)}`,
    };
  }
  const soon = IN_A_WHILE.exec(said);
  if (soon?.groups !== undefined) {
    const { count = 'one', unit = 'hour' } = soon.groups;
    const minutes = countOf(count) * (/^h/i.test(unit) ? 60 : 1);
    return { when: { by: 'minutes', minutes }, rest: said.replace(soon[0], ' ') };
  }
  const bare = BARE.exec(said);
  if (bare?.groups !== undefined) {
    const { count = 'one', unit = 'day' } = bare.groups;
    const lead = leadOf(count, unit, -1);
    return { when: { by: 'deadline', lead, deadline: null }, rest: said.replace(bare[0], ' ') };
  }
  const date = datePhrase(said, options);
  return date === null
    ? { when: null, rest: said }
    : { when: { by: 'date', date }, rest: said.replace(date.said, ' ') };
}

function leadOf(count: string, unit: string, sign: number): Lead {
  if (/^h/i.test(unit)) return { unit: 'minute', count: sign * 60 * countOf(count) };
  if (/^m(?!o)/i.test(unit)) return { unit: 'minute', count: sign * countOf(count) };
  const shift = shiftOf(count, unit);
  return { ...shift, count: sign === 0 ? 0 : sign * shift.count };
}

/** What stands behind the asking: "to review #8"; "the translators", where others are to be reminded. */
function aboutIn(rest: string, fromDeadline: boolean): string | null {
  const opening = OPENING.exec(rest);
  const behind = opening === null ? rest : rest.slice(opening[0].length);
  const whom = opening === null ? null : WHOM.exec(behind);
  const left = whom === null ? behind : behind.slice(whom[0].length);
  const about = left
    .replace(ABOUT, '')
    .replace(/\s+(?:at|on|by|in|before|please|pls|thanks|lol)\s*$/i, '')
    .replace(/^[\s,.:;!?]+|[\s,.:;!?]+$/g, '')
    .replaceAll(/\s+/g, ' ');
  // Beside a deadline the rest of a sentence is talk, unless it says that it is what to remind of.
  const isSaid = !fromDeadline || ABOUT.test(left);
  if (isSaid && about.length > 2) return about.slice(0, 200);
  const name = whom?.groups?.['whom'] ?? '';
  return GROUP.test(name) ? `for the ${name.toLowerCase()}` : null;
}

/** A group that has no channel of its own is named in the message. */
const GROUP = /^(?!everyone|everybody|team|people|folks|channel|all$|place)\p{L}{4,}s$/iu;

function placeIn(said: string): number | null {
  const number = /\breminder\s+(?:#|no\.?\s*|number\s+)?(?<number>\d{1,3})\b/i.exec(said);
  return number === null ? null : Number(number.groups?.['number']);
}
