import type { RunId, WebhookId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import { instant } from '../../domain/time/wall.ts';
import { seemsGone, shownHost } from '../../domain/webhooks/webhook.ts';
import type { PostKey } from '../../platform.ts';
import type { ClaimedCall } from '../../store/messages/outgoing.ts';
import type { Repositories } from '../../store/store.ts';
import type { App } from '../app.ts';
import type { Attempt } from '../delivery/send.ts';
import { doubledWait, isGivenUp } from '../delivery/waits.ts';

/** Writes down what became of a call: for the outbox, and with the webhook, where its operator looks. */
export async function recordCall(
  app: App,
  run: RunId,
  message: ClaimedCall,
  attempt: Attempt,
): Promise<void> {
  const now = app.clock.now();
  const isOurs = await app.store.transact(async (tx) => {
    switch (attempt.outcome) {
      case 'sent': {
        const [done] = await tx.outbox.sent([{ id: message.id, ref: null }], now, run, 'wait');
        if (done === undefined) return false;
        await tx.webhooks.took(message.webhook, now);
        return true;
      }
      case 'missed':
        return await tx.outbox.end(message.id, 'given up', attempt.detail, run, now);
      case 'refused': {
        if (!(await tx.outbox.end(message.id, 'refused', attempt.detail, run, now))) return false;
        await tx.webhooks.failed(message.webhook, now, attempt.detail);
        await turnOff(app, tx, message.webhook, attempt.detail, now);
        return true;
      }
      case 'later':
      case 'unknown':
        return await failed({ app, tx, run, now }, message, attempt);
    }
  });
  if (isOurs) return;
  app.log.warn(
    { call: message.id, outcome: attempt.outcome },
    'It took so long that another relbot has taken it over, and calls again.',
  );
}

async function failed(
  {
    app,
    tx,
    run,
    now,
  }: { readonly app: App; readonly tx: Repositories; readonly run: RunId; readonly now: Instant },
  message: ClaimedCall,
  attempt: Extract<Attempt, { outcome: 'later' | 'unknown' }>,
): Promise<boolean> {
  const { id, webhook, key, attempts } = message;
  const { detail } = attempt;
  const isOver = isGivenUp(message, now);
  const asked = attempt.outcome === 'later' ? attempt.afterMs : 0;
  const wait = Math.max(asked, spread(doubledWait(attempts), key, attempts));
  const unsure = message.unsure || attempt.outcome === 'unknown';
  const isOurs = isOver
    ? await tx.outbox.end(id, 'given up', `Given up after a day: ${detail}`, run, now)
    : await tx.outbox.tryAgain(id, instant(now + wait), unsure, detail, run, now);
  if (!isOurs) return false;
  await tx.webhooks.failed(webhook, now, detail);
  const hook = await tx.webhooks.byId(webhook);
  if (hook === null) return true;
  const about = { webhook, to: shownHost(hook), event: message.event.id };
  if (!isOver) {
    app.log.debug({ ...about, wait, attempts }, detail);
    return true;
  }
  app.log.warn(about, `A webhook did not take an event for a day, so it is given up: ${detail}`);
  if (seemsGone(hook.health, now)) {
    await turnOff(app, tx, webhook, `It took nothing for three days: ${detail}`, now);
  }
  return true;
}

/** Nothing is owed to it any more, and what waits is dropped when its turn comes. */
async function turnOff(
  app: App,
  tx: Repositories,
  id: WebhookId,
  why: string,
  now: Instant,
): Promise<void> {
  const hook = await tx.webhooks.byId(id);
  if (hook === null || hook.state === 'off') return;
  await tx.webhooks.turnOff(id, why);
  await tx.audit.add({
    at: now,
    personId: null,
    platform: 'command line',
    place: null,
    deed: 'webhook turned off',
    subject: 'webhook',
    subjectId: id,
    after: { why },
  });
  app.log.warn(
    { webhook: id, to: shownHost(hook) },
    `A webhook was turned off. ${why} When it is mended: relbot webhook resume ${id}`,
  );
}

/**
 * Between half of it and all of it, so that not all who wait for one server come at once. By the call's own key and no
 * chance, so that a test sees the same each time.
 */
function spread(wait: number, key: PostKey, attempts: number): number {
  let sum = attempts;
  for (const sign of key) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1000;
  return Math.round(wait * (0.5 + sum / 2000));
}
