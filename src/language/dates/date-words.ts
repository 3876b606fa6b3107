/** The words that dates are made of, as pieces of regular expressions, and what they count. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b';
export const WEEKDAY =
  '(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday|s)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b';

const NUMBERS = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen twenty',
]
  .join(' ')
  .split(' ');
/** "3", "three", "a", "a couple of". */
export const COUNT = `(?:\\d{1,3}|${NUMBERS.slice(1).join('|')}|thirty|an?(?: couple(?: of)?)?|another|one more|the next)`;
/** "days", "business days", "weeks". */
export const UNIT =
  '(?:(?:calendar |working |work |business |week ?)?days?|weeks?|fortnights?|months?)\\b';

/** A count with its unit, the short ones written together: "two weeks", "3d", "1 w", "48h". */
export const SPAN = `(?:(?<count>${COUNT})\\s+(?:more\\s+|extra\\s+|additional\\s+|full\\s+)?(?<unit>${UNIT})|(?<count>\\d{1,3})[\\s-]?(?<unit>d|w|wks?|days?|weeks?|fortnights?|months?)\\b|(?<count>24|48|72)\\s?(?<unit>h|hrs?|hours?)\\b)`;

const NTH = ['first', 'second', 'third', 'fourth', 'fifth'];
export const ORDINAL = '(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|last)';

/** 1 is January. */
export function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** 1 is Monday. */
export function weekdayNumber(word: string): number {
  return WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

export function countOf(written: string): number {
  const words = written.toLowerCase().trim();
  if (/^\d+$/.test(words)) return Number(words);
  if (/couple/.test(words)) return 2;
  if (words === 'thirty') return 30;
  const number = NUMBERS.indexOf(words);
  return number > 0 ? number : 1;
}

/** 1 to 5 as in "second"; -1 is the last. */
export function ordinalOf(written: string): number {
  const word = written.toLowerCase();
  if (word === 'last') return -1;
  return /^\d/.test(word) ? Number(word[0]) : NTH.indexOf(word) + 1;
}
