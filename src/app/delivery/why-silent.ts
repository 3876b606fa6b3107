import type { Card } from '../../cards/card.ts';
import type { Because } from '../../cards/notices/because.ts';
import type { Asked } from '../../cards/notices/posts-to-come.ts';
import {
  allCame,
  noneWasDue,
  whyMissed,
  type Came,
  type Missed,
  type NoneDue,
} from '../../cards/notices/why-silent.ts';
import { instantOf, type Deadline } from '../../domain/cycle/deadline.ts';
import { ladderOf } from '../../domain/notices/ladder.ts';
import type { PlannedNotice } from '../../domain/notices/notice.ts';
import { planNotices } from '../../domain/notices/plan-notices.ts';
import { listenerOf } from '../places/listener-of.ts';
import type { Instant } from '../../domain/time/time.ts';
import { instant } from '../../domain/time/wall.ts';
import type { PostsOrder } from '../../language/orders/posts.ts';
import type { Outcome } from '../../store/messages/posted.ts';
import { needGround, type Call } from '../call.ts';
import { askedAbout, askedDays } from './asked-days.ts';
import { withNames } from './because-of-notice.ts';
import { notPosted } from './not-posted.ts';
import { fate } from './what-was-posted.ts';
import { whyNotTold } from '../follows/why-not-told.ts';

/** Who names no days means the last two weeks. */
const LATELY = 14 * 24 * 60 * 60 * 1000;

interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** The answer to "why didn't you remind us": from what was planned, skipped, cancelled and tried. */
export async function whySilent(call: Call, order: PostsOrder): Promise<Card> {
  const { zone } = needGround(call).project;
  const days = askedDays(call, order, 'back');
  if (days.found === 'card') return days.card;
  const about = askedAbout(call, order);
  if (about.card !== null) return about.card;
  const { deadline } = about;
  const { tx, now, place } = call;
  const asked: Asked = {
    place: place.name,
    days: days.words ?? (deadline === null ? 'in the last two weeks' : null),
    about: deadline?.name ?? null,
  };
  const start = instant(deadline === null ? now - LATELY : 0);
  const span: Span = {
    from: days.from ?? start,
    to: instant(Math.min(days.to ?? now, now)),
  };
  if (call.direct) return await whyNotTold(call, order, { asked, deadline, span });
  const found = await tx.posted.outcomes(span, {
    placeId: place.id,
    deadlineId: deadline?.id ?? null,
  });
  const outcomes = ofRung(found, order);
  const named = await withNames({ tx, files: call.app.files }, outcomes);
  const came = named.flatMap(({ outcome, because }): Came[] => {
    const { post, notice } = outcome;
    return post !== null && fate(post.state) === 'sent'
      ? [{ because: [because], zone, at: post.at, dueAt: notice.dueAt }]
      : [];
  });
  const missed = named.flatMap(({ outcome, because }): Missed[] => {
    const why = cameAnyway(outcome, outcomes) ? null : notPosted(outcome);
    return why === null ? [] : [{ dueAt: outcome.notice.dueAt, zone, because: [because], why }];
  });
  const posts = together(came, ({ at, dueAt }) => [at, dueAt]);
  if (missed.length > 0) {
    return whyMissed(
      together(missed, ({ dueAt, why }) => [dueAt, why]),
      posts.length,
      asked,
    );
  }
  if (posts.length > 0) return allCame(posts, asked);
  return noneWasDue(await whyNoneDue(call, order, deadline, span), asked);
}

/** What went together, or would have, is one. */
function together<T extends { readonly because: readonly Because[] }>(
  each: readonly T[],
  by: (one: T) => readonly unknown[],
): T[] {
  const groups = Map.groupBy(each, (one) => JSON.stringify(by(one)));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ ...first, because: group.flatMap(({ because }) => because) }];
  });
}

function ofRung<T extends Outcome>(outcomes: readonly T[], { offsetDays }: PostsOrder): T[] {
  return outcomes.filter(
    ({ notice }) =>
      offsetDays === null || (notice.flavour === 'countdown' && notice.offsetDays === offsetDays),
  );
}

/** For an old date it was cancelled, and came for the new one. */
function cameAnyway(outcome: Outcome, all: readonly Outcome[]): boolean {
  const { deadlineId, flavour, offsetDays } = outcome.notice;
  return (
    outcome.state === 'cancelled' &&
    all.some(
      ({ state, notice }) =>
        state === 'posted' &&
        notice.deadlineId === deadlineId &&
        notice.flavour === flavour &&
        notice.offsetDays === offsetDays,
    )
  );
}

/** Nothing is kept of these days: whether anything would have been due to a channel that listened. */
async function whyNoneDue(
  call: Call,
  order: PostsOrder,
  deadline: Deadline | null,
  span: Span,
): Promise<NoneDue> {
  const { zone } = needGround(call).project;
  if (deadline !== null && instantOf(deadline) === null) return { why: 'undecided' };
  const { offsetDays } = order;
  if (deadline !== null) {
    const rungs = ladderOf(deadline).filter(({ flavour }) => flavour === 'countdown');
    const days = rungs.map((rung) => rung.offsetDays);
    if (offsetDays === null ? days.length === 0 : !days.includes(offsetDays)) {
      return { why: 'no rung', asked: offsetDays, rungs: days };
    }
  }
  const owed = await owedBy(call, deadline, span.from);
  const [next] = owed;
  if (next === undefined) return { why: 'nothing due' };
  if (next.dueAt <= span.to) {
    return { why: 'not subscribed then', since: await subscribedSince(call), zone };
  }
  const notYet = deadline !== null && call.place.subscribed && next.dueAt > call.now;
  return notYet ? { why: 'not yet', at: next.dueAt, zone } : { why: 'nothing due' };
}

/** What the ladder would have told a channel that was subscribed all along. */
async function owedBy(
  { app, tx, place, ...call }: Call,
  deadline: Deadline | null,
  from: Instant,
): Promise<PlannedNotice[]> {
  const { project } = needGround(call);
  const before = instant(from - 1);
  const listener = listenerOf(place, project, app.files);
  return (await tx.cycles.list(project.id))
    .flatMap((cycle) => planNotices(cycle, listener, before))
    .filter(({ deadlineId }) => deadline === null || deadlineId === deadline.id)
    .toSorted((a, b) => a.dueAt - b.dueAt);
}

async function subscribedSince({ tx, place }: Call): Promise<Instant | null> {
  if (!place.subscribed) return null;
  const last = (await tx.posted.subscriptions(place.id)).at(-1);
  return last?.subscribed === true ? last.at : null;
}
