import {
  mutesHere,
  muteLetBe,
  muteEnded,
  muteOffer,
  muteWhat,
  muted,
  notMuted,
  type ShownMute,
} from '../../cards/mutes/mutes.ts';
import { notSubscribed } from '../../cards/places/subscriptions.ts';
import type { Card } from '../../cards/card.ts';
import type { MuteId } from '../../domain/ids.ts';
import type { Mute } from '../../domain/notices/mute.ts';
import { postsToCome } from '../../domain/notices/posts-to-come.ts';
import { isAbout, isSameTopic, type Topic } from '../../domain/notices/topic.ts';
import { UserError } from '../../domain/user-error.ts';
import { needGround, needManager, type Call } from '../call.ts';
import { lookupFor } from '../delivery/form-posts.ts';
import { tellWhatBegan } from './end-mutes.ts';
import { timeSaid } from './time-said.ts';
import { topicMeant } from './topic-meant.ts';

const MUTE_CHANNEL = 'mute a channel’s reminders';
/** So short a mute is over before anybody would miss anything: it needs no second step. */
const A_DAY = 24 * 60 * 60 * 1000;

/** The answer to "mute rc1 here until Monday": what would be left out, and the button; shorter than a day, it is done. */
export async function offerMute(
  call: Call,
  said: { readonly about: string; readonly when: string },
): Promise<Card> {
  await needManager(call, MUTE_CHANNEL);
  const { tx, now, person, place } = call;
  const ground = needGround(call);
  const topic = topicOfMute(call, said.about);
  if (!('of' in topic)) return topic;
  if (!place.subscribed && (await tx.reminders.ofPlace(place.id)).length === 0) {
    return notSubscribed(place.name);
  }
  const { zone } = ground.project;
  const { from, until } = timeSaid(said.when, { now, zone });
  const id = await tx.mutes.add({
    projectId: ground.project.id,
    who: { kind: 'place', placeId: place.id },
    topic,
    from: from ?? now,
    until,
    zone,
    askedBy: person.id,
    state: 'open',
  });
  if (until !== null && until - now < A_DAY) return await confirmMute(call, id);
  return muteOffer(await shown(call, await muteById(call, id)));
}

function topicOfMute(call: Call, about: string): Topic | Card {
  if (about === '') return { of: 'everything' };
  const meant = topicMeant(about, needGround(call), call.now);
  if (meant.found === 'topic') return meant.topic;
  return meant.found === 'unclear' ? meant.card : muteWhat(about);
}

export async function confirmMute(call: Call, id: MuteId): Promise<Card> {
  const { tx, now } = call;
  const mute = await muteById(call, id);
  await needManager(call, MUTE_CHANNEL, mute.projectId);
  if (mute.state !== 'open') throw new UserError('This was decided before. Nothing has changed.');
  if (mute.until !== null && mute.until <= now) {
    throw new UserError('That time is over already. Say it again with a later one.');
  }
  for (const other of await mutesLike(call, mute)) await tx.mutes.end(other.id);
  await tx.mutes.begin(id, mute.from > now ? mute.from : now);
  await noted(call, mute, 'muted');
  return muted(await shown(call, mute));
}

/** The answer to "unmute rc1": what is muted, each with the button that ends it. */
export async function offerUnmute(call: Call, about: string): Promise<Card> {
  await needManager(call, MUTE_CHANNEL);
  const { tx, place } = call;
  const mutes = await tx.mutes.ofPlace(place.id);
  const topic = topicOfMute(call, about);
  if (!('of' in topic)) return topic;
  const meant = about === '' ? mutes : mutes.filter((mute) => isSameTopic(mute.topic, topic));
  if (meant.length === 0) return notMuted(place.name, about === '' ? null : about);
  const list: ShownMute[] = [];
  for (const mute of meant) list.push(await shown(call, mute));
  return mutesHere(place.name, list);
}

/** Ends it, or lets one be that was only shown. */
export async function endMute(call: Call, id: MuteId): Promise<Card> {
  const { tx, app, now } = call;
  const mute = await muteById(call, id);
  await needManager(call, MUTE_CHANNEL, mute.projectId);
  if (mute.state === 'ended') throw new UserError('This mute is over already.');
  await tx.mutes.end(id);
  const card = await shown(call, mute);
  if (mute.state === 'open') return muteLetBe(card.place);
  await noted(call, mute, 'unmuted');
  return muteEnded(card, await tellWhatBegan(tx, app, mute, now));
}

async function mutesLike({ tx }: Call, { who, topic }: Mute): Promise<Mute[]> {
  const all = who.kind === 'place' ? await tx.mutes.ofPlace(who.placeId) : [];
  return all.filter((other) => isSameTopic(other.topic, topic));
}

async function muteById({ tx }: Call, id: MuteId): Promise<Mute> {
  const mute = await tx.mutes.byId(id);
  if (mute === null) throw new UserError('I no longer have that mute. Ask for it again.');
  return mute;
}

async function shown({ tx, now }: Call, mute: Mute): Promise<ShownMute> {
  const { who, topic, from, until } = mute;
  if (who.kind !== 'place') throw new UserError('That is somebody’s own. Say “resume” for yours.');
  const place = await tx.places.byId(who.placeId);
  const notices = until === null ? [] : await tx.notices.toCome(from, until, place.id);
  const lookup = await lookupFor(tx, notices);
  const leftOut = notices.filter(({ deadlineId }) => {
    const deadline = lookup(deadlineId)?.deadline;
    return deadline !== undefined && isAbout(topic, deadline);
  });
  return {
    ...mute,
    place: place.name,
    leftOut: until === null ? null : postsToCome(leftOut).length,
    later: from > now,
  };
}

async function noted({ tx, now, person, place }: Call, mute: Mute, deed: string): Promise<void> {
  await tx.audit.add({
    at: now,
    personId: person.id,
    platform: place.spot.platform,
    place: place.spot.place,
    deed,
    subject: 'mute',
    subjectId: mute.id,
    after: { topic: mute.topic, until: mute.until },
  });
}
