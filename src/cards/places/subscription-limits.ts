import { note, plain, type Card } from '../card.ts';
import { sentences } from '../sentences.ts';

/** What a subscription cannot do yet, and what works instead. */

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

export function noFeed(): Card {
  return sentences('There is no calendar feed to subscribe to yet.', [
    'Whoever runs me can make a calendar file: npx relbot export --format ics.',
  ]);
}

/** An offer of the whole where less was asked for. */
export function someDatesOnly(offer: Card): Card {
  const words =
    'That would be all of the dates. “only freezes here” chooses kinds of them, “mute m1 here” leaves one out, and “follow freezes” is for you alone.';
  return {
    ...offer,
    summary: `${offer.summary} ${words}`,
    blocks: [...offer.blocks, note(plain(words))],
  };
}
