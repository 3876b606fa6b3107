import type { Cycle } from '../cycle/cycle.ts';
import { holidaysInWords, holidaysOn, type Holidays } from '../time/holidays.ts';
import { dated } from './days.ts';
import { type Found, look } from './finding.ts';

/** A release or a freeze on a day that is off somewhere. What is on other deadlines of such a day matters less. */
export function onHoliday({ deadlines }: Cycle, holidays: Holidays): Found[] {
  return deadlines
    .filter(({ kind }) => kind === 'release' || kind === 'freeze')
    .flatMap((deadline) => {
      const found = holidaysOn(deadline.when, holidays);
      if (found.length === 0) return [];
      const where = new Set(found.map((one) => one.where)).size;
      const share =
        holidays.where.length === 1
          ? 'a holiday'
          : `a holiday in ${where} of the project’s ${holidays.where.length} countries`;
      return [
        look(
          [deadline],
          `${dated(deadline)} is on ${share}: ${holidaysInWords(found)}; see that people are there, or take another day.`,
        ),
      ];
    });
}
