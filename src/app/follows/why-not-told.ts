import type { Card } from '../../cards/card.ts';
import type { Because } from '../../cards/notices/because.ts';
import type { Asked } from '../../cards/notices/posts-to-come.ts';
import { WAITS, type NotPosted } from '../../cards/notices/why-not.ts';
import {
  allCame,
  noneWasDue,
  whyMissed,
  type Came,
  type Missed,
} from '../../cards/notices/why-silent.ts';
import { instantOf, type Deadline } from '../../domain/cycle/deadline.ts';
import type { OwnLookup } from '../../domain/notices/settle-followed.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';
import type { PostsOrder } from '../../language/orders/posts.ts';
import type { OwnOutcome } from '../../store/notices/own-notices.ts';
import { needGround, type Call } from '../call.ts';
import { zoneOfPerson } from '../people/own-zone.ts';
import { meansOf } from '../places/subscribe.ts';
import { ownLookupFor } from './own-lookup.ts';
import { becauseOf, ownToCome } from './own-to-come.ts';

/** What was asked about, and for which time. */
interface About {
  readonly asked: Asked;
  readonly deadline: Deadline | null;
  readonly span: { readonly from: Instant; readonly to: Instant };
}

/** The answer to “why didn’t you tell me about rc1”, of what the person who asks follows for themselves. */
export async function whyNotTold(
  call: Call,
  { offsetDays }: PostsOrder,
  { asked, deadline, span }: About,
): Promise<Card> {
  const { tx, person } = call;
  const of = { person: person.id, deadline: deadline?.id ?? null };
  const outcomes = (await tx.ownNotices.outcomes(span.from, span.to, of)).filter(
    ({ notice }) =>
      offsetDays === null || (notice.flavour === 'countdown' && notice.offsetDays === offsetDays),
  );
  const notices = outcomes.map(({ notice }) => notice);
  const lookup = await ownLookupFor(tx, notices);
  const { zone } = await zoneOfPerson(call);
  const own: Asked = { ...asked, isOwn: true };
  const { came, missed } = sorted(outcomes, lookup, zone);
  if (missed.length > 0) return whyMissed(missed, came.length, own);
  if (came.length > 0) return allCame(came, own);
  return await whyNone(call, own, deadline);
}

function sorted(
  outcomes: readonly OwnOutcome[],
  lookup: OwnLookup,
  zone: Zone,
): { readonly came: Came[]; readonly missed: Missed[] } {
  const came = new Map<string, Came>();
  const missed = new Map<string, Missed>();
  for (const outcome of outcomes) {
    const { notice, message } = outcome;
    const { dueAt } = notice;
    const because = [becauseOf(notice, lookup)];
    const why = notTold(outcome);
    if (why === null) {
      const at = message?.at ?? dueAt;
      add(came, JSON.stringify([at, dueAt]), { because, zone, at, dueAt });
    } else add(missed, JSON.stringify([dueAt, why]), { because, zone, dueAt, why });
  }
  return { came: [...came.values()], missed: [...missed.values()] };
}

/** What went in one message, or would have, is one. */
function add<T extends { readonly because: readonly Because[] }>(
  to: Map<string, T>,
  key: string,
  one: T,
): void {
  const known = to.get(key);
  to.set(key, { ...one, because: [...(known?.because ?? []), ...one.because] });
}

/** Why somebody was not told; null where they were. */
export function notTold({ state, reason, message }: OwnOutcome): NotPosted | null {
  switch (state) {
    case 'skipped':
    case 'cancelled':
      return { is: 'not told', reason: reason ?? '' };
    case 'planned':
      return { is: 'not told', reason: WAITS };
    case 'told':
      switch (message?.state) {
        case undefined:
        case 'sent':
          return null;
        case 'waiting':
          return { is: 'waiting', detail: message.detail };
        case 'refused':
        case 'given up':
          return { is: 'not reached', detail: message.detail };
      }
  }
}

async function whyNone(call: Call, asked: Asked, deadline: Deadline | null): Promise<Card> {
  if (deadline !== null && instantOf(deadline) === null) {
    return noneWasDue({ why: 'undecided' }, asked);
  }
  const { person, now } = call;
  needGround(call);
  const coming = await ownToCome(meansOf(call), { from: now, to: null }, person.id);
  const next = coming.find(({ because }) =>
    because.some((one) => deadline === null || one.deadline === deadline.name),
  );
  return next === undefined
    ? noneWasDue({ why: 'not followed' }, asked)
    : noneWasDue({ why: 'not yet', at: next.dueAt, zone: next.zone }, asked);
}
