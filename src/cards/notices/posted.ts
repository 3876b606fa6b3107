import type { MovedPost } from '../../domain/notices/moved-post.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';
import { momentInWords } from '../../domain/time/time-words.ts';
import { note, plain, strong, text, type Card, type Inline } from '../card.ts';
import { line } from '../cut.ts';
import { moment } from '../date-line.ts';
import { firstLine } from '../first-line.ts';
import { sentences } from '../sentences.ts';
import { movedInWords } from './because.ts';
import { scope, type Asked } from './posts-to-come.ts';

/** What was to be posted, and what became of it. */
export interface PostedShown {
  readonly at: Instant;
  readonly zone: Zone;
  readonly state: 'sent' | 'on its way' | 'refused' | 'given up';
  /** Why it was not sent, or not yet; a sentence. */
  readonly detail: string | null;
  /** What moved it to that day; several where it tells of several dates. */
  readonly moved: readonly MovedPost[];
  /** Null where what is kept of it cannot be read. */
  readonly card: Card | null;
}

const SHOWN = 10;

/** The posts of a channel, the newest first; those that failed with the reason. */
export function postedHere(posts: readonly PostedShown[], asked: Asked): Card {
  const failed = posts.filter(({ state }) => state === 'refused' || state === 'given up').length;
  const sent = posts.filter(({ state }) => state === 'sent').length;
  if (posts.length === 0) {
    return sentences(`I posted nothing ${scope(asked)}.`, [
      '“why didn’t you remind us” says why, and “preview” what is to come.',
    ]);
  }
  const lost = failed === 0 ? '' : ` ${failed === 1 ? '1 post' : `${failed} posts`} failed.`;
  const first = `I posted ${times(sent)} ${scope(asked)}.${lost}`;
  const shown = posts.slice(0, SHOWN);
  const left = posts.length - SHOWN;
  return {
    tone: failed === 0 ? 'neutral' : 'warning',
    summary: [first, ...shown.map((post) => `${inOneLine(post)}.`)].join(' '),
    blocks: [
      text(strong(first)),
      ...shown.map((post) => text(...lineOf(post))),
      ...(left > 0
        ? [note(plain(`+ ${left} older. “what did you post last week” shows fewer.`))]
        : []),
    ],
  };
}

function lineOf(post: PostedShown): Inline[] {
  return [
    moment(post.at, post.zone),
    plain(`: ${headOf(post)}${movedOf(post)}`),
    ...(post.state === 'sent' ? [] : [plain(' '), strong(fateOf(post))]),
  ];
}

function inOneLine(post: PostedShown): string {
  const fate = post.state === 'sent' ? '' : ` ${fateOf(post)}`;
  return `${momentInWords(post.at, post.zone)}: ${headOf(post)}${movedOf(post)}${fate}`.replace(
    /\.$/,
    '',
  );
}

const headOf = ({ card }: PostedShown): string =>
  card === null ? '(it can no longer be read)' : firstLine(card, 100);

/** " (earlier, since Sunday 1 November 2026 is a day off)" */
function movedOf({ moved }: PostedShown): string {
  const each = [...new Set(moved.map(movedInWords))];
  return each.length === 0 ? '' : ` (${line(each.join('; '), 120)})`;
}

/** "(not posted: the channel is gone)" */
function fateOf({ state, detail }: Pick<PostedShown, 'state' | 'detail'>): string {
  const why = detail === null ? '' : `: ${line(detail, 120).replace(/\.$/, '')}`;
  switch (state) {
    case 'sent':
      return '(posted)';
    case 'on its way':
      return `(still on its way${why})`;
    case 'refused':
      return `(not posted${why})`;
    case 'given up':
      return `(given up${why})`;
  }
}

function times(count: number): string {
  if (count === 0) return 'nothing';
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
