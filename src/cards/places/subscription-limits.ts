import { note, plain, type Card } from '../card.ts';
import { sentences } from '../sentences.ts';

/** What a subscription cannot do yet, and what works instead. */

export function noOwnSubscription(): Card {
  return sentences('I cannot subscribe one person yet: a channel hears of every date.', [
    'What works for you alone: “remind me the day before string freeze”. It comes as a direct message.',
  ]);
}

export function noOwnMute(channelSubscribed: boolean): Card {
  return sentences(
    channelSubscribed
      ? 'What I post here is the channel’s, and I cannot leave one person out.'
      : 'I post no reminders here, and there is none of yours.',
    channelSubscribed
      ? [
          'A release manager stops it for all by “stop posting here”; for yourself you can mute the channel.',
        ]
      : [],
  );
}

export function noDateLeftOut(): Card {
  return sentences(
    'I cannot leave single dates out yet: a subscribed channel hears of every date.',
    [
      '“stop posting here” turns all of them off, and “remind us 3 days before rc1” sets single ones.',
    ],
  );
}

export function noFeed(): Card {
  return sentences('There is no calendar feed to subscribe to yet.', [
    'Whoever runs me can make a calendar file: npx relbot export --format ics.',
  ]);
}

/** An offer of the whole where less was asked for. */
export function allOrNothing(offer: Card, what: 'pause' | 'some dates'): Card {
  const words =
    what === 'pause'
      ? 'I cannot pause for a time yet: this stops them until somebody says “subscribe this channel”.'
      : 'I cannot choose among the dates yet: a subscribed channel hears of all of them.';
  return {
    ...offer,
    summary: `${offer.summary} ${words}`,
    blocks: [...offer.blocks, note(plain(words))],
  };
}
