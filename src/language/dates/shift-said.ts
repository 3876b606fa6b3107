import type { Shift } from '../../domain/time/shift.ts';
import { countOf } from './date-words.ts';

/** "two", "weeks" → 14 days. */
export function shiftOf(count: string, unit: string): Shift {
  const number = countOf(count);
  const said = unit.toLowerCase();
  if (/month/.test(said)) return { unit: 'month', count: number };
  if (/fortnight/.test(said)) return { unit: 'day', count: 14 * number };
  if (/^(?:working|work|business|week ?d)/.test(said))
    return { unit: 'working-day', count: number };
  if (said.startsWith('h')) return { unit: 'day', count: number / 24 };
  return { unit: 'day', count: (said.startsWith('w') ? 7 : 1) * number };
}
