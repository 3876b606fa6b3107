import { datePhrase, type DateOptions } from './date-phrase.ts';
import { COUNT, countOf, UNIT } from './date-words.ts';

/** A distance from a deadline, as words name it: "3 days before rc1", "an hour before m3 is tagged". */
export interface FromDeadline {
  /** What was counted: "week", "working days", "hour". */
  readonly unit: string;
  /** Negative is before. */
  readonly count: number;
  /** The deadline, as it was said. */
  readonly deadline: string;
  readonly from: number;
  readonly to: number;
}

const SMALL = '(?:hours?|hrs?|minutes?|mins?)\\b';
/** What comes behind a deadline's name and is no part of it. */
const BEHIND =
  /\s*(?:[,;:(]|\s(?:at|by|on|to|about|in|for|with|because|since|so|and|but|call(?:ed)?|named?|please|pls|thanks|is|are|gets?|hits?|lands?|starts?|begins?|comes?|every|from)\b).*$|[\s.!?]+$/isu;
const DISTANCE = new RegExp(
  `\\b(?:(?<count>${COUNT})\\s+(?:full\\s+)?(?<unit>${SMALL}|${UNIT})|(?:the|a)\\s+(?<unit>day|week|hour))\\s+(?<way>before|after|ahead\\s+of|prior\\s+to)\\s+(?:the\\s+|our\\s+)?(?<name>.+)$`,
  'iu',
);
const SAME_DAY =
  /\b(?:on\s+)?(?:the\s+)?(?:same\s+(?:day|date)\s+as|(?:very\s+)?day\s+of)\s+(?:the\s+|our\s+)?(?<name>.+)$/iu;
const LATER = new RegExp(
  `\\b(?<count>${COUNT})\\s+(?<unit>${UNIT})\\s+(?<way>later|earlier|after|before)\\b`,
  'iu',
);

/** The distance from a deadline that a text names; null where it names none, or one from a date. */
export function fromDeadline(text: string, options: DateOptions): FromDeadline | null {
  const distance = DISTANCE.exec(text);
  if (distance !== null) {
    const { count = 'one', unit = 'day', way = 'before', name = '' } = distance.groups ?? {};
    const sign = /after/i.test(way) ? 1 : -1;
    return ending(distance, name, { unit, count: sign * countOf(count) }, options);
  }
  const same = SAME_DAY.exec(text);
  if (same === null) return null;
  const later = LATER.exec(same.groups?.['name'] ?? '')?.groups;
  const count = later === undefined ? 0 : countOf(later['count'] ?? 'one');
  const sign = /earlier|before/i.test(later?.['way'] ?? '') ? -1 : 1;
  const unit = later?.['unit'] ?? 'day';
  return ending(same, same.groups?.['name'] ?? '', { unit, count: count * sign }, options);
}

function ending(
  match: RegExpExecArray,
  name: string,
  by: Pick<FromDeadline, 'unit' | 'count'>,
  options: DateOptions,
): FromDeadline | null {
  const deadline = name.replace(BEHIND, '').trim();
  if (deadline === '' || /^(?:it|that|this|now|then|today|tomorrow)$/i.test(deadline)) return null;
  const date = datePhrase(deadline, options);
  if (date !== null && deadline.startsWith(date.said)) return null;
  const from = match.index;
  const later = name.slice(deadline.length).match(LATER);
  const left = later === null ? 0 : (later.index ?? 0) + later[0].length;
  const to = from + match[0].length - name.length + deadline.length + left;
  return { ...by, deadline, from, to };
}
