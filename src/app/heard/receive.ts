import type { Card } from '../../cards/card.ts';
import { broke, oldButton, refusal, tryAgain, withFormAgain } from '../../cards/refusals.ts';
import { sentences } from '../../cards/sentences.ts';
import { readWireId, type WireId } from '../../cards/wire-id.ts';
import type { PlatformName } from '../../domain/people/account.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Commanded, Inbox, Pressed, SubmitAnswer, Submitted } from '../../platform.ts';
import { answer } from './answer.ts';
import type { App } from '../app.ts';
import { attendanceOf } from '../people/attendance.ts';
import { beginCall, NotAllowed, type Call, type Caller } from '../call.ts';
import { beginException } from '../exceptions/asking/exception-form.ts';
import { hear, onClockAsked } from './hear.ts';
import { keepTyped } from './keep-typed.ts';
import { isPress, PRESSES } from './presses.ts';
import { isForm, SUBMISSIONS } from './submissions.ts';

/** A form has to reach the platform within three seconds of the press; past this it is too late to begin. */
const FORM_BUDGET = 1000;

/** What receiving needs of the rest of the program. */
export interface Rest {
  /** Something is owed now: look at the queues without waiting for the clock. */
  wake(): void;
  lost(platform: PlatformName, sentence: string): void;
}

interface Event extends Caller {
  readonly eventId: string;
}

/**
 * Where platforms push what happens. A press, a command and a form are stored, handled and marked as done in one
 * transaction, since the person waits for the answer: either all of it happened or they press again. What was said is
 * stored first and answered after, so that it is answered even when the program ends in between.
 */
export function createInbox(app: App, rest: Rest, platform: PlatformName): Inbox {
  return {
    modeOf(action) {
      const wire = readWireId(action);
      return wire !== null && isPress(wire.action) ? PRESSES[wire.action].answer : 'whisper';
    },

    modeOfCommand: (command) => (command === 'exception' ? 'form' : 'whisper'),

    async said(event) {
      await keep(app, platform, 'said', event, event.messageId);
      rest.wake();
    },

    async joined(event) {
      await keep(app, platform, 'joined', event, null);
      rest.wake();
    },

    async pressed(event) {
      const given = await interact(app, rest, 'pressed', event, (call) => press(call, event));
      return given ?? { answer: 'posted' };
    },

    async commanded(event) {
      const given = await interact(app, rest, 'commanded', event, (call) => command(call, event));
      return given ?? { answer: 'posted' };
    },

    async submitted(event) {
      const reopen = await kept(app, event);
      const given = await interact(
        app,
        rest,
        'submitted',
        event,
        (call) => submit(call, event),
        (card) => (reopen === null ? card : withFormAgain(card, reopen)),
      );
      return given ?? { answer: 'whisper', card: sentences('I have that already.') };
    },

    lost: (name, sentence) => rest.lost(name, sentence),
  };
}

async function keep(
  app: App,
  platform: PlatformName,
  kind: 'said' | 'joined',
  event: { readonly eventId: string },
  messageId: string | null,
): Promise<void> {
  await app.store.transact((tx) =>
    tx.inbox.store(
      { platform, eventId: event.eventId, messageId, kind, event: JSON.stringify(event) },
      app.clock.now(),
    ),
  );
}

/** Whatever becomes of a form, what was typed into it is there when it opens again. */
async function kept(app: App, event: Submitted): Promise<WireId | null> {
  try {
    return await app.store.transact((tx) => keepTyped(tx, event));
  } catch (error) {
    app.log.error({ event: event.eventId, error }, 'What was typed could not be kept.');
    return null;
  }
}

/** Handles one event while the person waits. Null when it was handled before. */
async function interact<A extends Answer | SubmitAnswer>(
  app: App,
  rest: Rest,
  kind: string,
  event: Event,
  handle: (call: Call) => Promise<A>,
  refused: (card: Card) => Card = (card) => card,
): Promise<A | { answer: 'whisper'; card: Card } | null> {
  try {
    return await app.store.transact(async (tx) => {
      const stored = await tx.inbox.store(
        {
          platform: event.from.account.platform,
          eventId: event.eventId,
          messageId: null,
          kind,
          event: JSON.stringify(event),
        },
        app.clock.now(),
      );
      if (stored === null) return null;
      const given = await handle(await beginCall(app, tx, event));
      await tx.inbox.done(stored.id);
      return given;
    });
  } catch (error) {
    return { answer: 'whisper', card: refused(await refusalFor(app, error)) };
  } finally {
    rest.wake();
  }
}

async function press(call: Call, event: Pressed): Promise<Answer> {
  const wire = readWireId(event.action);
  if (wire === null || !isPress(wire.action)) return { answer: 'whisper', card: oldButton() };
  const handler = PRESSES[wire.action];
  const began = performance.now();
  const given = await handler.run(call, wire.row);
  if (given.answer !== 'form' || performance.now() - began <= FORM_BUDGET) return given;
  return { answer: 'whisper', card: tryAgain(given.form.id) };
}

async function command(call: Call, event: Commanded): Promise<Answer> {
  if (event.command === 'ask') {
    // Only whoever asked sees the answer: there is no talk that others could go on with.
    const heard = hear(event.text, null, call.ground?.course ?? null);
    const card = await answer({ ...call, confidential: true }, heard.said);
    return { answer: 'whisper', card: onClockAsked(card, heard) };
  }
  return await beginException(call, event.text.trim());
}

async function submit(call: Call, event: Submitted): Promise<SubmitAnswer> {
  const wire = readWireId(event.form);
  if (wire === null || !isForm(wire.action)) return { answer: 'whisper', card: oldButton() };
  return await SUBMISSIONS[wire.action](call, wire.row, event.values);
}

/** A sentence for the person: theirs as it is; a bug as a reference that the log has too. */
export async function refusalFor(app: App, error: unknown): Promise<Card> {
  if (error instanceof NotAllowed) {
    const scope = { projectId: error.projectId, now: app.clock.now() };
    const { read } = app.store;
    const who = error.who ?? (await app.managers.all(read, scope));
    return refusal(error.message, who, await attendanceOf(read, who, scope));
  }
  if (error instanceof UserError) return refusal(error.message, null);
  const reference = app.names.reference();
  app.log.error({ reference, error }, 'A bug while handling an event.');
  return broke(reference);
}
