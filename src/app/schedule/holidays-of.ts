import { NO_HOLIDAYS, type Holidays } from '../../domain/time/holidays.ts';
import type { Project } from '../../domain/cycle/cycle.ts';
import { holidaysOf } from '../../formats/holidays/holidays.ts';
import type { App } from '../app.ts';

/** A project's holidays. A calendar that cannot be read hides no other, and the log says why. */
export function projectHolidays(
  { files, log }: Pick<App, 'files' | 'log'>,
  { countries }: Pick<Project, 'countries'>,
): Holidays {
  if (countries.length === 0) return NO_HOLIDAYS;
  const { holidays, problems } = holidaysOf(countries, files);
  for (const problem of problems) log.warn(problem);
  return holidays;
}
