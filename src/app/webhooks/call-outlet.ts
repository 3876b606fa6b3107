import type { RunId } from '../../domain/ids.ts';
import type { ClaimedCall } from '../../store/messages/outgoing.ts';
import type { CallResult, Webhooks } from '../../webhooks.ts';
import type { App } from '../app.ts';
import type { Outlet, Taken } from '../delivery/outlet.ts';
import type { Attempt } from '../delivery/send.ts';
import { ANYBODY } from '../exceptions/register/read-by.ts';
import { recordCall } from './record-call.ts';

/** What goes out by calling the programs that want to be told, each in a lane of its own. */
export function callOutlet(app: App, webhooks: Webhooks, run: RunId): Outlet {
  return {
    name: 'webhook',
    atOnce: webhooks.atOnce,
    isUp: () => true,
    // That it was taken stands with the webhook.
    nothingFollows: () => false,
    attempt: async (message) => await attemptOf(app, webhooks, forPrograms(message)),
    record: async (message, attempt) => await recordCall(app, run, forPrograms(message), attempt),
  };
}

/** Each outlet claims by its own name. */
function forPrograms(message: Taken): ClaimedCall {
  if (message.kind !== 'call') throw new Error('A message for a chat is no call.');
  return message;
}

/** An unsure call is made again: the receiver knows the event by its id, and hearing twice is better than never. */
async function attemptOf(app: App, webhooks: Webhooks, message: ClaimedCall): Promise<Attempt> {
  try {
    const { read } = app.store;
    const now = app.clock.now();
    const hook = await read.webhooks.byId(message.webhook);
    if (hook === null || hook.state === 'off') {
      return { outcome: 'missed', detail: 'The webhook is off or removed.' };
    }
    if (!(await isStillPublic(app, message))) {
      return { outcome: 'missed', detail: 'Not everybody may read it any more.' };
    }
    const secrets = await read.webhooks.secrets(hook.id, now);
    const stamp = { key: message.key, now };
    return attemptBy(await webhooks.call({ url: hook.url, secrets }, message.event, stamp));
  } catch (error) {
    const reference = app.names.reference();
    app.log.error({ reference, call: message.id, error }, 'A bug while calling a webhook.');
    return { outcome: 'unknown', detail: `A bug of relbot’s, reference ${reference}.` };
  }
}

/** A request may have been restricted while the call waited. */
async function isStillPublic({ store }: App, { about }: ClaimedCall): Promise<boolean> {
  if (about === null) return true;
  const request = await store.read.exceptions.byId(about);
  const freeze = request === null ? null : await store.read.deadlines.byId(request.freezeId);
  return request !== null && freeze?.kind === 'freeze' && (await ANYBODY.mayRead(request, freeze));
}

function attemptBy(result: CallResult): Attempt {
  switch (result.outcome) {
    case 'taken':
      return { outcome: 'sent', ref: null };
    case 'gone':
      return { outcome: 'refused', why: 'no such place', detail: result.detail };
    case 'failed': {
      const { detail, afterMs, mayHaveArrived } = result;
      return mayHaveArrived && afterMs === 0
        ? { outcome: 'unknown', detail }
        : { outcome: 'later', afterMs, detail };
    }
  }
}
