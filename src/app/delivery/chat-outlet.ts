import type { Card } from '../../cards/card.ts';
import type { RunId } from '../../domain/ids.ts';
import type { Platform } from '../../platform.ts';
import type { Claimed } from '../../store/messages/outgoing.ts';
import type { App } from '../app.ts';
import type { Outlet, Taken } from './outlet.ts';
import { headlineOf } from './refresh-headlines.ts';
import { recordAttempt } from './record-attempt.ts';
import { type Attempt, send } from './send.ts';
import { subjectCard } from './subject-card.ts';

/** What goes out by a chat. */
export function chatOutlet(app: App, platform: Platform, run: RunId): Outlet {
  return {
    name: platform.name,
    atOnce: platform.can.atOnce,
    isUp: () => isUp(platform),
    nothingFollows: (message) => nothingFollows(forChat(message)),
    attempt: (message) => attemptOf(app, platform, forChat(message)),
    record: (message, attempt) => recordAttempt(app, run, forChat(message), attempt),
  };
}

/** Each outlet claims by its own name. */
function forChat(message: Taken): Claimed {
  if (message.kind === 'call') throw new Error('A call of a webhook is for no chat.');
  return message;
}

export function isUp(platform: Platform): boolean {
  return platform.health().state === 'up';
}

/** Whether the outbox alone has to know that it got through: no copy to remember, no trouble that is over. */
function nothingFollows(message: Claimed): boolean {
  switch (message.kind) {
    case 'post':
      return message.subject === null && !message.inTrouble;
    case 'whisper':
      return (message.subject ?? null) === null;
    case 'edit':
    case 'pin':
    case 'headline':
      return true;
  }
}

async function attemptOf(app: App, platform: Platform, message: Claimed): Promise<Attempt> {
  const render = () => stateOf(app, message);
  const headline = async () => await headlineNow(app, message);
  return await send(message, { platform, render, headline }).catch((error: unknown) =>
    afterBug(app, message, error),
  );
}

/** What relbot says in the place's topic at this moment. */
async function headlineNow(app: App, message: Claimed): Promise<string | null> {
  if (message.kind !== 'headline') throw new Error('Only a topic has a line of relbot’s.');
  return await headlineOf(app.store.read, message.placeId, app.clock.now());
}

/** What an edit shows: its subject as it stands at this moment. */
async function stateOf(app: App, message: Claimed): Promise<Card> {
  if (message.kind !== 'edit') throw new Error('Only an edit is rendered when it is sent.');
  const means = { app, tx: app.store.read, now: app.clock.now() };
  const { subject, ref, spot } = message;
  const user = await means.tx.copies.reader(subject, ref, spot.platform);
  return await subjectCard(means, subject, { spot, user });
}

/** A bug says nothing of whether the message got through. */
function afterBug(app: App, message: Claimed, error: unknown): Attempt {
  const reference = app.names.reference();
  app.log.error({ reference, post: message.id, error }, 'A bug while sending.');
  return { outcome: 'unknown', detail: `A bug while sending, reference ${reference}.` };
}
