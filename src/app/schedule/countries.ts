import type { Card } from '../../cards/card.ts';
import { countriesPreview, countriesSet, whoseHolidays } from '../../cards/schedule/countries.ts';
import { lint } from '../../domain/lint/lint.ts';
import { planOfCycle } from '../../domain/changing/plan-of-cycle.ts';
import { UserError } from '../../domain/user-error.ts';
import { isCalendar, whereInWords, wheresMeant } from '../../formats/holidays/countries.ts';
import { holidaysOf } from '../../formats/holidays/holidays.ts';
import { needGround, needManager, type Call } from '../call.ts';
import type { ChangedCycle } from './change-cycle.ts';
import { propose } from './propose-change.ts';

/** Says whose holidays count; or, where some are named, what would count, with the button that sets it. */
export async function orderCountries(call: Call, said: string | null): Promise<Card> {
  const { project, cycle } = needGround(call);
  if (said === null) {
    const { problems } = holidaysOf(project.countries, call.app.files);
    return whoseHolidays(project.name, project.countries.map(whereInWords), problems);
  }
  await needManager(call, 'say whose holidays count');
  const countries = wheresMeant(said);
  needCalendars(call, countries);
  if (countries.join() === project.countries.join()) {
    throw new UserError(`${project.name} has these countries already. Nothing has changed.`);
  }
  const before = planOfCycle(project, cycle);
  const after = { ...before, project: { ...before.project, countries } };
  const proposal = await propose(call, {
    kind: 'countries',
    before,
    after,
    why: null,
    undoes: null,
  });
  const { holidays } = holidaysOf(countries, call.app.files);
  return countriesPreview(
    {
      project: project.name,
      before: project.countries.map(whereInWords),
      after: countries.map(whereInWords),
    },
    lint(cycle, holidays)
      .filter(({ rule }) => rule === 'holiday')
      .map(({ sentence }) => sentence),
    proposal,
  );
}

/** A calendar that is not there, or cannot be read, is said before it counts. */
function needCalendars({ app }: Call, countries: readonly string[]): void {
  const [problem] = holidaysOf(countries.filter(isCalendar), app.files).problems;
  if (problem !== undefined) throw new UserError(problem);
}

/** What the preview becomes. */
export async function tellCountries({ person }: Call, { project }: ChangedCycle): Promise<Card> {
  return countriesSet(project.name, project.countries.map(whereInWords), person.name);
}
