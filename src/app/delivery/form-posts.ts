import type { CountdownItem } from '../../cards/notices/countdown-item.ts';
import { countdown } from '../../cards/notices/countdown.ts';
import { freezeBegins, freezeEnds } from '../../cards/notices/freeze-turns.ts';
import { stageBegins } from '../../cards/notices/stage-begins.ts';
import { nothingThisWeek, weekAhead } from '../../cards/notices/week-ahead.ts';
import { stageToTell } from '../../domain/cycle/stage-begins.ts';
import type { Card } from '../../cards/card.ts';
import type { PlatformName } from '../../domain/people/account.ts';
import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Deadline, Freeze } from '../../domain/cycle/deadline.ts';
import type { DeadlineId, NoticeId, PlaceId } from '../../domain/ids.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import type { Audience } from '../../domain/notices/place-settings.ts';
import { settleNotices, type Gathering, type Lookup } from '../../domain/notices/settle-notices.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Repositories } from '../../store/store.ts';
import type { NewPost } from '../../store/messages/many-posts.ts';
import type { App } from '../app.ts';
import { type Between, inBatches } from '../batches.ts';
import { withoutMuted } from '../mutes/muted.ts';

/**
 * Places whose posts are written down in one transaction: so many that its fixed costs, which are the disk's most of
 * all, are small beside theirs, and so few that it takes less time than a person notices.
 */
const AT_ONCE = 500;

/**
 * Turns the notices that are due into posts in the outbox, some places at a time, all that is due in a place together.
 * What falls due meanwhile is looked for at once, until nothing more is.
 * Places on a platform that is down wait: when it is back, the late policy decides what is still worth saying.
 */
export async function formPosts(
  app: App,
  up: readonly PlatformName[],
  between: Between,
): Promise<void> {
  let seen: Instant | null = null;
  for (;;) {
    const now = app.clock.now();
    const places = await app.store.read.notices.duePlaces(now, up, seen);
    if (places.length === 0) return;
    await inBatches(places, AT_ONCE, between, (batch) => formIn(app, batch));
    if (!(await between())) return;
    seen = now;
  }
}

async function formIn(app: App, ids: readonly PlaceId[]): Promise<void> {
  const now = app.clock.now();
  await app.store.transact(async (tx) => {
    const due = await tx.notices.due(now, ids);
    const lookup = await lookupFor(tx, due);
    const { heard, muted } = await withoutMuted(tx, due, lookup, now);
    const { gatherings, skipped } = settleNotices(heard, lookup, now);
    const because = Map.groupBy([...muted, ...skipped], ({ reason }) => reason);
    for (const [reason, left] of because) {
      await tx.notices.skipped(
        left.map(({ notice }) => notice.id),
        reason,
      );
    }
    const posts = await postsOf(app, tx, gatherings, lookup, now);
    if (posts.length === 0) return;
    const sent = await tx.outbox.addPosts(posts, now);
    await tx.notices.posted(
      posts.flatMap(({ key, notices }) => {
        const post = sent.get(key);
        return post === undefined ? [] : notices.map((notice) => [notice, post] as const);
      }),
    );
  });
}

async function postsOf(
  app: App,
  tx: Repositories,
  gatherings: readonly Gathering[],
  lookup: Lookup,
  now: Instant,
): Promise<(NewPost & { readonly notices: readonly NoticeId[] })[]> {
  const places = await tx.places.byIds(gatherings.map(({ placeId }) => placeId));
  const cards = new Map<string, Card>();
  const posts: (NewPost & { readonly notices: readonly NoticeId[] })[] = [];
  for (const gathering of gatherings) {
    const place = places.get(gathering.placeId);
    if (place === undefined) throw new Error('A notice is for a place that is not there.');
    const { audience } = place.settings;
    // Many places are told the same.
    const says = whatItSays(gathering, audience);
    const card = cards.get(says) ?? (await cardOf(tx, gathering, lookup, now, audience));
    cards.set(says, card);
    const notices = gathering.items.map(({ notice }) => notice.id);
    posts.push({ spot: place.spot, card, key: app.names.postKey(), notices });
  }
  return posts;
}

/** All that a card is made of, but for what is the same for all at this instant. */
function whatItSays({ flavour, late, items }: Gathering, audience: Audience | null): string {
  const told = items.map(({ notice: { deadlineId, offsetDays, dueAt } }) => [
    deadlineId,
    offsetDays,
    flavour === 'stage' ? dueAt : null,
  ]);
  return JSON.stringify([flavour, late, audience, told]);
}

/** The deadlines of these notices with their cycles, each cycle read once. */
export async function lookupFor(
  tx: Repositories,
  due: readonly Pick<Notice, 'deadlineId'>[],
): Promise<Lookup> {
  const found = new Map<DeadlineId, { cycle: Cycle; deadline: Deadline }>();
  for (const { deadlineId } of due) {
    if (found.has(deadlineId)) continue;
    const cycle = await tx.cycles.ofDeadline(deadlineId);
    for (const deadline of cycle?.deadlines ?? []) {
      if (cycle !== null) found.set(deadline.id, { cycle, deadline });
    }
  }
  return (id) => found.get(id) ?? null;
}

/** The card of one gathering, as it reads at `now`; the preview asks with the instants to come. */
export async function cardOf(
  tx: Repositories,
  { flavour, items, late }: Omit<Gathering, 'placeId'>,
  lookup: Lookup,
  now: Instant,
  audience: Audience | null,
): Promise<Card> {
  const [first] = items;
  const cycle = first === undefined ? undefined : lookup(first.notice.deadlineId)?.cycle;
  if (first === undefined || cycle === undefined)
    throw new Error('A post was formed of no notices.');
  switch (flavour) {
    case 'countdown':
      return countdown(cycle, await countdownItems(tx, items), now, late, audience);
    case 'begins':
      return freezeBegins(cycle, freezesAmong(items), now, late);
    case 'stage':
      return stageBegins(
        cycle,
        stageToTell(cycle, first.deadline) ?? first.notice.dueAt,
        now,
        late,
      );
    case 'ends':
      return freezeEnds(cycle, freezesAmong(items), now, late);
    case 'digest':
      return weekAhead(
        cycle,
        items.map(({ deadline }) => deadline),
        now,
        late,
      );
    case 'nothing':
      return nothingThisWeek(cycle, first.deadline, now, late);
  }
}

/** On the day after a freeze began, how its exceptions stand. */
async function countdownItems(
  tx: Repositories,
  items: Gathering['items'],
): Promise<CountdownItem[]> {
  const counted: CountdownItem[] = [];
  for (const { notice, deadline } of items) {
    if (deadline.kind !== 'freeze' || notice.offsetDays <= 0) {
      counted.push({ deadline });
      continue;
    }
    const exceptions = await tx.exceptions.ofFreeze(deadline.id);
    const open = exceptions.filter(
      ({ standing }) => standing.state === 'open' || standing.state === 'more-info',
    );
    counted.push({ deadline, exceptions: { filed: exceptions.length, open: open.length } });
  }
  return counted;
}

function freezesAmong(items: Gathering['items']): Freeze[] {
  return items.map(({ deadline }) => deadline).filter((deadline) => deadline.kind === 'freeze');
}
