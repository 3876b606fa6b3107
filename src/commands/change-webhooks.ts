import { systemClock } from '../app/clock.ts';
import { newSecret, secretGiven } from '../app/webhooks/secrets.ts';
import { watchAll } from '../app/webhooks/watch-freezes.ts';
import type { ProjectId, WebhookId } from '../domain/ids.ts';
import { momentInWords } from '../domain/time/time-words.ts';
import { instant } from '../domain/time/wall.ts';
import { UTC } from '../domain/time/zone.ts';
import { UserError } from '../domain/user-error.ts';
import { shownAddress, webhookAddress } from '../domain/webhooks/address.ts';
import { eventsCalled } from '../domain/webhooks/events.ts';
import type { Webhook } from '../domain/webhooks/webhook.ts';
import { openStore, type Repositories } from '../store/store.ts';
import type { Printer } from './printer.ts';

const DAY = 24 * 60 * 60 * 1000;

interface Of {
  readonly databaseUrl: string;
  readonly id: WebhookId;
}

/**
 * Tells a program from now on.
 *
 * @param secret the one that it has already; null: relbot makes one, and this is the only time that it is shown.
 */
export async function addWebhook(
  asked: {
    readonly databaseUrl: string;
    readonly url: string;
    readonly project: string | undefined;
    readonly events: readonly string[] | undefined;
    readonly secret: string | null;
  },
  printer: Printer,
): Promise<void> {
  const url = webhookAddress(asked.url);
  const events = asked.events === undefined ? null : eventsCalled(wordsOf(asked.events));
  const secret = asked.secret === null ? newSecret() : secretGiven(asked.secret);
  const now = systemClock.now();
  const id = await writing(asked.databaseUrl, async (tx) => {
    const projectId = asked.project === undefined ? null : await projectOf(tx, asked.project);
    const added = await tx.webhooks.add({ url, projectId, events, since: now }, secret);
    await watchAll({ tx, now });
    const after = { url: shownAddress(url), project: asked.project ?? null, events };
    await writeDown(tx, 'webhook added', added, after);
    return added;
  });
  printer.out(`Webhook ${id} tells ${shownAddress(url)} from now on.`);
  if (asked.secret === null) showSecret(secret, printer);
  printer.remark(`Try it: relbot webhook test ${id}`);
}

/** What happened while it was off is not told. */
export async function resumeWebhook({ databaseUrl, id }: Of, printer: Printer): Promise<void> {
  const { url } = await writing(databaseUrl, async (tx) => {
    const hook = await needWebhook(tx, id);
    if (hook.state === 'on') throw new UserError(`Webhook ${id} is on. Nothing has changed.`);
    await tx.webhooks.turnOn(id, systemClock.now());
    await writeDown(tx, 'webhook resumed', id);
    return hook;
  });
  printer.out(`Webhook ${id} tells ${shownAddress(url)} again, from now on.`);
}

export async function removeWebhook({ databaseUrl, id }: Of, printer: Printer): Promise<void> {
  const { url } = await writing(databaseUrl, async (tx) => {
    const hook = await needWebhook(tx, id);
    await tx.webhooks.remove(id);
    // Whoever is told later is not told of what was before.
    if ((await tx.webhooks.list()).length === 0) await tx.freezeWatch.forget();
    await writeDown(tx, 'webhook removed', id, { url: shownAddress(hook.url) });
    return hook;
  });
  printer.out(`Webhook ${id} is removed: ${shownAddress(url)} is told nothing more.`);
}

/** For a day calls carry a signature of each, so that the receiver can change over without missing one. */
export async function rotateSecret(
  { databaseUrl, id, secret: given }: Of & { readonly secret: string | null },
  printer: Printer,
): Promise<void> {
  const secret = given === null ? newSecret() : secretGiven(given);
  const until = instant(systemClock.now() + DAY);
  await writing(databaseUrl, async (tx) => {
    await needWebhook(tx, id);
    await tx.webhooks.rotate(id, secret, until);
    await writeDown(tx, 'webhook secret rotated', id);
  });
  printer.out(
    `Webhook ${id} has another secret. The one before signs beside it until ${momentInWords(until, UTC)}.`,
  );
  if (given === null) showSecret(secret, printer);
}

function showSecret(secret: string, printer: Printer): void {
  printer.out(`Its secret, which is shown this once: ${secret}`);
}

/** With commas or without. */
const wordsOf = (said: readonly string[]): string[] =>
  said.flatMap((word) => word.split(',')).filter(Boolean);

async function projectOf(tx: Repositories, key: string): Promise<ProjectId> {
  const known = await tx.projects.byKey(key);
  if (known !== null) return known.id;
  const keys = (await tx.projects.list()).map((one) => one.key);
  throw new UserError(
    `There is no project “${key}”${keys.length === 0 ? ' yet: import its schedule first.' : `: there is ${keys.join(', ')}.`}`,
  );
}

async function needWebhook(tx: Repositories, id: WebhookId): Promise<Webhook> {
  const hook = await tx.webhooks.byId(id);
  if (hook !== null) return hook;
  throw new UserError(`There is no webhook ${id}: “relbot webhook list” has them.`);
}

async function writeDown(
  tx: Repositories,
  deed: string,
  id: WebhookId,
  after?: unknown,
): Promise<void> {
  await tx.audit.add({
    at: systemClock.now(),
    personId: null,
    platform: 'command line',
    place: null,
    deed,
    subject: 'webhook',
    subjectId: id,
    after,
  });
}

async function writing<T>(databaseUrl: string, work: (tx: Repositories) => Promise<T>): Promise<T> {
  const store = await openStore(databaseUrl);
  try {
    return await store.transact(work);
  } finally {
    await store.close();
  }
}
