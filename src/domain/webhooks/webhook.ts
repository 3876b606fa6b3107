import type { ProjectId, WebhookId } from '../ids.ts';
import type { Instant } from '../time/time.ts';
import type { WebhookEventName } from './events.ts';

/** `off`: nothing is owed to it until somebody turns it on again. */
export type WebhookState = 'on' | 'off';

/** A program that wants to be told, by a call to an address of its own. */
export interface Webhook {
  readonly id: WebhookId;
  readonly url: string;
  /** Null: of all projects. */
  readonly projectId: ProjectId | null;
  /** Null: of all events, also those that relbot learns later. */
  readonly events: readonly WebhookEventName[] | null;
  readonly state: WebhookState;
  /** Why relbot turned it off; null where it is on. */
  readonly why: string | null;
  /** What happened before is not told. */
  readonly since: Instant;
  readonly health: WebhookHealth;
}

/** How the calls of late went. */
export interface WebhookHealth {
  /** When it last took one. */
  readonly takenAt: Instant | null;
  readonly failedAt: Instant | null;
  /** Since when every call has failed; null while they are taken. */
  readonly failingSince: Instant | null;
  readonly failure: string | null;
}

/** Whether it is to be told of what happened then. */
export function wants(
  { projectId, events, state, since }: Webhook,
  event: { readonly name: WebhookEventName; readonly at: Instant },
  of: ProjectId,
): boolean {
  if (state === 'off' || event.at < since) return false;
  return (projectId === null || projectId === of) && (events?.includes(event.name) ?? true);
}

const DAY = 24 * 60 * 60 * 1000;
/** Where nothing was taken for so long, nobody seems to be there any more. */
const GIVEN_UP_AFTER = 3 * DAY;

/** Whether it is turned off when a call to it is given up. */
export function seemsGone({ failingSince }: WebhookHealth, now: Instant): boolean {
  return failingSince !== null && now - failingSince >= GIVEN_UP_AFTER;
}

/** Whom a log speaks of: an address may have somebody's secret in it. */
export const shownHost = ({ url }: Pick<Webhook, 'url'>): string => new URL(url).host;
