import type { Person } from '../../../domain/people/account.ts';
import type { Project } from '../../../domain/cycle/cycle.ts';
import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import type { Exception } from '../../../domain/exceptions/exception.ts';
import type { PersonId } from '../../../domain/ids.ts';
import type { Reach } from '../../../domain/people/reachable.ts';
import { decidersOf } from '../../../domain/exceptions/following/plan-request-notices.ts';
import type { Around } from '../../../domain/exceptions/following/request-notice.ts';
import { resolveWall } from '../../../domain/time/resolve.ts';
import type { Instant, Zone } from '../../../domain/time/time.ts';
import { wallTime } from '../../../domain/time/wall.ts';
import { holidaysOf } from '../../../formats/holidays/holidays.ts';
import { datePhrase } from '../../../language/dates/date-phrase.ts';
import { reachOf, type Means } from '../../follows/reach-of.ts';

/** Reads what is known of the people around the requests of a project, each of them once. */
export function surroundings(means: Means, project: Project): (of: Dossier) => Promise<Around> {
  const known = new Map<PersonId, Reach>();
  const people = new Map<PersonId, Person>();
  const meet = async (person: Person) => {
    if (known.has(person.id)) return;
    people.set(person.id, person);
    const absences = await means.tx.presence.absences(person.id, means.now);
    known.set(person.id, { ...(await reachOf(means, person.id, project)), absences });
  };
  const usual = usualReach(means, project);
  return async (dossier) => {
    const { tx, now } = means;
    const { exception, panel } = dossier;
    const standIns = await tx.standIns.confirmed({ projectId: project.id }, now);
    const all = [
      exception.requester,
      ...panel.groups.flatMap(({ approvers }) => approvers),
      ...panel.managers,
      ...decidersOf(dossier),
    ];
    for (const person of all) await meet(person);
    for (const { standInId } of standIns) {
      if (!known.has(standInId)) await meet(await tx.people.byId(standInId));
    }
    return {
      now,
      waitsSince: await tx.exceptions.waitsSince(exception.id),
      doneBy: doneByOf(exception, project.zone),
      reachOf: (person) => known.get(person) ?? usual,
      usual,
      standIns,
      personOf: (id) => people.get(id) ?? null,
      harm: await tx.harm.of(exception.id),
    };
  };
}

/** The project's own working time. */
export function usualReach({ files }: Pick<Means, 'files'>, { zone, countries }: Project): Reach {
  const { holidays } = holidaysOf(countries, files);
  return { zone, hours: null, days: null, absences: [], holidays };
}

/** The end of the day by which the requester wants to be done; null where they wrote no day. */
function doneByOf({ answers, askedAt }: Exception, zone: Zone): Instant | null {
  const said = datePhrase(answers.doneBy, { now: askedAt, zone });
  if (said?.found !== 'date') return null;
  return resolveWall(said.date, said.time ?? wallTime('23:59'), said.zone ?? zone).at;
}
