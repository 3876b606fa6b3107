import type { ProjectToldChanges } from '../../cards/places/project-told.ts';
import { settingsOf, type SaidSettings } from '../../domain/notices/said-settings.ts';
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
  const alike = places.filter((place) => !changed.includes(place)).map(({ name }) => name);
  for (const { id, name, said, settings } of changed.slice(0, SHOWN)) {
    const then = settingsOf(said, after);
    const posts = await comingPosts(call, { id, settings });
    const postsThen = await comingPosts(call, { id, settings: then });
    // Told by other words, and yet of the same at the same time.
    if (JSON.stringify(posts) === JSON.stringify(postsThen)) alike.push(name);
    else
      shown.push({
        name,
        zone: then.zone ?? project.zone,
        before: posts.length,
        after: postsThen,
      });
  }
  return { shown, more: Math.max(changed.length - SHOWN, 0), asBefore: alike };
}
