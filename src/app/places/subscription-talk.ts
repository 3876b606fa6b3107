import type { Card } from '../../cards/card.ts';
import { help } from '../../cards/answers/help.ts';
import { noFeed, noOwnMute, someDatesOnly } from '../../cards/places/subscription-limits.ts';
import type { Mentioned } from '../../language/intent.ts';
import { subscriptionSaid, timeInWords } from '../../language/asked/subscription-said.ts';
import { topicIn } from '../../language/asked/topic-said.ts';
import { needGround, type Call } from '../call.ts';
import { follow, listFollows, unfollow } from '../follows/follow.ts';
import { muteMe } from '../mutes/mute-person.ts';
import { offerMute } from '../mutes/mute-place.ts';
import { topicMeant, type TopicMeant } from '../mutes/topic-meant.ts';
import { listReminders, remindersNamed } from '../reminders/list-reminders.ts';
import { offerSubscription, offerToUnsubscribe } from './subscribe.ts';

interface Talk {
  readonly topic: 'subscribe' | 'unsubscribe';
  readonly acts: boolean;
  readonly mentioned: Mentioned;
}

/** Of a subscription: a channel's whole one is offered, one's own is done, and a mute of the channel is offered. */
export async function answerSubscription(
  call: Call,
  said: string,
  { topic, acts, mentioned }: Talk,
): Promise<Card> {
  const { zone } = needGround(call).project;
  // Also a name that fits none: who wants to hear no more of one date is not offered to stop them all.
  const named = mentioned.found !== 'nothing';
  const asked = subscriptionSaid(said, named, { now: call.now, zone });
  if (asked.feed) return noFeed();
  if (!acts) return help({ platform: call.place.spot.platform, direct: call.direct });
  if (topic === 'subscribe') {
    if (asked.own) return await subscribeOneself(call, said, mentioned);
    const offer = await offerSubscription(call);
    return asked.narrow ? someDatesOnly(offer) : offer;
  }
  const reminders = await remindersNamed(call, named ? mentioned : null);
  if ((named || asked.own) && reminders.length > 0 && !asked.pause) {
    return await listReminders(call, named ? mentioned : null, null);
  }
  return await hearLess(call, said, { mentioned, ...asked });
}

async function subscribeOneself(call: Call, said: string, mentioned: Mentioned): Promise<Card> {
  const meant = topicOf(call, said, mentioned);
  if (meant.found === 'unclear') return meant.card;
  const topic = meant.found === 'topic' ? meant.topic : ({ of: 'everything' } as const);
  return await follow(call, topic, null);
}

async function hearLess(
  call: Call,
  said: string,
  {
    mentioned,
    own,
    pause,
  }: { readonly mentioned: Mentioned; readonly own: boolean; readonly pause: boolean },
): Promise<Card> {
  const about = mentioned.found === 'nothing' ? '' : wordsOf(mentioned);
  const when = timeInWords(said);
  if (pause) {
    return own || call.direct
      ? await muteMe(call, when, about)
      : await offerMute(call, { about, when });
  }
  if (about !== '') {
    return own || call.direct
      ? await unfollow(call, about)
      : await offerMute(call, { about, when });
  }
  if (!own || call.direct) return await offerToUnsubscribe(call);
  const follows = await call.tx.follows.ofPerson(call.person.id);
  return follows.length > 0 ? await listFollows(call) : noOwnMute(call.place.subscribed);
}

function topicOf(call: Call, said: string, mentioned: Mentioned): TopicMeant {
  const kind = topicIn(said);
  if (kind !== null) return { found: 'topic', topic: kind, deadline: null };
  if (mentioned.found === 'nothing') return { found: 'nothing' };
  return topicMeant(wordsOf(mentioned), needGround(call), call.now);
}

function wordsOf(mentioned: Exclude<Mentioned, { found: 'nothing' }>): string {
  return mentioned.found === 'one' ? mentioned.deadline.name : mentioned.asked;
}
