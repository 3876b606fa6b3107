import Database from 'better-sqlite3';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/user-error.ts';
import { instant } from '../../src/domain/time/wall.ts';
import { copyStore } from '../../src/store/copying/copy-store.ts';
import { shapeOfStore } from '../../src/store/copying/shape.ts';
import { openStore } from '../../src/store/store.ts';
import { countersIn, everythingIn, fillEveryTable } from '../support/filled.ts';
import { type PostgresServer, startPostgres, whyNoPostgres } from '../support/postgres.ts';
import { closed, sqliteFile } from '../support/temp-store.ts';

const NOW = instant(Date.parse('2026-08-06T12:00Z'));

async function copies(from: string, to: string): Promise<Map<string, number>> {
  const told = new Map<string, number>();
  const onTable = (name: string, rows: number) => void told.set(name, rows);
  await copyStore({ from, to, now: () => NOW, onTable });
  return told;
}

async function refused(from: string, to: string): Promise<string> {
  const error: unknown = await copies(from, to).then(
    () => 'It was copied.',
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  return String(error);
}

function change(file: string, statement: string): void {
  const db = new Database(file);
  db.exec(statement);
  db.close();
}

async function filled(): Promise<string> {
  const file = sqliteFile();
  await fillEveryTable(file);
  return file;
}

describe('what is copied', () => {
  it('is every table of every migration, each after those that it refers to', async () => {
    const shapes = await shapeOfStore();
    expect(shapes.map(({ name }) => name).toSorted()).toEqual(
      Object.keys(everythingIn(await filled())).toSorted(),
    );
    const place = (name: string) => shapes.findIndex((shape) => shape.name === name);
    expect(place('project')).toBeLessThan(place('cycle'));
    expect(place('lane')).toBeLessThan(place('outbox'));
    expect(shapes.filter(({ isCounted }) => !isCounted).map(({ name }) => name)).toEqual([
      'holder',
    ]);
  });

  it('is told table by table, and is the same in another file', async () => {
    const [from, to] = [await filled(), sqliteFile()];
    const told = await copies(from, to);
    expect(told.get('outbox')).toBe(1201);
    expect(told.get('holder')).toBe(3);
    expect(everythingIn(to)).toEqual(everythingIn(from));
    expect(countersIn(to)).toEqual(countersIn(from));
  });
});

describe('refused, with nothing copied,', () => {
  it('is the same database, by whichever name', async () => {
    const file = await filled();
    expect(await refused(file, file.replace('/', '/./'))).toMatch(/the same/);
  });

  it('is a source that is not there, and none is made', async () => {
    const file = sqliteFile();
    expect(await refused(file, sqliteFile())).toMatch(/There is nothing of relbot’s in /);
    expect(await refused(file, sqliteFile())).toMatch(/There is nothing of relbot’s in /);
  });

  it('is a file that a relbot works on', async () => {
    const [from, to] = [await filled(), sqliteFile()];
    const running = await openStore(from);
    expect(await refused(from, to)).toMatch(/is in use: stop the relbot that works on it/);
    await running.close();
    expect((await copies(from, to)).get('project')).toBe(3);
  });

  it('is a target that holds anything', async () => {
    const [from, to] = [await filled(), sqliteFile()];
    await closed(await openStore(to));
    change(to, "insert into project (key, name, zone) values ('app', 'App', 'UTC')");
    expect(await refused(from, to)).toMatch(/is not empty \(there are rows in project\)/);
    expect(everythingIn(to)['outbox']).toEqual([]);
  });

  it('is a target that does not take a row: all or nothing', async () => {
    const [from, to] = [await filled(), sqliteFile()];
    await closed(await openStore(to));
    change(
      to,
      "create trigger full_disk before insert on outbox when new.id > 1000 begin select raise(abort, 'The disk is full.'); end",
    );
    await expect(copies(from, to)).rejects.toThrow('The disk is full.');
    expect(rowsCopied(to)).toEqual([]);
  });

  it('is a target that does not give back what it took', async () => {
    const [from, to] = [await filled(), sqliteFile()];
    await closed(await openStore(to));
    change(
      to,
      "create trigger bad_disk after insert on outbox when new.id = 1000 begin update outbox set detail = 'x' where id = 1000; end",
    );
    expect(await refused(from, to)).toMatch(/outbox does not read back as it was/);
    expect(rowsCopied(to)).toEqual([]);
  });
});

describe.skipIf(whyNoPostgres !== null)(`with PostgreSQL${whyNoPostgres ?? ''}`, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  async function runs(url: string, statement: string): Promise<unknown[]> {
    const client = new pg.Client(url);
    await client.connect();
    try {
      const { rows } = await client.query<Record<string, unknown>>(statement);
      return rows;
    } finally {
      await client.end();
    }
  }

  it('there and back everything is as it was', async () => {
    const [from, back] = [await filled(), sqliteFile()];
    const url = await server.database();
    await copies(from, url);
    // By other means than those that copied it.
    const places = await runs(url, 'select id::int, ref, name, settings from place order by id');
    expect(everythingIn(from)['place']).toMatchObject(places);
    await copies(url, back);
    expect(everythingIn(back)).toEqual(everythingIn(from));
    expect(countersIn(back)).toEqual(countersIn(from));
  });

  it('ids go on behind the last that was ever handed out', async () => {
    const url = await server.database();
    await copies(await filled(), url);
    const next = await runs(
      url,
      "insert into fact (project_id, words, taught_by, taught_at) values (1, 'x', 1, 1) returning id::int",
    );
    expect(next).toEqual([{ id: 71 }]);
    expect(
      await runs(
        url,
        "insert into notice (place_id, deadline_id, revision, flavour, offset_days, due_at, day, state) values (1, 1, 99, 'begins', 0, 1, 'x', 'planned') returning id::int",
      ),
    ).toEqual([{ id: 4 }]);
  });

  it('references hold afterwards as before', async () => {
    const url = await server.database();
    await copies(await filled(), url);
    await expect(runs(url, 'update reminder set replaces = 999')).rejects.toThrow(/foreign key/);
    expect(
      await runs(url, "select conname from pg_constraint where contype = 'f' and condeferrable"),
    ).toEqual([]);
  });

  it('a database that a relbot works on is not copied from', async () => {
    const [url, to] = [await server.database(), sqliteFile()];
    await copies(await filled(), url);
    const running = await openStore(url);
    expect(await refused(url, to)).toMatch(/A relbot is at work on the database to copy from/);
    await running.close();
    await runs(
      url,
      `update holder set until = ${NOW + 20_000} where platform like 'holder.platform 1%'`,
    );
    expect(await refused(url, to)).toMatch(/did not stop in order.*copy again in 20 seconds/);
  });

  it('a text that PostgreSQL cannot hold is named', async () => {
    const [from, url] = [await filled(), await server.database()];
    change(from, "update fact set words = 'a' || char(0) || 'b' where id = 2");
    expect(await refused(from, url)).toMatch(/NUL, which stands in words of row 2 of fact/);
    expect(await runs(url, 'select 1 from project')).toEqual([]);
  });

  it('a server’s database that holds something is refused', async () => {
    const url = await server.database();
    await runs(url, 'create table cake (id int); insert into cake values (1)');
    expect(await refused(await filled(), url)).toMatch(/not empty \(there are rows in cake\)/);
  });
});

/** All rows, but for the one that the audit's chain is born with. */
function rowsCopied(file: string): unknown[] {
  const { audit_head: _born, ...rest } = everythingIn(file);
  return Object.values(rest).flat();
}
