import type { Project } from '../../domain/cycle/cycle.ts';
import type { PersonId } from '../../domain/ids.ts';
import { ownZone } from '../../domain/people/presence.ts';
import type { Reach } from '../../domain/people/reachable.ts';
import type { Instant } from '../../domain/time/time.ts';
import { holidaysOf } from '../../formats/holidays/holidays.ts';
import type { OwnFiles } from '../../formats/files/own-files.ts';
import type { Repositories } from '../../store/store.ts';

export interface Means {
  readonly tx: Repositories;
  readonly files: OwnFiles;
  readonly now: Instant;
}

/** The zone and the working time in which a person is told; absences are looked at when it is told. */
export async function reachOf(
  { tx, files, now }: Means,
  person: PersonId,
  project: Pick<Project, 'zone' | 'countries'>,
): Promise<Reach> {
  const { zone, hours, days } = await tx.presence.of(person, now);
  const profile = (await tx.people.byId(person)).zone;
  return {
    zone: ownZone(zone, profile, project.zone).zone,
    hours,
    days,
    absences: [],
    holidays: holidaysOf(project.countries, files).holidays,
  };
}
