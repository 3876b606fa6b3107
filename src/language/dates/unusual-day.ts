import { en } from 'chrono-node';
import { parseWallDate } from '../../domain/time/wall.ts';
import type { DateSetting, DaySaid } from './day-said.ts';
import { MONTH } from './date-words.ts';

const HAS_MONTH = new RegExp(`(?<!\\p{L})${MONTH}`, 'iu');

/**
 * A day in one of the rarer ways that chrono knows, as "the twenty-second of September". Only what it is certain of
 * counts: where it guesses the day or the month, or rolls over, nothing was said.
 */
export function unusualDay(text: string, { today }: DateSetting): DaySaid | null {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  // chrono reckons in the machine's own zone: it is given the wall clock's fields, at an hour that every zone has on
  // every day, and asked for fields again, so that the zone never matters.
  const noon = new Date(year, month - 1, day, 12);
  for (const { text: words, index, start, end } of en.GB.parse(text, noon, { forwardDate: true })) {
    if (end) continue; // "7-11 September" is no single day.
    if (!HAS_MONTH.test(words) || !start.isCertain('day') || !start.isCertain('month')) continue;
    const fields = [start.get('year'), start.get('month'), start.get('day')];
    const [y = '', m = '', d = ''] = fields.map((field) => String(field ?? '').padStart(2, '0'));
    const date = parseWallDate(`${y}-${m}-${d}`);
    if (date === null) continue;
    return { day: { is: 'day', date }, calendar: true, from: index, to: index + words.length };
  }
  return null;
}
