import { addColumns, type AnySchema, createTable } from './column-words.ts';
import { type Kysely, sql } from 'kysely';

/**
 * One row for each place that messages go to, which says what is first there and when it may be tried, so that the cost
 * of a claim does not grow with what waits; and who holds a connection that only one relbot may have.
 */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await createTable(db, 'lane', {
    columns: {
      id: 'id',
      platform: 'text',
      place_ref: 'text',
      // Whom a whisper goes to; what one person is told waits for nothing else of the place.
      user_ref: 'text',
      // The first message that is not done with. No reference: the outbox refers to the lane.
      head_id: 'id?',
      // When the head may be tried; while it is being sent, when that lease runs out.
      next_at: 'instant',
      // The run of relbot that is sending the head.
      leased_by: 'text?',
      // Since when the place takes nothing.
      parked_since: 'instant?',
    },
    unique: [['platform', 'place_ref', 'user_ref']],
  });
  await db.schema
    .createIndex('lane_due')
    .on('lane')
    .columns(['platform', 'next_at', 'id'])
    .where(sql.ref('head_id'), 'is not', null)
    .execute();
  await addColumns(db, 'outbox', { lane_id: ['ref? lane'] });
  await lanesOfWhatWaits(db);
  await db.schema.dropIndex('outbox_to_send').execute();
  await db.schema
    .createIndex('outbox_of_lane')
    .on('outbox')
    .columns(['lane_id', 'id'])
    .where(sql`state`, '=', sql.lit('waiting'))
    .execute();
  await db.schema
    .createIndex('outbox_edit_waits')
    .on('outbox')
    .columns(['message_ref'])
    .where(sql<boolean>`kind = 'edit' and state = 'waiting'`)
    .execute();
  await createTable(db, 'holder', {
    columns: { platform: 'text', held_by: 'text', until: 'instant' },
    unique: [['platform']],
  });
}

/** What was being sent when the program ended may have got through: it waits again, unsure. */
async function lanesOfWhatWaits(db: Kysely<AnySchema>): Promise<void> {
  await sql`update outbox set state = 'waiting', unsure = 1 where state = 'sending'`.execute(db);
  await sql`
    insert into lane (platform, place_ref, user_ref, head_id, next_at)
    select platform, place_ref, coalesce(user_ref, ''), min(id), 0
    from outbox where state = 'waiting'
    group by platform, place_ref, coalesce(user_ref, '')`.execute(db);
  await sql`
    update lane set next_at = (select outbox.next_at from outbox where outbox.id = lane.head_id)
  `.execute(db);
  await sql`
    update outbox set lane_id = (
      select lane.id from lane
      where lane.platform = outbox.platform and lane.place_ref = outbox.place_ref
        and lane.user_ref = coalesce(outbox.user_ref, '')
    )
    where state = 'waiting'`.execute(db);
}
