import { greeting } from '../../cards/answers/help.ts';
import { apology } from '../../cards/refusals.ts';
import type { Card } from '../../cards/card.ts';
import type { PlatformName } from '../../domain/people/account.ts';
import type { Instant } from '../../domain/time/time.ts';
import { UserError } from '../../domain/user-error.ts';
import { instant } from '../../domain/time/wall.ts';
import type { Talk } from '../../language/talk/talk.ts';
import type { Joined, Said } from '../../platform.ts';
import type { Received } from '../../store/messages/inbox.ts';
import type { Repositories } from '../../store/store.ts';
import { answer } from './answer.ts';
import type { App } from '../app.ts';
import { beginCall, type Call } from '../call.ts';
import { refusalFor } from './receive.ts';
import { joinedJson, saidJson } from './stored-event.ts';
import { asItStands, hear, onClockAsked } from './hear.ts';
import { keepTalk, talkBefore } from './talk-before.ts';

const SECOND = 1000;
const FIRST_WAIT = 5 * SECOND;
/** People wait for an answer this long; after it, an apology is worth more than the answer. */
const PATIENCE = 5 * 60 * SECOND;

/**
 * Handles what was kept: the answer is written to the outbox in the transaction that marks the event as done, so that
 * nothing is answered twice or not at all. What fails is tried again for five minutes, then apologised for once.
 */
export async function handleKept(app: App): Promise<void> {
  for (const received of await app.store.read.inbox.toHandle(app.clock.now())) {
    try {
      await app.store.transact((tx) => handle(app, tx, received));
    } catch (error) {
      await setBack(app, received, error);
    }
  }
}

async function handle(app: App, tx: Repositories, received: Received): Promise<void> {
  // Of several relbots that saw it wait, the second comes here when the first is done with it.
  if (!(await tx.inbox.waits(received.id))) return;
  const event: unknown = JSON.parse(received.event);
  if (received.kind === 'said') await reply(app, tx, saidJson.parse(event));
  else if (received.kind === 'joined')
    await greet(app, tx, received.platform, joinedJson.parse(event));
  else throw new Error(`An event of the kind ${received.kind} was kept, which is handled at once.`);
  await tx.inbox.done(received.id);
}

/** Answers what was said, and remembers with the answer what it was about. */
async function reply(app: App, tx: Repositories, event: Said): Promise<void> {
  const call = await beginCall(app, tx, event);
  const before = await talkBefore(call, event);
  const { card, talk } = await answerOrRefusal(call, event, before);
  const spot = { platform: event.from.account.platform, place: event.answerIn };
  const out = { kind: 'post', spot, card, subject: null } as const;
  const post = await tx.outbox.add(out, app.names.postKey(), call.now);
  if (talk !== null) await keepTalk(call, post, spot, talk);
}

async function answerOrRefusal(
  call: Call,
  { text }: Said,
  before: Talk | null,
): Promise<{ readonly card: Card; readonly talk: Talk | null }> {
  let heard = asItStands(text, before);
  try {
    heard = hear(text, before, call.ground?.course ?? null);
    const card = await answer(call, heard.said);
    return { card: onClockAsked(card, heard), talk: heard.talk };
  } catch (error) {
    // A refusal is an answer; a bug is tried again. Nothing was changed before either: commands wait for their button.
    if (!(error instanceof UserError)) throw error;
    return { card: await refusalFor(call.app, error), talk: heard.talk };
  }
}

/** relbot was added to a place: it says once what it does. */
async function greet(
  app: App,
  tx: Repositories,
  platform: PlatformName,
  event: Joined,
): Promise<void> {
  const now = app.clock.now();
  const projects = await tx.projects.list();
  const spot = { platform, place: event.place };
  const place = await tx.places.meet(spot, event.placeName, projects[0]?.id ?? null);
  // It may have been thrown out before.
  await tx.outbox.unpark(spot, now);
  if (place.greeted) return;
  const project = projects.find(({ id }) => id === place.projectId) ?? null;
  const others = projects.filter((one) => one !== project);
  const cycle = project === null ? null : await tx.cycles.current(project.id, now);
  await tx.places.greeted(place.id, now);
  const card = greeting(project, cycle, place.subscribed, others);
  await tx.outbox.add({ kind: 'post', spot, card, subject: null }, app.names.postKey(), now);
}

async function setBack(app: App, received: Received, error: unknown): Promise<void> {
  const now = app.clock.now();
  const reference = app.names.reference();
  app.log.error({ reference, event: received.id, error }, 'A bug while handling an event.');
  await app.store.transact(async (tx) => {
    if (!(await tx.inbox.waits(received.id))) return;
    const again = instant(now + FIRST_WAIT * 2 ** Math.min(received.attempts, 6));
    if (again - received.receivedAt <= PATIENCE) {
      await tx.inbox.tryAgain(received.id, again, reference);
      return;
    }
    await tx.inbox.failed(received.id, reference);
    await apologise(app, tx, received, reference, now);
  });
}

async function apologise(
  app: App,
  tx: Repositories,
  received: Received,
  reference: string,
  now: Instant,
): Promise<void> {
  const event = received.kind === 'said' ? saidJson.safeParse(JSON.parse(received.event)) : null;
  if (event?.success !== true) return;
  const spot = { platform: received.platform, place: event.data.answerIn };
  const card = apology(event.data.text, reference);
  await tx.outbox.add({ kind: 'post', spot, card, subject: null }, app.names.postKey(), now);
}
