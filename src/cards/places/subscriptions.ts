import type { Instant, Zone } from '../../domain/time/time.ts';
import { momentInWords } from '../../domain/time/time-words.ts';
import { actions, button, plain, strong, text, type Block, type Card } from '../card.ts';
import { line } from '../cut.ts';
import { momentAndCountdown } from '../date-line.ts';
import { sentences } from '../sentences.ts';
import { wireId } from '../wire-id.ts';

/** What a place would be told: how many posts, and the first and last of them; null when there is none to come. */
export interface PostsToCome {
  readonly cycle: string;
  readonly zone: Zone;
  readonly count: number;
  readonly first: Instant;
  readonly last: Instant;
}

/** The sentence is confirmed by the button. */
export function subscribeOffer(placeName: string, posts: PostsToCome | null, now: Instant): Card {
  const first = `Shall I tell ${line(placeName, 80)} what is coming?`;
  return {
    tone: 'neutral',
    summary: `${first} ${countInWords(posts)}`,
    blocks: [
      text(strong(first)),
      ...postLines(posts, now),
      actions(button(wireId('subscribe.confirm'), 'Subscribe this channel', 'primary')),
    ],
  };
}

export function subscribed(placeName: string, posts: PostsToCome | null, now: Instant): Card {
  return subscription(`${line(placeName, 80)} is subscribed.`, posts, now);
}

export function alreadySubscribed(
  placeName: string,
  posts: PostsToCome | null,
  now: Instant,
): Card {
  return subscription(`${line(placeName, 80)} is subscribed already.`, posts, now);
}

/** The sentence is confirmed by the button. */
export function unsubscribeOffer(placeName: string): Card {
  const first = `Shall I stop posting reminders in ${line(placeName, 80)}?`;
  const next = 'I would still answer whoever asks.';
  return sentences(first, [next], {
    blocks: [actions(button(wireId('unsubscribe.confirm'), 'Stop the reminders', 'danger'))],
  });
}

export function unsubscribed(placeName: string): Card {
  return sentences(`${line(placeName, 80)} is no longer subscribed: I post no reminders here.`, [
    'I still answer whoever asks. “subscribe this channel” turns them on again.',
  ]);
}

export function notSubscribed(placeName: string): Card {
  return sentences(`${line(placeName, 80)} is not subscribed: I post no reminders here.`, [
    '“subscribe this channel” turns them on.',
  ]);
}

function subscription(first: string, posts: PostsToCome | null, now: Instant): Card {
  const stop = 'Say “unsubscribe this channel” to stop them.';
  return {
    tone: 'good',
    summary: `${first} ${countInWords(posts)}`,
    blocks: [text(strong(first)), ...postLines(posts, now), text(plain(stop))],
  };
}

function postLines(posts: PostsToCome | null, now: Instant): Block[] {
  if (posts === null || posts.count === 0) return [text(plain(countInWords(posts)))];
  const { zone, first, last } = posts;
  const count = text(plain(`${postsOf(posts)}:`));
  const start = text(plain('First: '), ...momentAndCountdown(first, zone, now));
  if (posts.count === 1) return [count, start];
  return [count, start, text(plain('Last: '), ...momentAndCountdown(last, zone, now))];
}

function countInWords(posts: PostsToCome | null): string {
  if (posts === null || posts.count === 0) {
    return 'No post is due as things stand; new and moved dates bring them.';
  }
  const { zone, first, last } = posts;
  const from = momentInWords(first, zone);
  return posts.count === 1
    ? `${postsOf(posts)}, on ${from}.`
    : `${postsOf(posts)}, from ${from} to ${momentInWords(last, zone)}.`;
}

function postsOf({ cycle, count }: PostsToCome): string {
  return `${count === 1 ? '1 post is' : `${count} posts are`} to come for ${line(cycle, 80)}`;
}
