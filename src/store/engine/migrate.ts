import type { Kysely } from 'kysely';
import { migrations } from '../../../migrations/index.ts';
import { UserError } from '../../domain/user-error.ts';
import { type AnySchema, createTable, isPostgres } from '../../../migrations/column-words.ts';
import { writeAlone } from './postgres.ts';

/**
 * Brings the database to what this relbot knows, each migration in a transaction of its own. The migration's row is
 * written first, so that of two programs that start together the second waits and then finds nothing left to do.
 *
 * @throws UserError when the database was written by a newer relbot.
 */
export async function migrate(db: Kysely<AnySchema>): Promise<void> {
  await inTurn(db, async (tx) => {
    if (!(await isEmpty(tx))) return;
    await createTable(tx, 'migration', { columns: { name: 'text' }, unique: [['name']] });
  });
  await refuseTheFuture(db);
  for (const { name, up } of migrations) {
    await inTurn(db, async (tx) => {
      const taken = await tx
        .insertInto('migration')
        .values({ name })
        .onConflict((conflict) => conflict.doNothing())
        .returning('name')
        .executeTakeFirst();
      if (taken !== undefined) await up(tx);
    });
  }
}

/** Whether no relbot has written into it yet. */
export async function isEmpty(db: Kysely<AnySchema>): Promise<boolean> {
  const tables = await db.introspection.getTables();
  return !tables.some((table) => table.name === 'migration');
}

/** Several relbots may start at once: the second waits for the first, and then finds the work done. */
async function inTurn(
  db: Kysely<AnySchema>,
  work: (tx: Kysely<AnySchema>) => Promise<void>,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    if (isPostgres(tx)) await writeAlone(tx);
    await work(tx);
  });
}

/**
 * @throws UserError when the database is not just what this relbot writes: it is only looked at, so nothing is migrated.
 */
export async function needCurrent(db: Kysely<AnySchema>): Promise<void> {
  await refuseTheFuture(db);
  const applied = await db.selectFrom('migration').select('name').execute();
  if (applied.length === migrations.length) return;
  throw new UserError(
    'This database is from an older relbot. Start relbot, or import a schedule, and it is brought up to date.',
  );
}

async function refuseTheFuture(db: Kysely<AnySchema>): Promise<void> {
  const rows = await db.selectFrom('migration').select('name').execute();
  const applied = rows.map((row) => String(row['name'])).toSorted();
  const newest = applied.at(-1);
  const known = migrations.map((migration) => migration.name);
  if (newest === undefined || known.includes(newest)) return;
  throw new UserError(
    `This database is at ${newest}, this relbot knows up to ${known.at(-1) ?? 'nothing'}. Upgrade relbot, or restore a backup from before the upgrade.`,
  );
}
