import { systemClock } from '../app/clock.ts';
import { randomNames } from '../app/names.ts';
import type { WebhookId } from '../domain/ids.ts';
import { UserError } from '../domain/user-error.ts';
import { shownAddress } from '../domain/webhooks/address.ts';
import { openReadOnly } from '../store/store.ts';
import type { WebhookEvent, Webhooks } from '../webhooks.ts';
import type { Printer } from './printer.ts';

/**
 * Calls a program at once, beside the outbox, so that whoever sets it up sees what it answers.
 *
 * @throws UserError where it did not take the call, with what it answered.
 */
export async function testWebhook(
  {
    databaseUrl,
    id,
    webhooks,
  }: { readonly databaseUrl: string; readonly id: WebhookId; readonly webhooks: Webhooks },
  printer: Printer,
): Promise<void> {
  const now = systemClock.now();
  const store = await openReadOnly(databaseUrl);
  const hook = (await store?.read.webhooks.byId(id)) ?? null;
  const secrets = (await store?.read.webhooks.secrets(id, now)) ?? [];
  await store?.close();
  if (hook === null) {
    throw new UserError(`There is no webhook ${id}: “relbot webhook list” has them.`);
  }
  const key = randomNames.postKey();
  const event: WebhookEvent = {
    id: `test-${key}`,
    name: 'webhook.test',
    at: now,
    subject: `webhook-${id}`,
    data: { of: 'test', says: 'Somebody tries whether this arrives' },
  };
  const result = await webhooks.call({ url: hook.url, secrets }, event, { key, now });
  if (result.outcome !== 'taken') {
    throw new UserError(`${shownAddress(hook.url)} did not take the call. ${result.detail}`);
  }
  printer.out(`${shownAddress(hook.url)} took the call. ${result.detail}`);
  if (hook.state === 'off') {
    printer.remark(`It is off, and told nothing else: relbot webhook resume ${id}`);
  }
}
