import type { Card } from '../../cards/card.ts';
import { help } from '../../cards/answers/help.ts';
import {
  allOrNothing,
  noDateLeftOut,
  noFeed,
  noOwnMute,
  noOwnSubscription,
} from '../../cards/places/subscription-limits.ts';
import type { Mentioned } from '../../language/intent.ts';
import { subscriptionSaid } from '../../language/subscription-said.ts';
import { needGround, type Call } from '../call.ts';
import { listReminders, remindersNamed } from '../reminders/list-reminders.ts';
import { offerSubscription, offerToUnsubscribe } from './subscribe.ts';

interface Talk {
  readonly topic: 'subscribe' | 'unsubscribe';
  readonly acts: boolean;
  readonly mentioned: Mentioned;
}

/** Of a subscription: the channel's whole one is offered, and what it cannot do yet is said. */
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
    if (asked.own && !call.direct) return noOwnSubscription();
    const offer = await offerSubscription(call);
    return asked.narrow ? allOrNothing(offer, 'some dates') : offer;
  }
  const reminders = await remindersNamed(call, named ? mentioned : null);
  if ((named || asked.own) && reminders.length > 0) {
    return await listReminders(call, named ? mentioned : null, null);
  }
  if (named) return noDateLeftOut();
  if (asked.own && !asked.pause && !call.direct) return noOwnMute(call.place.subscribed);
  const offer = await offerToUnsubscribe(call);
  return asked.pause && call.place.subscribed ? allOrNothing(offer, 'pause') : offer;
}
