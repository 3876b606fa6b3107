import type { Project } from '../../domain/cycle/cycle.ts';
import { NO_HOLIDAYS } from '../../domain/time/holidays.ts';
import type { Listener } from '../../domain/notices/listener.ts';
import { holidaysOf } from '../../formats/holidays/holidays.ts';
import type { OwnFiles } from '../../formats/files/own-files.ts';
import type { KnownPlace } from '../../store/places/places.ts';

/** How a place is told: as it said, and where it said nothing as its project is at work. */
export function listenerOf(
  { id, settings }: Pick<KnownPlace, 'id' | 'settings'>,
  { zone, countries }: Pick<Project, 'zone' | 'countries'>,
  files: OwnFiles,
): Listener {
  // A calendar that cannot be read is told of where the project's countries are; its other holidays count.
  const holidays = countries.length === 0 ? NO_HOLIDAYS : holidaysOf(countries, files).holidays;
  return { placeId: id, zone: settings.zone ?? zone, settings, holidays };
}
