import { headlineRefused } from '../../cards/places/keep-headline.ts';
import { notPinned, stateCardUnsure } from '../../cards/places/keep-state-card.ts';
import type { PlaceId, PostId, RunId } from '../../domain/ids.ts';
import { instant } from '../../domain/time/wall.ts';
import type { Refusal } from '../../platform.ts';
import type { Claimed } from '../../store/messages/outgoing.ts';
import type { Repositories } from '../../store/store.ts';
import type { App } from '../app.ts';
import type { Attempt } from './send.ts';
import { copyGone } from './copy-gone.ts';
import { requesterHears } from './requester-hears.ts';
import { stateCardArrived } from './refresh-state-cards.ts';
import { isOutOfDate } from './out-of-date.ts';
import { takesNothing } from './takes-nothing.ts';
import { doubledWait, GIVE_UP_AFTER, isGivenUp, SHORTEST_WAIT } from './waits.ts';
import { tellManagers, whisperManagers } from '../people/tell-managers.ts';

/** How often a place that takes nothing is tried. */
const TRIAL = 60 * 60 * 1000;

/** Writes down what became of one attempt, where more follows from it than that the next of the place may come. */
export async function recordAttempt(
  app: App,
  run: RunId,
  message: Claimed,
  attempt: Attempt,
): Promise<void> {
  const isOurs = await record(app, run, message, attempt);
  if (isOurs) return;
  app.log.warn(
    { post: message.id, platform: message.spot.platform, outcome: attempt.outcome },
    'It took so long that another relbot has taken it over, and looks what became of it.',
  );
}

/** @returns whether the message was still this run's. */
async function record(app: App, run: RunId, message: Claimed, attempt: Attempt): Promise<boolean> {
  switch (attempt.outcome) {
    case 'sent':
      return await recordSent(app, run, message, attempt);
    case 'refused':
      app.log.warn({ post: message.id, platform: message.spot.platform }, attempt.detail);
      return await recordRefused(app, run, message, attempt);
    case 'missed':
      return await giveUp(app, run, message, attempt.detail);
    case 'later':
    case 'unknown':
      return await tryLater(app, run, message, attempt);
  }
}

async function recordSent(
  app: App,
  run: RunId,
  message: Claimed,
  { ref }: Extract<Attempt, { outcome: 'sent' }>,
): Promise<boolean> {
  const now = app.clock.now();
  return await app.store.transact(async (tx) => {
    const [done] = await tx.outbox.sent([{ id: message.id, ref }], now, run, 'wait');
    if (done === undefined) return false;
    if (message.kind !== 'post' && message.kind !== 'whisper') return true;
    const { spot, subject = null } = message;
    if (message.kind === 'post') await tx.places.troubled(spot, null);
    await requesterHears(app, tx, message, null);
    if (subject === null || ref === null) return true;
    const user = message.kind === 'whisper' ? message.user : null;
    await tx.copies.remember(subject, { spot, ref, user });
    if (subject.kind === 'state') {
      await stateCardArrived({ tx, names: app.names, now }, subject.id, mayPin(app, message));
      return true;
    }
    if (await isOutOfDate({ app, tx, now }, message)) {
      await tx.outbox.add({ kind: 'edit', spot, ref, subject }, app.names.postKey(), now);
    }
    return true;
  });
}

async function recordRefused(
  app: App,
  run: RunId,
  message: Claimed,
  { why, detail }: Extract<Attempt, { outcome: 'refused' }>,
): Promise<boolean> {
  const now = app.clock.now();
  const isParked = message.kind === 'post' && takesNothing(why);
  return await app.store.transact(async (tx) => {
    const isOurs = isParked
      ? await tx.outbox.park(message.id, detail, run, {
          now,
          tooOld: instant(now - GIVE_UP_AFTER),
          again: instant(now + TRIAL),
        })
      : await tx.outbox.end(message.id, 'refused', detail, run, now);
    if (!isOurs) return false;
    await tellManagers(tx, app, message, detail);
    await requesterHears(app, tx, message, { why, detail });
    if (message.kind === 'headline') await headlineIsRefused(tx, app, message, { why, detail });
    if (message.kind === 'pin') await pinRefused(tx, app, message, detail);
    if (message.kind === 'edit' && why === 'message is gone')
      await copyGone({ app, tx, now }, message);
    return true;
  });
}

/** Who can grant it is told; nobody misses a topic so much that it were tried again by itself. */
async function headlineIsRefused(
  tx: Repositories,
  app: App,
  { placeId, spot }: Extract<Claimed, { kind: 'headline' }>,
  { why, detail }: { readonly why: Refusal; readonly detail: string },
): Promise<void> {
  // Where nothing can be posted either, that is told by itself.
  if (why === 'no such place' || why === 'not a member') return;
  const kept = await tx.headlines.of(placeId);
  if (kept === null || !kept.isKept || kept.refused) return;
  await tx.headlines.refused(placeId);
  const { name, projectId } = await tx.places.byId(placeId);
  const told = { isGrantMissing: why === 'not permitted', detail };
  await whisperManagers(tx, app, projectId, headlineRefused(name, spot.platform, told));
}

/** It is not tried again by itself: the card stands there unpinned, and who can mend it is told. */
async function pinRefused(
  tx: Repositories,
  app: App,
  { placeId }: Extract<Claimed, { kind: 'pin' }>,
  detail: string,
): Promise<void> {
  const kept = await tx.stateCards.of(placeId);
  if (kept === null || kept.pin === 'refused') return;
  await tx.stateCards.pinned(placeId, 'refused');
  const { name, projectId } = await tx.places.byId(placeId);
  await whisperManagers(tx, app, projectId, notPinned(name, detail));
}

function mayPin({ platforms }: App, { spot }: Claimed): boolean {
  return platforms.some(({ name, can }) => name === spot.platform && can.pin);
}

async function tryLater(
  app: App,
  run: RunId,
  message: Claimed,
  attempt: Extract<Attempt, { outcome: 'later' | 'unknown' }>,
): Promise<boolean> {
  const now = app.clock.now();
  // What may have got through is at least looked for once, so that it is given up as what it is.
  if (isGivenUp(message, now) && (message.unsure || attempt.outcome === 'later')) {
    return await giveUp(app, run, message, `Given up after a day: ${attempt.detail}`);
  }
  const wait =
    attempt.outcome === 'later'
      ? Math.max(attempt.afterMs, SHORTEST_WAIT)
      : doubledWait(message.attempts);
  const unsure = message.unsure || attempt.outcome === 'unknown';
  app.log.debug(
    { post: message.id, platform: message.spot.platform, wait, unsure },
    attempt.detail,
  );
  return await app.store.deliver(({ outbox }) =>
    outbox.tryAgain(message.id, instant(now + wait), unsure, attempt.detail, run, now),
  );
}

async function giveUp(app: App, run: RunId, message: Claimed, detail: string): Promise<boolean> {
  app.log.warn({ post: message.id, platform: message.spot.platform }, detail);
  const { kind, unsure } = message;
  if (kind === 'post' && unsure && message.subject?.kind === 'state') {
    return await giveUpStateCard(app, run, message.id, message.subject.id, detail);
  }
  return await app.store.deliver(({ outbox }) =>
    outbox.end(message.id, 'given up', detail, run, app.clock.now()),
  );
}

/** It is to stand there for long, so who can look is told. */
async function giveUpStateCard(
  app: App,
  run: RunId,
  post: PostId,
  placeId: PlaceId,
  detail: string,
): Promise<boolean> {
  return await app.store.transact(async (tx) => {
    const isOurs = await tx.outbox.end(post, 'given up', detail, run, app.clock.now());
    if (!isOurs) return false;
    const { name, projectId } = await tx.places.byId(placeId);
    await whisperManagers(tx, app, projectId, stateCardUnsure(name));
    return true;
  });
}
