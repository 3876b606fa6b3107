import { ownZone, type OwnZone } from '../../domain/people/presence.ts';
import { UTC } from '../../domain/time/zone.ts';
import type { Call } from '../call.ts';

/** The zone in which the days of whoever speaks are read. */
export async function zoneOfPerson({ tx, person, ground, now }: Call): Promise<OwnZone> {
  const { zone } = await tx.presence.of(person.id, now);
  return ownZone(zone, person.zone, ground?.project.zone ?? UTC);
}
