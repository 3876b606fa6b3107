import { type Kysely, type Selectable, sql } from 'kysely';
import { z } from 'zod';
import type { ProjectId, WebhookId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import { WEBHOOK_EVENT_NAMES } from '../../domain/webhooks/events.ts';
import type { Webhook, WebhookHealth } from '../../domain/webhooks/webhook.ts';
import { readJson } from '../json.ts';
import type { Tables } from '../tables.ts';

const eventsJson = z.array(z.enum(WEBHOOK_EVENT_NAMES));

/** What is said of a webhook that is new. */
export type NewWebhook = Pick<Webhook, 'url' | 'projectId' | 'events' | 'since'>;

/** Programs that are told by a call. One that was removed stays for the audit, and nothing finds it. */
export function webhooks(db: Kysely<Tables>) {
  const set = async (id: WebhookId, values: Partial<Selectable<Tables['webhook']>>) => {
    await db.updateTable('webhook').set(values).where('id', '=', id).execute();
  };

  return {
    async add({ url, projectId, events, since }: NewWebhook, secret: string): Promise<WebhookId> {
      const { id } = await db
        .insertInto('webhook')
        .values({
          url,
          project_id: projectId,
          events: events === null ? null : JSON.stringify(events),
          state: 'on',
          why: null,
          since,
          taken_at: null,
          failed_at: null,
          failing_since: null,
          failure: null,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      await db
        .insertInto('webhook_secret')
        .values({ webhook_id: id, secret, until: null })
        .execute();
      return id;
    },

    async list(): Promise<Webhook[]> {
      const rows = await db
        .selectFrom('webhook')
        .selectAll()
        .where('state', '!=', 'removed')
        .orderBy('id')
        .execute();
      return rows.flatMap(whole);
    },

    /** Null where there is none, or none any more. */
    async byId(id: WebhookId): Promise<Webhook | null> {
      const rows = await db.selectFrom('webhook').selectAll().where('id', '=', id).execute();
      return rows.flatMap(whole)[0] ?? null;
    },

    /** What its calls are signed with, the newest first; only whoever signs asks for it. */
    async secrets(id: WebhookId, now: Instant): Promise<string[]> {
      const rows = await db
        .selectFrom('webhook_secret')
        .select('secret')
        .where('webhook_id', '=', id)
        .where((where) => where.or([where('until', 'is', null), where('until', '>', now)]))
        .orderBy('id', 'desc')
        .execute();
      return rows.map(({ secret }) => secret);
    },

    /** Signs with another one from now on, and until then with the one before as well. Older ones are forgotten. */
    async rotate(id: WebhookId, secret: string, until: Instant): Promise<void> {
      await db
        .deleteFrom('webhook_secret')
        .where('webhook_id', '=', id)
        .where('until', 'is not', null)
        .execute();
      await db.updateTable('webhook_secret').set({ until }).where('webhook_id', '=', id).execute();
      await db
        .insertInto('webhook_secret')
        .values({ webhook_id: id, secret, until: null })
        .execute();
    },

    /** What waits for it is dropped when its turn comes. */
    async remove(id: WebhookId): Promise<void> {
      await set(id, { state: 'removed' });
      await db.deleteFrom('webhook_secret').where('webhook_id', '=', id).execute();
    },

    async turnOff(id: WebhookId, why: string): Promise<void> {
      await set(id, { state: 'off', why });
    },

    /** From now on; what happened while it was off is not told. */
    async turnOn(id: WebhookId, since: Instant): Promise<void> {
      await set(id, { state: 'on', why: null, since, failing_since: null });
    },

    async took(id: WebhookId, at: Instant): Promise<void> {
      await set(id, { taken_at: at, failing_since: null });
    },

    async failed(id: WebhookId, at: Instant, failure: string): Promise<void> {
      await db
        .updateTable('webhook')
        .set({
          failed_at: at,
          failing_since: sql<Instant>`coalesce(failing_since, ${at})`,
          failure,
        })
        .where('id', '=', id)
        .execute();
    },

    /** Those that are on and may want to be told of something in this project. */
    async on(project: ProjectId): Promise<Webhook[]> {
      const all = await this.list();
      return all.filter(
        ({ state, projectId }) => state === 'on' && (projectId === null || projectId === project),
      );
    },
  };
}

function whole(row: Selectable<Tables['webhook']>): Webhook[] {
  if (row.state === 'removed') return [];
  const health: WebhookHealth = {
    takenAt: row.taken_at,
    failedAt: row.failed_at,
    failingSince: row.failing_since,
    failure: row.failure,
  };
  return [
    {
      id: row.id,
      url: row.url,
      projectId: row.project_id,
      events: row.events === null ? null : readJson(eventsJson, row.events, 'webhook.events'),
      state: row.state,
      why: row.why,
      since: row.since,
      health,
    },
  ];
}
