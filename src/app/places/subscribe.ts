import type { Card } from '../../cards/card.ts';
import {
  alreadySubscribed,
  notSubscribed,
  subscribed,
  subscribeOffer,
  unsubscribed,
  unsubscribeOffer,
  type PostsToCome,
} from '../../cards/places/subscriptions.ts';
import type { Cycle, Project } from '../../domain/cycle/cycle.ts';
import { onlyEmptyWeeks } from '../../domain/notices/empty-weeks.ts';
import { planNotices } from '../../domain/notices/plan-notices.ts';
import type { PlannedNotice } from '../../domain/notices/notice.ts';
import { postsToCome } from '../../domain/notices/posts-to-come.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { KnownPlace } from '../../store/places/places.ts';
import type { Repositories } from '../../store/store.ts';
import type { OwnFiles } from '../../formats/files/own-files.ts';
import { needGround, needManager, type Call } from '../call.ts';
import { planFollowsIn } from '../follows/plan-follows.ts';
import { listenerOf } from './listener-of.ts';

interface Means {
  readonly tx: Repositories;
  readonly files: OwnFiles;
  readonly now: Instant;
}

/** What a place is owed from now on: by its ladder, for every cycle of its project. */
export async function planFor(
  { tx, files, now }: Means,
  place: Pick<KnownPlace, 'id' | 'settings'>,
  project: Project,
): Promise<PlannedNotice[]> {
  const cycles = await tx.cycles.list(project.id);
  const listener = listenerOf(place, project, files);
  return onlyEmptyWeeks(cycles.flatMap((cycle) => planNotices(cycle, listener, now)));
}

/** A place that is told otherwise from now on: what was posted stays posted, and what is planned is planned anew. */
export async function planAnewIn(
  means: Means,
  place: Pick<KnownPlace, 'id' | 'settings'>,
  project: Project,
): Promise<void> {
  await means.tx.notices.cancelInPlace(place.id, 'The place is told otherwise now.');
  await means.tx.notices.plan(await planFor(means, place, project));
}

/** The answer to "subscribe this channel": what would be posted, and the button that turns it on. */
export async function offerSubscription(call: Call): Promise<Card> {
  await needManager(call, 'subscribe a channel');
  const posts = await whatIsToCome(call);
  return call.place.subscribed
    ? alreadySubscribed(call.place.name, posts, call.now)
    : subscribeOffer(call.place.name, posts, call.now);
}

export async function confirmSubscription(call: Call): Promise<Card> {
  await needManager(call, 'subscribe a channel');
  const { tx, place, now } = call;
  const { project } = needGround(call);
  const posts = await whatIsToCome(call);
  if (place.subscribed) return alreadySubscribed(place.name, posts, now);
  await tx.places.subscribe(place.id, true);
  await tx.notices.plan(await planFor(meansOf(call), place, project));
  await planFollowsIn(meansOf(call), project);
  await noted(call, 'subscribed');
  return subscribed(place.name, posts, now);
}

export async function offerToUnsubscribe(call: Call): Promise<Card> {
  await needManager(call, 'turn a channel’s reminders off');
  return call.place.subscribed ? unsubscribeOffer(call.place.name) : notSubscribed(call.place.name);
}

export async function confirmUnsubscription(call: Call): Promise<Card> {
  await needManager(call, 'turn a channel’s reminders off');
  const { tx, place } = call;
  if (!place.subscribed) return notSubscribed(place.name);
  await tx.places.subscribe(place.id, false);
  await tx.notices.cancelInPlace(place.id, 'The place was unsubscribed.');
  await planFollowsIn(meansOf(call), needGround(call).project);
  await noted(call, 'unsubscribed');
  return unsubscribed(place.name);
}

export const meansOf = ({ app, tx, now }: Call): Means => ({ tx, files: app.files, now });

async function whatIsToCome(call: Call): Promise<PostsToCome | null> {
  const { project, cycle } = needGround(call);
  const posts = postsToCome(await planFor(meansOf(call), call.place, project));
  const first = posts.at(0);
  const last = posts.at(-1);
  if (first === undefined || last === undefined) return null;
  return summed(cycle, project, posts.length, first.dueAt, last.dueAt);
}

function summed(
  cycle: Cycle,
  project: Project,
  count: number,
  first: Instant,
  last: Instant,
): PostsToCome {
  return { cycle: cycle.name, zone: project.zone, count, first, last };
}

async function noted({ tx, now, person, place }: Call, deed: string): Promise<void> {
  await tx.audit.add({
    at: now,
    personId: person.id,
    platform: place.spot.platform,
    place: place.spot.place,
    deed,
    subject: 'place',
    subjectId: place.id,
  });
}
