import { weekdayNumber } from '../dates/date-words.ts';

/** One message a week: on which day, and the words for when; null where it is not said. */
export type WeeklySaid =
  | { readonly wants: 'one a week'; readonly weekday: number | null; readonly time: string | null }
  | { readonly wants: 'none' };

const THIS = '(?:this|the) (?:channel|place|room)';
const HERE = `(?:here|in ${THIS})`;
const form = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'i');

const DAY = '(?<day>(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)s?';
const ON = `(?:(?:every|each|on|on every) ${DAY}(?: mornings?)?)`;
const AT = '(?:,? at (?<time>[\\d:.]+ ?(?:[ap]m)?|noon))';
const ASK = '(?:(?:post|send|give|tell|remind|show|write)(?: (?:us|me))?(?: (?:a|the))? ?)';
const THING =
  '(?:summary|digest|overview|messages?|posts?|update|report|reminders?|round-?up|outlook|look ahead|preview)';
const WEEK_AHEAD =
  "(?:the week ahead|the coming week|what(?: is|['’]s) (?:coming(?: up)?|due|next|ahead|planned)(?: (?:this|that|the) week)?|(?:a |the )?(?:weekly )?(?:summary|digest|overview|outlook))";

const WEEKLY = [
  // "every Monday", "every week on Friday at 15:00", "weekly on Fridays at 15:00"
  form(`(?:${ASK})?(?:every|each) ${DAY}(?: mornings?)?${AT}?(?: ${HERE})?`),
  form(`(?:${ASK})?(?:once a week|every week|each week|weekly)(?:,? ${ON})?${AT}?(?: ${HERE})?`),
  form(`(?:${ASK})?(?:a |one |the )?weekly ${THING}(?: ${HERE})?(?:,? ${ON})?${AT}?(?: ${HERE})?`),
  form(
    `(?:${ASK})?(?:every|each) ${DAY}(?: mornings?)?${AT}?,? (?:post )?${WEEK_AHEAD}(?: ${HERE})?`,
  ),
  form(
    `(?:${ASK})?${WEEK_AHEAD}(?: ${HERE})?,? (?:every|each) ${DAY}(?: mornings?)?${AT}?(?: ${HERE})?`,
  ),
];

const STOP = form(
  `(?:(?:stop|end|cancel|drop|turn off|switch off|quit)(?: (?:posting|sending)(?: us)?)?|no more|do not (?:post|send)|don['’]?t (?:post|send))(?: us)?(?: the| a| this| that| our)? ?weekly ${THING}(?: ${HERE})?(?: any ?more)?`,
);

export function weeklySaid(said: string): WeeklySaid | null {
  if (STOP.test(said)) return { wants: 'none' };
  // What is for oneself alone is no channel's.
  if (/\bme\b/i.test(said)) return null;
  for (const one of WEEKLY) {
    const groups = one.exec(said)?.groups;
    if (groups === undefined) continue;
    const day = groups['day'];
    return {
      wants: 'one a week',
      weekday: day === undefined ? null : weekdayNumber(day),
      time: groups['time'] ?? null,
    };
  }
  return null;
}
