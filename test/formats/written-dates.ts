/**
 * A second reading that shares nothing with the importers: which days and times stand in a text, in the spellings that
 * people use.
 */
export interface Written {
  /** Whether this day stands there; where its words have no year, any year will do. */
  readonly hasDay: (date: string) => boolean;
  readonly hasTime: (time: string) => boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])';
const YEAR = '(?:[\\s,.]*(?<year>\\d{4})(?!\\d))?';
const ORDINAL = '(?:st|nd|rd|th)?';
const TO = '\\s*(?:-|–|to)\\s*(?:[a-z]+\\s+)?';
const DAYS = `(?<days>\\d{1,2}${ORDINAL}(?:${TO}\\d{1,2}${ORDINAL})?)`;

const WITH_MONTHS = [
  // 30th September 2026; 26th - 30th September; Monday 2nd - Friday 6th March
  new RegExp(`(?<!\\d)${DAYS}[\\s,.]*${MONTH}${YEAR}`, 'gi'),
  // 28th February - 1st March 2027: the first of the two
  new RegExp(`(?<!\\d)${DAYS}\\s+${MONTH}(?=\\s*[-–])${YEAR}`, 'gi'),
  // September 30, 2026; October 26-29 2026
  new RegExp(`(?<![a-z])${MONTH}[\\s,.]+${DAYS}(?!\\d)${YEAR}`, 'gi'),
];
const IN_DIGITS = [
  /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/g,
  // iCalendar: 20260930, 20260930T170000Z
  /(?<!\d)(\d{4})(\d\d)(\d\d)(?:(?=T\d{6}(?!\d))|(?![\dT]))/g,
];

export function writtenIn(text: string): Written {
  const days = new Set<string>();
  for (const spelling of IN_DIGITS) {
    for (const [, year, month, day] of text.matchAll(spelling)) days.add(`${year}-${month}-${day}`);
  }
  for (const spelling of WITH_MONTHS) {
    for (const { groups } of text.matchAll(spelling)) {
      const month = MONTHS.indexOf((groups?.['month'] ?? '').slice(0, 3).toLowerCase()) + 1;
      for (const [day] of (groups?.['days'] ?? '').matchAll(/\d+/g)) {
        days.add(`${groups?.['year'] ?? 'any'}-${two(month)}-${two(Number(day))}`);
      }
    }
  }
  return {
    hasDay: (date) => days.has(date) || days.has(`any-${date.slice(5)}`),
    hasTime: (time) => timePattern(time).test(text),
  };
}

/** 09:30, 9:30, 0930, and iCalendar's T093000 */
function timePattern(time: string): RegExp {
  const [hours = '', minutes = ''] = time.split(':');
  return new RegExp(
    `(?<!\\d)0?${Number(hours)}:${minutes}(?!\\d)|(?<!\\d)${hours}${minutes}(?!\\d)|T${hours}${minutes}\\d\\d(?!\\d)`,
  );
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** So many days later, by the calendar that JavaScript has. */
export function daysLater(date: string, count: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Whether one of the days from this one on stands there. */
export function hasDayWithin({ hasDay }: Written, date: string, days: number): boolean {
  return Array.from({ length: days }, (_, later) => daysLater(date, later)).some(hasDay);
}
