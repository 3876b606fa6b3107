import type { PlaceRef, PlatformName } from '../../domain/people/account.ts';
import type { Project } from '../../domain/cycle/cycle.ts';
import type { PersonId } from '../../domain/ids.ts';
import { settingsOf, type SaidSettings } from '../../domain/notices/said-settings.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { OwnFiles } from '../../formats/files/own-files.ts';
import type { KnownPlace } from '../../store/places/places.ts';
import type { Repositories } from '../../store/store.ts';
import { planFollowsIn } from '../follows/plan-follows.ts';
import { planAnewIn } from './subscribe.ts';

interface Means {
  readonly tx: Repositories;
  readonly files: OwnFiles;
  readonly now: Instant;
}

/** Who says it, from where. */
export interface SayingFor {
  readonly personId: PersonId | null;
  readonly platform: PlatformName | 'command line';
  readonly place: PlaceRef | null;
}

/**
 * The one way in which it changes how a project's places are told: what is planned in those that are told otherwise by
 * it is planned anew, in the caller's transaction. Gives those places.
 */
export async function setProjectReminders(
  means: Means,
  project: Project,
  after: SaidSettings,
  { personId, platform, place }: SayingFor,
): Promise<readonly KnownPlace[]> {
  const { tx, now } = means;
  const before = await tx.projects.reminders(project.id);
  await tx.projects.setReminders(project.id, after);
  const told: KnownPlace[] = [];
  for (const one of await tx.places.subscribed(project.id)) {
    if (!isToldOtherwise(one.said, before, after)) continue;
    await planAnewIn(means, one, project);
    told.push(one);
  }
  // Owners hear before the first channel does.
  if (told.length > 0) await planFollowsIn(means, project);
  await tx.audit.add({
    at: now,
    personId,
    platform,
    place,
    deed: 'set how the project is told',
    subject: 'project',
    subjectId: project.id,
    before,
    after,
  });
  return told;
}

export function isToldOtherwise(
  said: SaidSettings,
  before: SaidSettings,
  after: SaidSettings,
): boolean {
  return JSON.stringify(settingsOf(said, before)) !== JSON.stringify(settingsOf(said, after));
}
