import { Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { type AnySchema, createTable } from '../../migrations/column-words.ts';
import { migrations } from '../../migrations/index.ts';
import { brand, type RunId } from '../../src/domain/ids.ts';
import { instant } from '../../src/domain/time/wall.ts';
import { isServer, openPostgres } from '../../src/store/engine/postgres.ts';
import { openSqlite, RelbotSqliteDialect } from '../../src/store/engine/sqlite-dialect.ts';
import { openStore } from '../../src/store/store.ts';
import { card } from '../fakes/recording-inbox.ts';
import { onBothEngines } from '../support/engines.ts';
import { closed } from '../support/temp-store.ts';

const NOON = Date.parse('2026-08-06T12:00Z');
const LANES = '0015-lanes';

/** A row of the outbox, as relbot wrote it before there were lanes. */
function row(words: string, values: Record<string, unknown>) {
  return {
    kind: 'post',
    platform: 'slack',
    place_ref: 'C1',
    user_ref: null,
    message_ref: null,
    key: words,
    card: JSON.stringify(card(words)),
    subject: null,
    subject_id: null,
    state: 'waiting',
    next_at: NOON,
    attempts: 0,
    unsure: 0,
    created_at: NOON,
    first_tried_at: null,
    sent_at: null,
    detail: null,
    ...values,
  };
}

/** A database as it was before there were lanes, with these rows in its outbox. */
async function asItWas(url: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const db = isServer(url)
    ? (await openPostgres(url)).withTables<AnySchema>()
    : new Kysely<AnySchema>({
        dialect: new RelbotSqliteDialect(openSqlite(url, { readonly: false })),
      });
  await createTable(db, 'migration', { columns: { name: 'text' }, unique: [['name']] });
  for (const { name, up } of migrations) {
    if (name >= LANES) continue;
    await up(db);
    await db.insertInto('migration').values({ name }).execute();
  }
  await db.insertInto('outbox').values(rows).execute();
  await db.destroy();
}

onBothEngines((engine) => {
  describe('a database from before there were lanes', () => {
    it('keeps what waits, in its order, and what was being sent, unsure', async () => {
      const url = await engine.url();
      await asItWas(url, [
        row('long gone', { state: 'sent', sent_at: NOON }),
        row('cut off', { state: 'sending', attempts: 1, first_tried_at: NOON - 1000 }),
        row('behind it', {}),
        row('on Discord', { platform: 'discord', place_ref: '42' }),
        row('waits', { place_ref: 'C2', next_at: NOON + 5000 }),
        row('to Ana', { kind: 'whisper', place_ref: '', user_ref: 'ana' }),
        row('to Ben', { kind: 'whisper', place_ref: '', user_ref: 'ben' }),
        row('to Ana again', { kind: 'whisper', place_ref: '', user_ref: 'ana' }),
      ]);
      const store = await closed(await openStore(url));
      const me = brand<RunId>('me');
      const all: string[][] = [];
      for (const at of [NOON, NOON + 5000]) {
        const claimed = await store.deliver(({ outbox }) =>
          outbox.claim(instant(at), 'slack', me, instant(at + 90_000), 100),
        );
        all.push(claimed.map(({ key, unsure }) => `${key}${unsure ? ', unsure' : ''}`));
        await store.deliver(({ outbox }) =>
          outbox.sent(
            claimed.map(({ id }) => ({ id, ref: null })),
            instant(at),
            me,
            'leave out',
          ),
        );
      }
      expect(all).toEqual([
        ['cut off, unsure', 'to Ana', 'to Ben'],
        ['behind it', 'waits', 'to Ana again'],
      ]);
    });
  });
});
