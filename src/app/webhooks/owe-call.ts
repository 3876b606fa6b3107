import type { ExceptionId, ProjectId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { WebhookEventName } from '../../domain/webhooks/events.ts';
import { wants } from '../../domain/webhooks/webhook.ts';
import type { Repositories } from '../../store/store.ts';
import type { WebhookEvent } from '../../webhooks.ts';
import type { Names } from '../app.ts';

export interface CallMeans {
  readonly tx: Repositories;
  readonly names: Names;
  readonly now: Instant;
}

/** An event that happens by itself, and not because somebody tries a webhook. */
export type ToldEvent = WebhookEvent & { readonly name: WebhookEventName };

/** Owes it to every program that wants to be told, in the transaction in which it happens. */
export async function oweCall(
  { tx, names, now }: CallMeans,
  project: ProjectId,
  event: ToldEvent,
  about: ExceptionId | null = null,
): Promise<void> {
  for (const hook of await tx.webhooks.on(project)) {
    if (!wants(hook, event, project)) continue;
    const call = { kind: 'call', webhook: hook.id, event, about } as const;
    await tx.outbox.add(call, names.postKey(), now);
  }
}

/** Whether anybody is to be told at all, which mostly nobody is. */
export async function isAnybodyTold(tx: Repositories, project: ProjectId): Promise<boolean> {
  return (await tx.webhooks.on(project)).length > 0;
}
