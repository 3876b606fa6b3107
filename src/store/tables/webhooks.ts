import type { Generated } from 'kysely';
import type { CycleId, ProjectId, WebhookId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { WebhookState } from '../../domain/webhooks/webhook.ts';

/** Programs that are told by a call, and how far they have been told of freezes. */
export interface WebhookTables {
  webhook: {
    id: Generated<WebhookId>;
    url: string;
    project_id: ProjectId | null;
    events: string | null;
    state: WebhookState | 'removed';
    why: string | null;
    since: Instant;
    taken_at: Instant | null;
    failed_at: Instant | null;
    failing_since: Instant | null;
    failure: string | null;
  };
  webhook_secret: {
    id: Generated<number>;
    webhook_id: WebhookId;
    secret: string;
    until: Instant | null;
  };
  freeze_watch: {
    id: Generated<number>;
    cycle_id: CycleId;
    looked_at: Instant;
    next_at: Instant | null;
  };
}
