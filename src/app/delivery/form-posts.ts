import type { CountdownItem } from '../../cards/notices/countdown-item.ts';
import { countdown } from '../../cards/notices/countdown.ts';
import { freezeBegins, freezeEnds } from '../../cards/notices/freeze-turns.ts';
import { stageBegins } from '../../cards/notices/stage-begins.ts';
import { nothingThisWeek, weekAhead } from '../../cards/notices/week-ahead.ts';
import { stageToTell } from '../../domain/stage-begins.ts';
import type { Card } from '../../cards/card.ts';
import type { PlatformName } from '../../domain/account.ts';
import type { Cycle } from '../../domain/cycle.ts';
import type { Deadline, Freeze } from '../../domain/deadline.ts';
import type { DeadlineId } from '../../domain/ids.ts';
import type { Notice } from '../../domain/notice.ts';
import { settleNotices, type Gathering, type Lookup } from '../../domain/settle-notices.ts';
import type { Instant } from '../../domain/time.ts';
import type { Repositories } from '../../store/store.ts';
import type { App } from '../app.ts';
import { withoutMuted } from '../mutes/muted.ts';

/**
 * Turns the notices that are due into posts in the outbox, in one transaction. Places on a platform that is down wait:
 * when it is back, the late policy decides what is still worth saying.
 */
export async function formPosts(app: App, up: readonly PlatformName[]): Promise<void> {
  const now = app.clock.now();
  if ((await app.store.read.notices.due(now)).length === 0) return;
  await app.store.transact(async (tx) => {
    const due = await onPlatforms(tx, await tx.notices.due(now), up);
    const lookup = await lookupFor(tx, due);
    const { heard, muted } = await withoutMuted(tx, due, lookup, now);
    const { gatherings, skipped } = settleNotices(heard, lookup, now);
    for (const { notice, reason } of [...muted, ...skipped])
      await tx.notices.skipped([notice.id], reason);
    for (const gathering of gatherings) {
      const card = await cardOf(tx, gathering, lookup, now);
      const { spot } = await tx.places.byId(gathering.placeId);
      const post = await tx.outbox.add(
        { kind: 'post', spot, card, subject: null },
        app.names.postKey(),
        now,
      );
      await tx.notices.posted(
        gathering.items.map(({ notice }) => notice.id),
        post,
      );
    }
  });
}

async function onPlatforms(
  tx: Repositories,
  due: readonly Notice[],
  up: readonly PlatformName[],
): Promise<Notice[]> {
  const kept: Notice[] = [];
  for (const notice of due) {
    const place = await tx.places.byId(notice.placeId);
    if (up.includes(place.spot.platform)) kept.push(notice);
  }
  return kept;
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
  { placeId, flavour, items, late }: Gathering,
  lookup: Lookup,
  now: Instant,
): Promise<Card> {
  const [first] = items;
  const cycle = first === undefined ? undefined : lookup(first.notice.deadlineId)?.cycle;
  if (first === undefined || cycle === undefined)
    throw new Error('A post was formed of no notices.');
  switch (flavour) {
    case 'countdown':
      return countdown(
        cycle,
        await countdownItems(tx, items),
        now,
        late,
        (await tx.places.byId(placeId)).settings.audience,
      );
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
