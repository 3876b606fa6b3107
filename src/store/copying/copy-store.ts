import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import { type AnySchema, isPostgres } from '../../../migrations/column-words.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Instant } from '../../domain/time/time.ts';
import { isServer, writeAlone } from '../engine/postgres.ts';
import { countOnFrom, lastIdOf } from './counters.ts';
import { withOwnReferencesLast } from './references.ts';
import { contentOf, countOf, type Row, rowsOf } from './rows.ts';
import { shapeOfStore, type TableShape } from './shape.ts';
import { needAtRest, openSource } from './source.ts';
import { BORN_WITH_ROWS, needEmpty, openTarget } from './target.ts';

export interface Copying {
  readonly from: string;
  readonly to: string;
  readonly now: () => Instant;
  /** Called for each table that was copied and read back. */
  readonly onTable: (name: string, rows: number) => void;
}

/**
 * Moves all that relbot keeps from one database to another, of whichever engine: all of it or nothing. Each table is
 * read back and compared, row by row, before it is committed.
 *
 * @throws UserError when it cannot be done, with what to do; the source is as it was, and the target holds no rows.
 */
export async function copyStore({ from, to, now, onTable }: Copying): Promise<void> {
  if (whereIs(from) === whereIs(to)) {
    throw new UserError('--from and --to are the same database: give another one to copy to.');
  }
  const source = await openSource(from);
  try {
    await needAtRest(source, now());
    const target = await openTarget(to);
    try {
      const shapes = await shapeOfStore();
      await asOfNow(source, async (reading) => {
        await target.transaction().execute(async (tx) => {
          if (isPostgres(tx)) await writeAlone(tx);
          await needEmpty(tx);
          await withOwnReferencesLast(tx, async () => {
            for (const shape of shapes) await copyTable(reading, tx, shape);
          });
          for (const shape of shapes) onTable(shape.name, await compare(reading, tx, shape));
          // What it had written meanwhile would be missing.
          await needAtRest(source, now());
        });
      });
    } finally {
      await target.destroy();
    }
  } finally {
    await source.destroy();
  }
}

const whereIs = (url: string) => (isServer(url) ? url : path.resolve(url));

/** All reads within see the database as it stood at the first of them. */
async function asOfNow(
  source: Kysely<AnySchema>,
  read: (reading: Kysely<AnySchema>) => Promise<void>,
): Promise<void> {
  await source
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (reading) => {
      if (isPostgres(reading)) await sql`set transaction read only`.execute(reading);
      await read(reading);
    });
}

async function copyTable(
  source: Kysely<AnySchema>,
  target: Kysely<AnySchema>,
  shape: TableShape,
): Promise<void> {
  if (BORN_WITH_ROWS.has(shape.name)) await target.deleteFrom(shape.name).execute();
  for await (const rows of rowsOf(source, shape)) {
    if (isPostgres(target)) for (const row of rows) needNoNul(shape, row);
    await target.insertInto(shape.name).values(rows).execute();
  }
  if (shape.isCounted) {
    await countOnFrom(target, shape.name, await lastIdOf(source, shape.name));
  }
}

/** Text on PostgreSQL holds every character but this one. */
function needNoNul({ name, key }: TableShape, row: Row): void {
  const column = Object.keys(row).find((each) => String(row[each]).includes('\0'));
  if (column === undefined) return;
  throw new UserError(
    `PostgreSQL cannot hold the character NUL, which stands in ${column} of row ${String(row[key])} of ${name}: take it out there, then copy again.`,
  );
}

/** @returns how many rows both have. */
async function compare(
  source: Kysely<AnySchema>,
  target: Kysely<AnySchema>,
  shape: TableShape,
): Promise<number> {
  const before = await contentOf(source, shape);
  const after = await contentOf(target, shape);
  const counted = [await countOf(source, shape), await countOf(target, shape)];
  const ids = shape.isCounted
    ? [await lastIdOf(source, shape.name), await lastIdOf(target, shape.name)]
    : [0, 0];
  const isSame =
    before.hash === after.hash &&
    counted.every((count) => count === before.rows) &&
    ids[0] === ids[1];
  if (isSame) return before.rows;
  throw new UserError(
    `${shape.name} does not read back as it was: ${before.rows} rows were read and ${after.rows} read back, or some differ. Nothing was copied. Please report it.`,
  );
}
