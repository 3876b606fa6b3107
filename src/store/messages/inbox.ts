import { type Kysely, sql } from 'kysely';
import type { PlatformName } from '../../domain/people/account.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Tables } from '../tables.ts';

/** An event as it was received, on its way to being handled once. */
export interface Received {
  readonly id: number;
  readonly platform: PlatformName;
  readonly kind: string;
  /** The event as JSON: the app parses it, since it knows the kinds. */
  readonly event: string;
  readonly attempts: number;
  readonly receivedAt: Instant;
}

export interface NewEvent {
  readonly platform: PlatformName;
  readonly eventId: string;
  /** The message the event speaks of: the same one under another event id is the same event. */
  readonly messageId: string | null;
  readonly kind: string;
  readonly event: string;
}

export function inbox(db: Kysely<Tables>) {
  const columns = [
    'id',
    'platform',
    'kind',
    'event',
    'attempts',
    'received_at as receivedAt',
  ] as const;
  const received = sql<boolean>`state = ${sql.lit('received')}`;

  return {
    /** Stores an event; null when it, or its message, is there already. */
    async store(event: NewEvent, now: Instant): Promise<Received | null> {
      const row = await db
        .insertInto('inbox')
        .values({
          platform: event.platform,
          event_id: event.eventId,
          message_id: event.messageId,
          kind: event.kind,
          event: event.event,
          state: 'received',
          attempts: 0,
          received_at: now,
          next_at: now,
          reference: null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning(columns)
        .executeTakeFirst();
      return row ?? null;
    },

    async toHandle(now: Instant): Promise<Received[]> {
      return await db
        .selectFrom('inbox')
        .select(columns)
        .where(received)
        .where('next_at', '<=', now)
        .orderBy('id')
        .execute();
    },

    /** Whether it is still to be handled: another relbot may have been faster. */
    async waits(id: number): Promise<boolean> {
      const row = await db
        .selectFrom('inbox')
        .select('id')
        .where('id', '=', id)
        .where(received)
        .executeTakeFirst();
      return row !== undefined;
    },

    async nextAttempt(): Promise<Instant | null> {
      const row = await db
        .selectFrom('inbox')
        .select('next_at')
        .where(received)
        .orderBy('next_at')
        .limit(1)
        .executeTakeFirst();
      return row?.next_at ?? null;
    },

    async done(id: number): Promise<void> {
      await db.updateTable('inbox').set({ state: 'done' }).where('id', '=', id).execute();
    },

    async tryAgain(id: number, at: Instant, reference: string): Promise<void> {
      await db
        .updateTable('inbox')
        .set((set) => ({ next_at: at, reference, attempts: set('attempts', '+', 1) }))
        .where('id', '=', id)
        .execute();
    },

    async failed(id: number, reference: string): Promise<void> {
      await db
        .updateTable('inbox')
        .set({ state: 'failed', reference })
        .where('id', '=', id)
        .execute();
    },

    /** Forgets what was handled long ago: no platform delivers an event again after days. */
    async forget(before: Instant): Promise<void> {
      await db
        .deleteFrom('inbox')
        .where('state', '=', 'done')
        .where('received_at', '<', before)
        .execute();
    },
  };
}
