import { MONTH, WEEKDAY } from './date-words.ts';
import type { DaySaid } from './day-said.ts';

const RANGE_BEFORE = new RegExp(
  `\\b(?:between\\s+(?:the\\s+)?\\S+(?:\\s+\\S+)?\\s+and|from\\s+(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\s+(?:to|until|till|through))\\s+(?:the\\s+)?$`,
  'iu',
);
const RANGE_AFTER = new RegExp(
  `^\\s*(?:(?:to|through|thru)\\s+|[-–—]\\s*)(?:the\\s+)?(?:\\d{1,2}(?![\\d:])|${WEEKDAY}|${MONTH})`,
  'iu',
);
const BETWEEN = /\bbetween\s+(?:the\s+)?$/iu;

/** "Between 1 and 10 September" is no single day. */
export function isOneOfRange(text: string, { from, to }: DaySaid): boolean {
  const before = text.slice(0, from);
  return RANGE_BEFORE.test(before) || BETWEEN.test(before) || RANGE_AFTER.test(text.slice(to));
}
