import type { When } from '../../domain/cycle/deadline.ts';
import type { Instant, WallDate } from '../../domain/time/time.ts';
import { zoneOfWhen } from '../../domain/time/time-words.ts';
import {
  mondayOf,
  plusDays,
  wallDateAt,
  wallMilliseconds,
  weekdayOf,
} from '../../domain/time/wall.ts';
import { UTC } from '../../domain/time/zone.ts';
import { datePhrase, type DatePhrase } from './date-phrase.ts';
import { WEEKDAY, weekdayNumber } from './date-words.ts';

/** A day that somebody believes a deadline to be on: "freeze is the 18th, right?" */
export interface Claim {
  readonly phrase: DatePhrase;
}

/** Whoever asks when it is believes nothing yet; a date beside the question is about something else. */
const OPEN = /\b(?:when|what|which|how|until|till|before|after|since|by)\b/i;
const BELIEVED =
  /\b(?:is|was|are|were|be|on|have|had|isn|wasn|aren|ends?|begins?|starts?|ships?|falls?)\b|['’]s\b|^(?:rc|ff)/i;

/** What is said to have a belief confirmed. */
const CHECKS = /\b(?:right|correct|yes|no|isn['’]?t it|wasn['’]?t it)\b/i;

/** The day that a text claims; null where it claims none. `near` is the day of the deadline that is spoken of. */
export function dateClaimed(text: string, near: When, now: Instant): Claim | null {
  const zone = zoneOfWhen(near) ?? UTC;
  const sentences = text.slice(0, 1_000).split(/[.!?;\n]+\s+/);
  const asksFirst = sentences.some((sentence) => OPEN.test(sentence));
  for (const sentence of sentences) {
    if (OPEN.test(sentence) || !BELIEVED.test(sentence)) continue;
    if (asksFirst && !CHECKS.test(sentence)) continue;
    const phrase = datePhrase(sentence, { now, zone, near: dayOf(near) });
    if (phrase !== null && phrase.found !== 'time' && phrase.found !== 'unclear-zone') {
      return { phrase };
    }
  }
  return null;
}

/** Whether a deadline is on the day that is claimed. */
export function isRight({ phrase }: Claim, when: When, now: Instant): boolean {
  if (when.precision === 'undecided') return phrase.found === 'undecided';
  switch (phrase.found) {
    case 'date':
      return isOn(phrase.date, phrase, when, now);
    case 'week':
      return mondayOf(dayOf(when) ?? phrase.monday) === phrase.monday;
    case 'ambiguous':
      return phrase.readings.some((date) => isOn(date, phrase, when, now));
    case 'time':
    case 'release-week':
    case 'undecided':
    case 'wrong-weekday':
    case 'impossible':
    case 'unclear-zone':
      return false;
  }
}

const ORDINAL_ALONE = /^the\s+(?<day>\d{1,2})(?:st|nd|rd|th)$/i;
const WEEKDAY_ALONE = new RegExp(`^(?:(?:this|last|past)\\s+)?(?<day>${WEEKDAY})$`, 'iu');
const WEEK = 7 * 24 * 60 * 60 * 1000;

function isOn(date: WallDate, phrase: DatePhrase, when: When, now: Instant): boolean {
  const day = dayOf(when);
  if (day === null) return false;
  if (when.precision === 'week') return date >= day && date <= plusDays(day, 6);
  const ordinal = ORDINAL_ALONE.exec(phrase.said)?.groups?.['day'];
  if (ordinal !== undefined) return Number(day.slice(8)) === Number(ordinal);
  const weekday = WEEKDAY_ALONE.exec(phrase.said)?.groups?.['day'];
  if (weekday !== undefined) {
    const away = wallMilliseconds(day) - wallMilliseconds(wallDateAt(now, zoneOfWhen(when) ?? UTC));
    return weekdayOf(day) === weekdayNumber(weekday) && Math.abs(away) <= WEEK;
  }
  if (date !== day) return false;
  const told = phrase.found === 'date' ? phrase : null;
  const sameZone =
    told?.zone === null || (when.precision === 'instant' && told?.zone === when.zone);
  return when.precision !== 'instant' || !told?.time || !sameZone || told.time === when.time;
}

function dayOf(when: When): WallDate | null {
  if (when.precision === 'undecided') return null;
  return when.precision === 'week' ? when.monday : when.date;
}
