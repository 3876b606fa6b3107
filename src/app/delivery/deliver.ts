import { isDeepStrictEqual } from 'node:util';
import type { Card } from '../../cards/card.ts';
import type { Instant } from '../../domain/time.ts';
import { instant } from '../../domain/wall.ts';
import type { Platform } from '../../platform.ts';
import type { Claimed, Subject } from '../../store/outbox.ts';
import type { Repositories } from '../../store/store.ts';
import type { App } from '../app.ts';
import { send, type Attempt } from './send.ts';
import { subjectCard } from '../exceptions/subject-card.ts';
import { tellManagers } from '../people/tell-managers.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const LONGEST_WAIT = 10 * MINUTE;
/** A message that could not be sent for a day has nobody waiting for it any more. */
const GIVE_UP_AFTER = 24 * 60 * MINUTE;

/**
 * Empties the outbox of one platform, place by place, as far as it can be at this instant. Each platform has its own
 * round: one that is slow delays its own posts alone.
 *
 * @param onSent something was sent, or tried: other platforms may owe something because of it.
 * @returns when the next message may be tried; null when nothing waits, or the platform is down.
 */
export async function deliver(
  app: App,
  platform: Platform,
  onSent: () => void,
): Promise<Instant | null> {
  while (isUp(platform)) {
    const claimed = await app.store.transact((tx) =>
      tx.outbox.claim(app.clock.now(), platform.name),
    );
    if (claimed.length === 0) return await app.store.read.outbox.nextAttempt(platform.name);
    await Promise.all(claimed.map((message) => sendOne(app, platform, message)));
    onSent();
  }
  return null;
}

export function isUp(platform: Platform): boolean {
  return platform.health().state === 'up';
}

async function sendOne(app: App, platform: Platform, message: Claimed): Promise<void> {
  const place = await app.store.read.places.at(message.spot);
  const whenUnsure = place?.whenUnsure ?? 'miss';
  const render = () => stateOf(app, message);
  const attempt = await send(message, { platform, whenUnsure, render }).catch((error: unknown) =>
    afterBug(app, message, error),
  );
  await record(app, message, attempt);
}

/** What an edit shows: its subject as it stands at this moment. */
async function stateOf(app: App, message: Claimed): Promise<Card> {
  if (message.kind !== 'edit') throw new Error('Only an edit is rendered when it is sent.');
  return await subjectCard(app.store.read, message.subject, app.clock.now());
}

/** A bug says nothing of whether the message got through. */
function afterBug(app: App, message: Claimed, error: unknown): Attempt {
  const reference = app.names.reference();
  app.log.error({ reference, post: message.id, error }, 'A bug while sending.');
  return { outcome: 'unknown', detail: `A bug while sending, reference ${reference}.` };
}

async function record(app: App, message: Claimed, attempt: Attempt): Promise<void> {
  switch (attempt.outcome) {
    case 'sent':
      await recordSent(app, message, attempt);
      return;
    case 'refused':
      app.log.warn({ post: message.id, platform: message.spot.platform }, attempt.detail);
      await app.store.transact(async (tx) => {
        await tx.outbox.end(message.id, 'refused', attempt.detail);
        await tellManagers(tx, app, message, attempt.detail);
      });
      return;
    case 'missed':
      await giveUp(app, message, attempt.detail);
      return;
    case 'later':
    case 'unknown':
      await tryLater(app, message, attempt);
  }
}

async function recordSent(
  app: App,
  message: Claimed,
  { ref }: Extract<Attempt, { outcome: 'sent' }>,
): Promise<void> {
  const now = app.clock.now();
  await app.store.transact(async (tx) => {
    await tx.outbox.sent(message.id, now, ref);
    if (message.kind !== 'post') return;
    await tx.places.troubled(message.spot, null);
    const { spot, subject } = message;
    if (subject === null || ref === null) return;
    await tx.copies.remember(subject, { spot, ref });
    if (await isOutOfDate(tx, message.card, subject, message.createdAt)) {
      await tx.outbox.add({ kind: 'edit', spot, ref, subject }, app.names.postKey(), now);
    }
  });
}

/** Its subject may have changed while the card was on the way: decided on, or with more facts. */
async function isOutOfDate(
  tx: Repositories,
  card: Card,
  subject: Subject,
  writtenAt: Instant,
): Promise<boolean> {
  const fresh: unknown = JSON.parse(JSON.stringify(await subjectCard(tx, subject, writtenAt)));
  return !isDeepStrictEqual(fresh, card);
}

async function tryLater(
  app: App,
  message: Claimed,
  attempt: Extract<Attempt, { outcome: 'later' | 'unknown' }>,
): Promise<void> {
  const now = app.clock.now();
  if (now - message.createdAt > GIVE_UP_AFTER) {
    await giveUp(app, message, `Given up after a day: ${attempt.detail}`);
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

async function giveUp(app: App, message: Claimed, detail: string): Promise<void> {
  app.log.warn({ post: message.id, platform: message.spot.platform }, detail);
  await app.store.transact((tx) => tx.outbox.end(message.id, 'given up', detail));
}
