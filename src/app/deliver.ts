import type { Card } from '../cards/card.ts';
import type { PlatformName } from '../domain/account.ts';
import type { Instant } from '../domain/time.ts';
import { instant } from '../domain/wall.ts';
import type { Platform } from '../platform.ts';
import type { Claimed } from '../store/outbox.ts';
import type { App } from './app.ts';
import { editCopies } from './edit-copies.ts';
import { formPosts } from './form-posts.ts';
import { send, type Attempt } from './send.ts';
import { subjectCard } from './subject-card.ts';
import { tellManagers } from './tell-managers.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const LONGEST_WAIT = 10 * MINUTE;
/** A message that could not be sent for a day has nobody waiting for it any more. */
const GIVE_UP_AFTER = 24 * 60 * MINUTE;

/**
 * Delivers all that is owed now: forms the posts that are due and empties the outbox, place by place. Resolves when
 * nothing more can be sent at this instant.
 */
export async function deliver(app: App): Promise<void> {
  for (;;) {
    const up = platformsUp(app);
    await formPosts(
      app,
      up.map(({ name }) => name),
    );
    const claimed = await app.store.transact((tx) =>
      tx.outbox.claim(
        app.clock.now(),
        up.map(({ name }) => name),
      ),
    );
    if (claimed.length === 0) return;
    await Promise.all(claimed.map((message) => sendOne(app, message)));
  }
}

/** When `deliver` has something to do next; null when nothing is owed. */
export async function nextDelivery(app: App): Promise<Instant | null> {
  const up = platformsUp(app).map(({ name }) => name);
  const notice = await app.store.read.notices.nextDue();
  const message = await app.store.read.outbox.nextAttempt(up);
  if (notice === null || message === null) return notice ?? message;
  return instant(Math.min(notice, message));
}

export function platformsUp(app: App): Platform[] {
  return app.platforms.filter((platform) => platform.health().state === 'up');
}

async function sendOne(app: App, message: Claimed): Promise<void> {
  const platform = platformNamed(app, message.spot.platform);
  const place = await app.store.read.places.at(message.spot);
  const attempt = await send(message, {
    platform,
    whenUnsure: place?.whenUnsure ?? 'miss',
    render: () => stateOf(app, message),
  });
  await record(app, message, attempt);
}

function platformNamed(app: App, name: PlatformName): Platform {
  const platform = app.platforms.find((one) => one.name === name);
  if (platform === undefined)
    throw new Error(`A message was claimed for ${name}, which is not set up.`);
  return platform;
}

/** What an edit shows: its subject as it stands at this moment. */
async function stateOf(app: App, message: Claimed): Promise<Card> {
  if (message.kind !== 'edit') throw new Error('Only an edit is rendered when it is sent.');
  return await app.store.transact((tx) => subjectCard(tx, message.subject, app.clock.now()));
}

async function record(app: App, message: Claimed, attempt: Attempt): Promise<void> {
  const now = app.clock.now();
  switch (attempt.outcome) {
    case 'sent':
      await app.store.transact(async (tx) => {
        await tx.outbox.sent(message.id, now);
        await tx.places.troubled(message.spot, null);
        if (message.kind !== 'post' || message.subject === null || attempt.ref === null) return;
        await tx.copies.remember(message.subject, { spot: message.spot, ref: attempt.ref });
        // It may have been decided on while its card was on the way here.
        const exception = await tx.exceptions.byId(message.subject.id);
        if (exception !== null && exception.standing.state !== 'open') {
          await editCopies(tx, message.subject, app.names, now);
        }
      });
      return;
    case 'refused':
      app.log.warn({ post: message.id, platform: message.spot.platform }, attempt.detail);
      await app.store.transact(async (tx) => {
        await tx.outbox.end(message.id, 'refused', attempt.detail);
        await tellManagers(tx, app, message, attempt.detail);
      });
      return;
    case 'missed':
      app.log.warn({ post: message.id, platform: message.spot.platform }, attempt.detail);
      await app.store.transact((tx) => tx.outbox.end(message.id, 'given up', attempt.detail));
      return;
    case 'later':
    case 'unknown':
      await tryLater(app, message, attempt, now);
  }
}

async function tryLater(
  app: App,
  message: Claimed,
  attempt: Extract<Attempt, { outcome: 'later' | 'unknown' }>,
  now: Instant,
): Promise<void> {
  if (now - message.createdAt > GIVE_UP_AFTER) {
    app.log.error(
      { post: message.id, platform: message.spot.platform },
      `Given up after a day: ${attempt.detail}`,
    );
    await app.store.transact((tx) => tx.outbox.end(message.id, 'given up', attempt.detail));
    return;
  }
  const doubling = Math.min(2 ** Math.min(message.attempts, 16) * SECOND, LONGEST_WAIT);
  const wait = attempt.outcome === 'later' ? Math.max(attempt.afterMs, SECOND) : doubling;
  const unsure = message.unsure || attempt.outcome === 'unknown';
  app.log.debug(
    { post: message.id, platform: message.spot.platform, wait, unsure },
    attempt.detail,
  );
  await app.store.transact((tx) =>
    tx.outbox.tryAgain(message.id, instant(now + wait), unsure, attempt.detail),
  );
}
