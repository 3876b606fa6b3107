import type { Card } from '../../cards/card.ts';
import { postedHere, type PostedShown } from '../../cards/notices/posted.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import type { PostId } from '../../domain/ids.ts';
import type { MovedPost } from '../../domain/notices/moved-post.ts';
import type { Instant } from '../../domain/time/time.ts';
import { instant } from '../../domain/time/wall.ts';
import type { PostsOrder } from '../../language/orders/posts.ts';
import type { PostState } from '../../store/messages/posted.ts';
import { needGround, type Call } from '../call.ts';
import { withNames } from './because-of-notice.ts';
import { askedAbout, askedDays } from './asked-days.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The answer to "what did you post last week": the posts of this channel, and what failed, with the reason. */
export async function whatWasPosted(call: Call, order: PostsOrder): Promise<Card> {
  const { zone } = needGround(call).project;
  const days = askedDays(call, order, 'back');
  if (days.found === 'card') return days.card;
  const about = askedAbout(call, order);
  if (about.card !== null) return about.card;
  const { tx, now, place } = call;
  const between = { from: days.from ?? instant(0), to: days.to ?? now };
  const kept = await tx.posted.postsAt(place.spot, between);
  const of = about.deadline === null ? null : await postsOf(call, about.deadline);
  const movedOf = await whatMoved(call, between);
  const posts: PostedShown[] = kept
    .filter(({ id }) => of === null || of.has(id))
    .map(({ id, at, state, detail, card }) => ({
      at,
      zone,
      state: fate(state),
      detail,
      moved: movedOf.get(id) ?? [],
      card,
    }));
  return postedHere(posts, {
    place: place.name,
    days: days.words,
    about: about.deadline?.name ?? null,
  });
}

/** What moved each of the posts to its day. */
async function whatMoved(
  { app, tx, place }: Call,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<Map<PostId, MovedPost[]>> {
  // A post goes out after its notices are due, a day late at the most.
  const outcomes = await tx.posted.outcomes(
    { from: instant(Math.max(0, from - DAY)), to },
    { placeId: place.id, deadlineId: null },
  );
  const moved = new Map<PostId, MovedPost[]>();
  for (const { outcome, because } of await withNames({ tx, files: app.files }, outcomes)) {
    const { post } = outcome;
    if (post === null || !('moved' in because) || because.moved === undefined) continue;
    moved.set(post.id, [...(moved.get(post.id) ?? []), because.moved]);
  }
  return moved;
}

async function postsOf({ tx, now, place }: Call, { id }: Deadline): Promise<Set<PostId>> {
  const ever = { from: instant(0), to: now };
  const outcomes = await tx.posted.outcomes(ever, { placeId: place.id, deadlineId: id });
  return new Set(outcomes.flatMap(({ post }) => post?.id ?? []));
}

/** What is being sent at this moment is on its way, as what waits is. */
export function fate(state: PostState): PostedShown['state'] {
  switch (state) {
    case 'sent':
    case 'refused':
    case 'given up':
      return state;
    case 'waiting':
      return 'on its way';
  }
}
