import { namesTime } from '../orders/mutes.ts';
import { datePhrase, type DateOptions } from '../dates/date-phrase.ts';

/** What the words of a (un)subscription say beside it, which a channel's subscription cannot do by itself. */
export interface SubscriptionSaid {
  /** For the speaker alone. */
  readonly own: boolean;
  /** Only of some dates: "for rc1", "only freezes". */
  readonly narrow: boolean;
  /** For a time: "pause until Monday". */
  readonly pause: boolean;
  /** A calendar to subscribe to. */
  readonly feed: boolean;
}

const PLACE =
  /\b(?:channel|here|place|room|us|we|our|team|everyone|everybody|everything)\b|(?:^|\s)#/i;
const OWN = /\b(?:me|my|i|i'd|i'm|i'll|myself|mine)\b/i;
const NARROW = /\bonly\b|\bjust\b|\bfreezes\b|\bmilestones\b|\bcandidates\b|\bnothing\s+else\b/i;
const PAUSE = /\b(?:pause|snooze|mute|hold)\b|\bfor\s+(?:now|a\s+while|the\s+next)\b/i;
const FEED = /\b(?:ical|ics|icalendar|feed|webcal)\b/i;

/** @param named whether the sentence names a deadline. */
export function subscriptionSaid(
  text: string,
  named: boolean,
  options: DateOptions,
): SubscriptionSaid {
  const until = /\b(?:until|till)\b/i.test(text) && datePhrase(text, options) !== null;
  return {
    own: OWN.test(text) && !PLACE.test(text),
    narrow: named || NARROW.test(text),
    pause: PAUSE.test(text) || until,
    feed: FEED.test(text),
  };
}

const TIME = /\b(?:until|till|til|for|through)\s.+$/i;

/** The words for a time at the end of a sentence: "until Monday"; empty where there are none. */
export function timeInWords(text: string): string {
  const words = TIME.exec(text.replace(/[\s.!?]+$/, ''))?.[0] ?? '';
  return namesTime(words) ? words : '';
}
