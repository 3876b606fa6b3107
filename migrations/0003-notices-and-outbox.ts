import { type AnySchema, createTable } from './column-words.ts';
import { type Kysely, sql } from 'kysely';

/**
 * What is owed (notices) and what is on its way (the outbox). The partial indexes keep the cost of "what is due next"
 * flat, however much has been sent.
 */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await createTable(db, 'outbox', {
    columns: {
      id: 'id',
      kind: 'text',
      platform: 'text',
      place_ref: 'text',
      user_ref: 'text?',
      message_ref: 'text?',
      key: 'text',
      card: 'json?',
      subject: 'text?',
      subject_id: 'count?',
      state: 'text',
      next_at: 'instant',
      attempts: 'count',
      unsure: 'flag',
      created_at: 'instant',
      first_tried_at: 'instant?',
      sent_at: 'instant?',
      detail: 'text?',
    },
    unique: [['key']],
    oneOf: {
      kind: ['post', 'edit', 'whisper'],
      state: ['waiting', 'sending', 'sent', 'refused', 'given up'],
    },
  });
  await db.schema
    .createIndex('outbox_to_send')
    .on('outbox')
    .columns(['platform', 'place_ref', 'id'])
    .where(sql`state`, 'in', [sql.lit('waiting'), sql.lit('sending')])
    .execute();
  await createTable(db, 'notice', {
    columns: {
      id: 'id',
      place_id: 'ref place',
      deadline_id: 'ref deadline',
      revision: 'count',
      flavour: 'text',
      offset_days: 'count',
      due_at: 'instant',
      day: 'text',
      state: 'text',
      reason: 'text?',
      post_id: 'ref? outbox',
    },
    unique: [['place_id', 'deadline_id', 'revision', 'flavour', 'offset_days']],
    oneOf: {
      flavour: ['countdown', 'begins', 'ends'],
      state: ['planned', 'posted', 'skipped', 'cancelled'],
    },
  });
  await db.schema
    .createIndex('notice_due')
    .on('notice')
    .column('due_at')
    .where(sql`state`, '=', sql.lit('planned'))
    .execute();
  await createTable(db, 'copy', {
    columns: {
      id: 'id',
      subject: 'text',
      subject_id: 'count',
      platform: 'text',
      place_ref: 'text',
      message_ref: 'text',
    },
    unique: [['platform', 'message_ref']],
  });
  await db.schema.createIndex('copy_of').on('copy').columns(['subject', 'subject_id']).execute();
}
