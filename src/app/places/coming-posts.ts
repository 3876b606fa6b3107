import type { ComingPost } from '../../cards/places/how-told.ts';
import { postsToCome } from '../../domain/notices/posts-to-come.ts';
import type { KnownPlace } from '../../store/places/places.ts';
import { needGround, type Call } from '../call.ts';
import { meansOf, planFor } from './subscribe.ts';

/** What a place would be told if it were told so, with the names of the dates. */
export async function comingPosts(
  call: Call,
  place: Pick<KnownPlace, 'id' | 'settings'>,
): Promise<ComingPost[]> {
  const { project, course } = needGround(call);
  const names = new Map(
    [course.current, ...course.others, ...course.past].flatMap(({ deadlines }) =>
      deadlines.map(({ id, name }) => [id, name] as const),
    ),
  );
  const planned = await planFor(meansOf(call), place, project);
  return postsToCome(planned).map(({ dueAt, notices }) => ({
    at: dueAt,
    names: notices.map(({ deadlineId, flavour }) =>
      flavour === 'nothing' ? 'nothing is due' : (names.get(deadlineId) ?? ''),
    ),
  }));
}
