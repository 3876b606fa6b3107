import { type AnySchema, createTable } from './column-words.ts';
import { type Kysely, sql } from 'kysely';

/**
 * Programs that are told by a call to an address of theirs. What is owed to them stands in the outbox, each in a lane of
 * its own; here is who they are. Secrets stand apart, so that nothing which lists webhooks reads one.
 */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await createTable(db, 'webhook', {
    columns: {
      id: 'id',
      url: 'text',
      // Null: of all projects.
      project_id: 'ref? project',
      // Null: all events.
      events: 'json?',
      state: 'text',
      // Why it is off, where relbot turned it off.
      why: 'text?',
      // Since when it is told: what happened before is not.
      since: 'instant',
      taken_at: 'instant?',
      failed_at: 'instant?',
      failing_since: 'instant?',
      failure: 'text?',
    },
    oneOf: { state: ['on', 'off', 'removed'] },
  });
  await createTable(db, 'webhook_secret', {
    columns: {
      id: 'id',
      webhook_id: 'ref webhook',
      secret: 'text',
      // Until when it still signs beside the one that took its place; null is that one.
      until: 'instant?',
    },
  });
  // Until when the freezes of a cycle have been looked at, and when one begins or ends next.
  await createTable(db, 'freeze_watch', {
    columns: {
      id: 'id',
      cycle_id: 'ref cycle',
      looked_at: 'instant',
      next_at: 'instant?',
    },
    unique: [['cycle_id']],
  });
  await db.schema
    .createIndex('freeze_watch_due')
    .on('freeze_watch')
    .column('next_at')
    .where(sql.ref('next_at'), 'is not', null)
    .execute();
}
