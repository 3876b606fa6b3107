import type { ProjectToldChanges } from '../../cards/places/project-told.ts';
import { settingsOf, type SaidSettings } from '../../domain/said-settings.ts';
import { needGround, type Call } from '../call.ts';
import { comingPosts } from './coming-posts.ts';
import { isToldOtherwise } from './set-project-reminders.ts';

/** So many channels are shown one by one. */
const SHOWN = 5;

/** Which subscribed places would be told otherwise if this were said for the whole project, and how. */
export async function placesToldOtherwise(
  call: Call,
  after: SaidSettings,
): Promise<ProjectToldChanges> {
  const { tx } = call;
  const { project } = needGround(call);
  const before = await tx.projects.reminders(project.id);
  const places = await tx.places.subscribed(project.id);
  const changed = places.filter(({ said }) => isToldOtherwise(said, before, after));
  const shown = [];
  for (const { id, name, said, settings } of changed.slice(0, SHOWN)) {
    const then = settingsOf(said, after);
    shown.push({
      name,
      zone: then.zone ?? project.zone,
      before: (await comingPosts(call, { id, settings })).length,
      after: await comingPosts(call, { id, settings: then }),
    });
  }
  return {
    shown,
    more: changed.length - shown.length,
    asBefore: places.filter((place) => !changed.includes(place)).map(({ name }) => name),
  };
}
