import type { Card } from '../../cards/card.ts';
import {
  comingPosts,
  nothingToCome,
  type Asked,
  type WhyNone,
} from '../../cards/notices/posts-to-come.ts';
import { instantOf, type Deadline } from '../../domain/cycle/deadline.ts';
import { ladderOf } from '../../domain/notices/ladder.ts';
import type { Reminder } from '../../domain/notices/reminder.ts';
import type { Instant } from '../../domain/time/time.ts';
import { instant } from '../../domain/time/wall.ts';
import type { PostsOrder } from '../../language/orders/posts.ts';
import { needGround, needManager, type Call } from '../call.ts';
import { meansOf } from '../places/subscribe.ts';
import { askedAbout, askedDays } from './asked-days.ts';
import { preview } from './preview.ts';
import type { Preview } from './previewed.ts';

/** The answer to "preview next two weeks": the posts to come in this channel; a manager sees all channels'. */
export async function showToCome(call: Call, order: PostsOrder): Promise<Card> {
  needGround(call);
  if (order.everywhere) await needManager(call, 'see the posts of all channels');
  const days = askedDays(call, order, 'ahead');
  if (days.found === 'card') return days.card;
  const about = askedAbout(call, order);
  if (about.card !== null) return about.card;
  const { deadline } = about;
  const asked: Asked = {
    place: order.everywhere ? null : call.place.name,
    isOwn: call.direct && !order.everywhere,
    days: days.words,
    about: deadline?.name ?? null,
  };
  const from = instant(Math.max(days.from ?? call.now, call.now));
  const all = await postsFrom(call, order, from, deadline);
  const { to } = days;
  const posts = all.filter(({ dueAt }) => to === null || dueAt <= to);
  return posts.length > 0
    ? comingPosts(posts, asked)
    : nothingToCome(asked, await whyNone(call, order, deadline, all));
}

async function postsFrom(
  call: Call,
  order: PostsOrder,
  from: Instant,
  deadline: Deadline | null,
): Promise<Preview[]> {
  const posts = order.everywhere
    ? await inAllChannels(call, from)
    : await preview(meansOf(call), from, null, toHere(call));
  return deadline === null
    ? posts
    : posts.filter(({ because }) => because.some((one) => one.deadline === deadline.name));
}

/** A conversation between two is told what the person asked for. */
function toHere({ direct, person, place }: Call): Reminder['to'] {
  return direct
    ? { kind: 'person', personId: person.id, platform: place.spot.platform }
    : { kind: 'place', placeId: place.id };
}

/** Of the project's channels alone: what people set for themselves is their own. */
async function inAllChannels(call: Call, from: Instant): Promise<Preview[]> {
  const { tx, place } = call;
  if (place.projectId === null) return [];
  const ids = new Set((await tx.places.ofProject(place.projectId)).map(({ id }) => id));
  const all = await preview(meansOf(call), from, null, 'places');
  return all.filter(({ to }) => to.kind === 'place' && ids.has(to.placeId));
}

async function whyNone(
  call: Call,
  order: PostsOrder,
  deadline: Deadline | null,
  later: readonly Preview[],
): Promise<WhyNone> {
  const [next] = later;
  if (next !== undefined) return { why: 'later', next };
  if (call.direct && !order.everywhere) return { why: 'direct' };
  if (!(await isSubscribed(call, order))) {
    return { why: order.everywhere ? 'no channel' : 'not subscribed' };
  }
  if (deadline === null) return { why: 'all told' };
  const at = instantOf(deadline);
  if (at === null) return { why: 'undecided' };
  if (ladderOf(deadline).length === 0) return { why: 'no rung' };
  return { why: at <= call.now ? 'over' : 'all told' };
}

async function isSubscribed({ tx, place }: Call, { everywhere }: PostsOrder): Promise<boolean> {
  if (!everywhere) return place.subscribed;
  return place.projectId !== null && (await tx.places.subscribed(place.projectId)).length > 0;
}
