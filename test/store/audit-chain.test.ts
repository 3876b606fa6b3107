import fc from 'fast-check';
import { Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { auditHash, canonicalJson, CHAIN_BEGINS } from '../../migrations/audit-hash.ts';
import { type AnySchema, createTable } from '../../migrations/column-words.ts';
import { migrations } from '../../migrations/index.ts';
import { printAudit, verifyAudit } from '../../src/commands/audit.ts';
import { instant } from '../../src/domain/time/wall.ts';
import type { ChainedEntry } from '../../src/store/audit/audit.ts';
import { AuditChain, type AuditBreak } from '../../src/store/audit/audit-chain.ts';
import { isServer, openPostgres } from '../../src/store/engine/postgres.ts';
import { openSqlite, RelbotSqliteDialect } from '../../src/store/engine/sqlite-dialect.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { type Engine, onBothEngines } from '../support/engines.ts';
import { closed } from '../support/temp-store.ts';

const NOON = Date.parse('2026-08-06T12:00Z');

/** A chain as relbot would have written it, of any deeds. */
function chainOf(deeds: readonly { readonly deed: string; readonly after: unknown }[]) {
  let previous = CHAIN_BEGINS;
  return deeds.map(({ deed, after }, index): ChainedEntry => {
    const entry = {
      number: index + 1,
      at: new Date(NOON + index).toISOString(),
      person: index % 3 === 0 ? null : index,
      platform: 'slack',
      place: 'C1',
      deed,
      subject: 'exception',
      subjectId: index,
      after,
      previous,
    };
    previous = auditHash(entry);
    return { ...entry, hash: previous };
  });
}

const chains = fc
  .array(fc.record({ deed: fc.string(), after: fc.jsonValue() }), { minLength: 2, maxLength: 12 })
  .map(chainOf);

function brokenAt(
  entries: readonly ChainedEntry[],
  head: { readonly number: number; readonly hash: string },
): AuditBreak | null {
  const chain = new AuditChain();
  for (const entry of entries) {
    const broken = chain.follow(entry);
    if (broken !== null) return broken;
  }
  return chain.end(head);
}

/** A chain with its head, and a place in it. */
const anywhere = chains.chain((entries) =>
  fc.record({
    entries: fc.constant(entries),
    head: fc.constant(entries.at(-1) ?? { number: 0, hash: CHAIN_BEGINS }),
    at: fc.nat(entries.length - 1),
  }),
);

describe('the chain of the audit', () => {
  it('holds as it was written', () => {
    fc.assert(fc.property(anywhere, ({ entries, head }) => brokenAt(entries, head) === null));
  });

  it('breaks at an entry that was tampered with', () => {
    const tampered = fc.constantFrom<(entry: ChainedEntry) => ChainedEntry>(
      (entry) => ({ ...entry, deed: `${entry.deed}!` }),
      (entry) => ({ ...entry, person: 99 }),
      (entry) => ({ ...entry, at: '1999-01-01T00:00:00.000Z' }),
      (entry) => ({ ...entry, after: [entry.after] }),
      (entry) => ({ ...entry, hash: entry.hash.replace(/^./, (one) => (one === 'f' ? '0' : 'f')) }),
    );
    fc.assert(
      fc.property(anywhere, tampered, ({ entries, head, at }, tamper) => {
        const after = entries.map((entry, index) => (index === at ? tamper(entry) : entry));
        expect(brokenAt(after, head)?.number).toBe(at + 1);
      }),
    );
  });

  it('breaks behind an entry that was written anew with a hash that fits', () => {
    fc.assert(
      fc.property(anywhere, ({ entries, head, at }) => {
        const after = entries.map((entry, index) => {
          if (index !== at) return entry;
          const { hash: _, ...forged } = { ...entry, deed: `${entry.deed}!` };
          return { ...forged, hash: auditHash(forged) };
        });
        const broken = brokenAt(after, head);
        expect(broken?.number).toBe(Math.min(at + 2, entries.length));
      }),
    );
  });

  it('breaks where an entry was removed, the last as well', () => {
    fc.assert(
      fc.property(anywhere, ({ entries, head, at }) => {
        const broken = brokenAt(entries.toSpliced(at, 1), head);
        expect(broken).toEqual({ number: at + 1, sentence: `Entry ${at + 1} is missing.` });
      }),
    );
  });

  it('breaks where two entries were swapped, whether their numbers went with them or not', () => {
    fc.assert(
      fc.property(anywhere, fc.nat(), fc.boolean(), ({ entries, head, at }, by, renumbered) => {
        const other = (at + 1 + (by % (entries.length - 1))) % entries.length;
        const [one, two] = [entries[at], entries[other]];
        if (one === undefined || two === undefined) throw new Error('Out of the chain.');
        const keep = (entry: ChainedEntry, { number }: ChainedEntry) =>
          renumbered ? { ...entry, number } : entry;
        const after = entries.with(at, keep(two, one)).with(other, keep(one, two));
        expect(brokenAt(after, head)?.number).toBe(Math.min(at, other) + 1);
      }),
    );
  });

  it('breaks at an entry that was added beside relbot', () => {
    const entries = chainOf(['a', 'b', 'c'].map((deed) => ({ deed, after: null })));
    const head = entries[1];
    if (head === undefined) throw new Error('No second entry.');
    expect(brokenAt(entries, head)?.sentence).toContain('Entry 3 was added beside relbot');
  });

  it('hashes canonical JSON, so that the order in which keys were written is nothing', () => {
    expect(canonicalJson({ b: [1, { z: null, a: 'ü"' }], a: undefined, B: true })).toBe(
      '{"B":true,"b":[1,{"a":"ü\\"","z":null}]}',
    );
  });
});

async function enter(store: Store, deed: string, after?: unknown): Promise<void> {
  await store.transact(async (tx) => {
    await tx.audit.add({
      at: instant(NOON),
      personId: null,
      platform: 'command line',
      place: null,
      deed,
      subject: 'cycle',
      subjectId: 1,
      after,
    });
  });
}

async function verified(databaseUrl: string, known: string | null = null): Promise<string> {
  const said: string[] = [];
  const printer = { out: (line: string) => said.push(line), remark: () => undefined };
  try {
    await verifyAudit({ databaseUrl, known }, printer);
    return said.join('\n');
  } catch (error) {
    return error instanceof Error ? `failed: ${error.message}` : 'failed';
  }
}

/** As somebody would do it who has the database's own tools, and takes the guards away first. */
async function unguard(engine: Engine, url: string): Promise<void> {
  await engine.runs(
    url,
    engine.name === 'SQLite'
      ? 'drop trigger audit_no_update; drop trigger audit_no_delete'
      : 'alter table audit disable trigger audit_only_grows',
  );
}

onBothEngines((engine) => {
  async function written(deeds: readonly string[]): Promise<string> {
    const url = await engine.url();
    const store = await closed(await openStore(url));
    for (const deed of deeds) await enter(store, deed, { by: deed });
    return url;
  }

  it('writes the chain in the order of the writers', async () => {
    const url = await engine.url();
    const store = await closed(await openStore(url));
    await Promise.all([1, 2, 3, 4, 5].map((n) => enter(store, `deed ${n}`)));
    expect(await verified(url)).toMatch(
      /^The audit holds: 5 entries, the last with the hash \w{64}\.$/,
    );
  });

  it('keeps nothing of an entry whose transaction failed', async () => {
    const url = await written(['one']);
    const store = await closed(await openStore(url));
    const failing = store.transact(async (tx) => {
      await tx.audit.add({
        at: instant(NOON),
        personId: null,
        platform: 'slack',
        place: null,
        deed: 'lost',
        subject: 'cycle',
        subjectId: null,
      });
      throw new Error('pulled the plug');
    });
    await expect(failing).rejects.toThrow('pulled the plug');
    await enter(store, 'two');
    expect(await verified(url)).toContain('2 entries');
  });

  it.each([
    ["update audit set deed = 'approve' where number = 2", 'Entry 2 is not what relbot wrote'],
    ['delete from audit where number = 2', 'Entry 2 is missing.'],
    ['delete from audit where number = 3', 'Entry 3 is missing.'],
    ["update audit set after = 'no json' where number = 1", 'Entry 1 is not what relbot wrote'],
    [
      'update audit set number = 9 where number = 1; update audit set number = 1 where number = 2; update audit set number = 2 where number = 9',
      'Entry 1 is not what relbot wrote',
    ],
  ])('finds “%s”', async (statement, sentence) => {
    const url = await written(['one', 'two', 'three']);
    await unguard(engine, url);
    await engine.runs(url, statement);
    expect(await verified(url)).toContain(`failed: ${sentence}`);
  });

  it('finds that the end was cut off with the head that goes with it, by a hash that was noted down', async () => {
    const url = await written(['one', 'two', 'three']);
    const noted = /hash (\w{64})/.exec(await verified(url))?.[1] ?? '';
    expect(await verified(url, noted)).toContain('holds');
    await unguard(engine, url);
    await engine.runs(
      url,
      'delete from audit where number = 3; update audit_head set number = 2, hash = (select hash from audit where number = 2)',
    );
    expect(await verified(url)).toContain('holds: 2 entries');
    expect(await verified(url, noted)).toContain('failed: No entry has the hash');
  });

  it('prints lines from which anybody works the hash out', async () => {
    const url = await written(['one', 'two']);
    const lines: string[] = [];
    await printAudit(url, { out: (line) => lines.push(line), remark: () => undefined });
    const [first, second] = lines.map((line) => {
      const { hash, who, ...entry } = JSON.parse(line);
      expect(who).toBeNull();
      expect(auditHash(entry)).toBe(hash);
      return { hash, entry };
    });
    expect(first?.entry).toMatchObject({ number: 1, deed: 'one', previous: CHAIN_BEGINS });
    expect(second?.entry.previous).toBe(first?.hash);
  });

  it('chains what was written before there was a chain', async () => {
    const url = await engine.url();
    const db = isServer(url)
      ? (await openPostgres(url)).withTables<AnySchema>()
      : new Kysely<AnySchema>({
          dialect: new RelbotSqliteDialect(openSqlite(url, { readonly: false })),
        });
    await createTable(db, 'migration', { columns: { name: 'text' }, unique: [['name']] });
    for (const { name, up } of migrations.filter((one) => one.name < '0025')) {
      await up(db);
      await db.insertInto('migration').values({ name }).execute();
    }
    for (const deed of ['approve', 'deny', 'ask']) {
      const json = JSON.stringify({ z: 1, a: { state: 'open' } });
      const nobody = { person_id: null, subject_id: 7, place_ref: 'C1', platform: 'slack' };
      const row = { ...nobody, at: NOON, deed, subject: 'exception', before: json, after: null };
      await db.insertInto('audit').values(row).execute();
    }
    await db.destroy();
    const store = await closed(await openStore(url));
    await enter(store, 'after it');
    expect(await verified(url)).toContain('holds: 4 entries');
    await expect(engine.runs(url, 'delete from audit')).rejects.toThrow('append-only');
    expect((await store.read.audit.list()).map(({ deed }) => deed)).toEqual([
      'approve',
      'deny',
      'ask',
      'after it',
    ]);
  });
});
