import { whichDays } from '../../cards/answers/agenda.ts';
import type { Card } from '../../cards/card.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import { resolveWall } from '../../domain/time/resolve.ts';
import type { Instant, WallDate, Zone } from '../../domain/time/time.ts';
import { dateInWords, wallDateInWords } from '../../domain/time/time-words.ts';
import { instant, plusDays, wallTime } from '../../domain/time/wall.ts';
import { datePhrase } from '../../language/dates/date-phrase.ts';
import type { Order } from '../../language/orders/order.ts';
import type { PostsOrder } from '../../language/orders/posts.ts';
import { pastSpanSaid } from '../../language/dates/past-span-said.ts';
import { spanSaid, type SpanSaid } from '../../language/dates/span-said.ts';
import { understand } from '../../language/understand.ts';
import { namesOf } from '../answers/ask.ts';
import { deadlineNamed } from '../answers/named-deadline.ts';
import { needGround, type Call } from '../call.ts';

const MIDNIGHT = wallTime('00:00');

/** The time that is asked about. `words` say it: "until Thursday 3 September 2026"; null where none was said. */
export type AskedDays =
  | {
      readonly found: 'days';
      readonly from: Instant | null;
      readonly to: Instant | null;
      readonly words: string | null;
    }
  | { readonly found: 'card'; readonly card: Card };

/** The deadline that is asked about, where one is, else the card that asks which is meant. */
export type AskedAbout =
  | { readonly deadline: Deadline | null; readonly card: null }
  | { readonly deadline: null; readonly card: Card };

/** A question about posts that names something else than a date is talk. */
export function isTalkOfPosts({ ground }: Pick<Call, 'ground'>, order: Order): boolean {
  if (!('offsetDays' in order) || order.about === null || ground === null) return false;
  const { cycle } = ground;
  return understand(order.about, namesOf(cycle), { cycle }).mentioned.found === 'nothing';
}

export function askedAbout(call: Call, { about }: PostsOrder): AskedAbout {
  return about === null ? { deadline: null, card: null } : deadlineNamed(call, about);
}

/** Of days that are said without a direction, those to come or those behind us. */
export function askedDays(
  call: Call,
  { days, until }: PostsOrder,
  direction: 'ahead' | 'back',
): AskedDays {
  const { zone } = needGround(call).project;
  const options = { now: call.now, zone };
  if (days !== null) {
    const span = direction === 'ahead' ? spanSaid(days, options) : pastSpanSaid(days, options);
    return daysOf(span, zone);
  }
  return until === null
    ? { found: 'days', from: null, to: null, words: null }
    : untilThen(call, until, zone);
}

function untilThen(call: Call, until: string, zone: Zone): AskedDays {
  const phrase = datePhrase(until, { now: call.now, zone });
  if (phrase?.found === 'date') return ending(phrase.date, zone);
  if (phrase?.found === 'week') return ending(plusDays(phrase.monday, 6), zone);
  const { deadline, card } = deadlineNamed(call, until);
  if (deadline === null) return { found: 'card', card };
  const { when } = deadline;
  const to = when.precision === 'undecided' ? null : when.at;
  return {
    found: 'days',
    from: null,
    to,
    words: `until ${deadline.name} (${dateInWords(when)})`,
  };
}

function ending(date: WallDate, zone: Zone): AskedDays {
  return {
    found: 'days',
    from: null,
    to: endOf(date, zone),
    words: `until ${wallDateInWords(date)}`,
  };
}

function daysOf(span: SpanSaid, zone: Zone): AskedDays {
  if (span.found === 'unclear') return { found: 'card', card: whichDays(span.said) };
  const { from, to } = span;
  return {
    found: 'days',
    from: resolveWall(from, MIDNIGHT, zone).at,
    to: endOf(to, zone),
    words:
      from === to
        ? `on ${wallDateInWords(from)}`
        : `from ${wallDateInWords(from)} to ${wallDateInWords(to)}`,
  };
}

const endOf = (date: WallDate, zone: Zone): Instant =>
  instant(resolveWall(plusDays(date, 1), MIDNIGHT, zone).at - 1);
