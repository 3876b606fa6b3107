import type { Instant, Zone } from '../../domain/time/time.ts';
import { momentInWords } from '../../domain/time/time-words.ts';
import { note, plain, strong, text, type Card } from '../card.ts';
import { line } from '../cut.ts';
import { moment } from '../date-line.ts';
import { firstLine } from '../first-line.ts';
import { sentences } from '../sentences.ts';
import { becauseInWords, type Because } from './because.ts';

/** A post that is still to come. */
export interface PostShown {
  readonly dueAt: Instant;
  readonly zone: Zone;
  readonly place: string;
  readonly because: readonly Because[];
  readonly card: Card;
}

/** Which posts were asked for. */
export interface Asked {
  /** The channel; null for all of them. */
  readonly place: string | null;
  /** Not a channel's, but what the person who asks is told by direct message. */
  readonly isOwn?: boolean;
  /** "until Thursday 3 September 2026"; null for all that is to come. */
  readonly days: string | null;
  /** The deadline's name. */
  readonly about: string | null;
}

const SHOWN = 10;

/** The posts to come: when, where, because of what, and how each begins. */
export function comingPosts(posts: readonly PostShown[], asked: Asked): Card {
  const what = asked.isOwn === true ? 'message' : 'post';
  const first = `${posts.length === 1 ? `1 ${what} comes` : `${posts.length} ${what}s come`} ${scope(asked)}.`;
  const left = posts.length - SHOWN;
  const shown = posts.slice(0, SHOWN);
  return {
    tone: 'neutral',
    summary: [first, ...shown.map((post) => `${inOneLine(post, asked)}.`)].join(' '),
    blocks: [
      text(strong(first)),
      ...shown.map((post) =>
        text(
          moment(post.dueAt, post.zone),
          plain(`${where(post, asked)}: ${whyOf(post)}\n`),
          strong(firstLine(post.card, 90)),
        ),
      ),
      ...(left > 0 ? [note(plain(`+ ${left} more. “preview next two weeks” shows fewer.`))] : []),
    ],
  };
}

/** Why nothing is to come, and what to do about it. */
export type WhyNone =
  | { readonly why: 'not subscribed' }
  | { readonly why: 'direct' }
  | { readonly why: 'no channel' }
  /** The deadline has no date; it is over; the ladder has nothing for it. */
  | { readonly why: 'undecided' | 'over' | 'no rung' }
  | { readonly why: 'later'; readonly next: PostShown }
  | { readonly why: 'all told' };

export function nothingToCome(asked: Asked, none: WhyNone): Card {
  const nothing = `No ${asked.isOwn === true ? 'message' : 'post'} comes ${scope(asked)}`;
  const about = line(asked.about ?? 'It', 80);
  switch (none.why) {
    case 'not subscribed':
      return sentences(`${nothing}: it is not subscribed.`, [SUBSCRIBE]);
    case 'no channel':
      return sentences(`${nothing}: no channel is subscribed.`, [SUBSCRIBE]);
    case 'direct':
      return sentences(`${nothing}: I tell you nothing by myself but what you ask for.`, [
        `“follow ${asked.about === null ? 'rc1' : about}” tells you before it comes, “remind me the day before ${asked.about === null ? 'rc1' : about}” once. “what do you tell me” lists what you follow.`,
      ]);
    case 'undecided':
      return sentences(`${nothing}: it has no date yet.`, [
        'Once it has one, its reminders are planned by themselves.',
      ]);
    case 'over':
      return sentences(`${nothing}: it is over, and all has been said of it.`);
    case 'no rung':
      return sentences(`${nothing}: I do not announce it by myself.`, [
        `A release manager can set one post: “remind us 3 days before ${about}”.`,
      ]);
    case 'later': {
      const { next } = none;
      return sentences(`${nothing}.`, [`The next is on ${inOneLine(next, asked)}.`]);
    }
    case 'all told':
      return sentences(`${nothing}: no date is to come that has not been told.`, [
        'New and moved dates bring new posts by themselves.',
      ]);
  }
}

const SUBSCRIBE = 'A release manager turns the posts on: “subscribe this channel”.';

/** "in #dev about RC1 until Thursday 3 September 2026" */
export function scope({ place, isOwn = false, days, about }: Asked): string {
  const where = isOwn ? 'to you' : place === null ? 'in any channel' : `in ${line(place, 60)}`;
  return `${where}${ofWhat({ days, about })}`;
}

/** " about RC1 until Thursday 3 September 2026" */
export function ofWhat({ days, about }: Pick<Asked, 'days' | 'about'>): string {
  return [
    ...(about === null ? [] : [` about ${line(about, 80)}`]),
    ...(days === null ? [] : [` ${days}`]),
  ].join('');
}

function inOneLine(post: PostShown, asked: Asked): string {
  return `${momentInWords(post.dueAt, post.zone)}${where(post, asked)}: ${whyOf(post)}`;
}

const where = (post: PostShown, { place, isOwn = false }: Asked): string =>
  place === null && !isOwn ? ` in ${line(post.place, 30)}` : '';

/** What moved a post off its day is worth the longer line. */
const whyOf = ({ because }: PostShown): string =>
  becauseInWords(because, because.some((one) => 'moved' in one) ? 180 : 120);
