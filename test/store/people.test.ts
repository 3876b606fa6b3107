import Database from 'better-sqlite3';
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Account, UserRef } from '../../src/domain/people/account.ts';
import { brand } from '../../src/domain/ids.ts';
import { instant, wallTime } from '../../src/domain/time/wall.ts';
import { UTC, zoneOf } from '../../src/domain/time/zone.ts';
import { openStore } from '../../src/store/store.ts';
import { onBothEngines } from '../support/engines.ts';
import { tempFolder } from '../support/temp-store.ts';

const NOW = instant(Date.parse('2026-08-06T12:00Z'));
const slack: Account = { platform: 'slack', user: brand<UserRef>('U1') };
const discord: Account = { platform: 'discord', user: brand<UserRef>('42') };

onBothEngines((engine) => {
  it('two accounts that turn out to be one person keep the role of either', async () => {
    const store = await engine.store();
    await store.transact(async (tx) => {
      await tx.people.meet(slack, 'Mara', null);
      const manager = await tx.people.meet(discord, 'mara', null);
      await tx.roles.declare([manager.id], NOW);
      const kept = await tx.people.link([slack, discord]);
      expect(await tx.roles.has(kept, 'manager', { projectId: null, now: NOW })).toBe(true);
      expect((await tx.people.byId(kept)).accounts).toHaveLength(2);
    });
  });

  it('two accounts that turn out to be one person keep what each said, and of two zones the last', async () => {
    const store = await engine.store();
    await store.transact(async (tx) => {
      const one = await tx.people.meet(slack, 'Ana', null);
      const other = await tx.people.meet(discord, 'ana', null);
      const hours = { from: wallTime('10:00'), to: wallTime('18:00') };
      const away = { from: NOW, until: null, zone: UTC };
      await tx.presence.sayHours(one.id, hours, NOW);
      await tx.presence.sayZone(one.id, zoneOf('Asia/Tokyo'), NOW);
      await tx.presence.sayZone(other.id, zoneOf('Europe/Berlin'), NOW);
      await tx.presence.sayAway(other.id, away, NOW);
      const kept = await tx.people.link([slack, discord]);
      const known = { zone: 'Europe/Berlin', hours, days: null, absences: [away] };
      expect(await tx.presence.of(kept, NOW)).toEqual(known);
      await tx.presence.forget(kept, 'zone');
      expect((await tx.presence.of(kept, NOW)).zone).toBeNull();
    });
  });
});

it('no column that names a person is forgotten when two become one', async () => {
  const file = path.join(tempFolder(), 'relbot.db');
  await (await openStore(file)).close();
  const db = new Database(file, { readonly: true });
  const names = z.array(z.object({ name: z.string() }));
  const keys = z.array(z.object({ from: z.string(), table: z.string() }));
  const tables = names.parse(
    db.prepare(`select name from sqlite_master where type = 'table'`).all(),
  );
  const named = tables.flatMap(({ name }) =>
    keys
      .parse(db.prepare(`select "from", "table" from pragma_foreign_key_list(?)`).all(name))
      .filter(({ table }) => table === 'person')
      .map(({ from }) => `['${name}', '${from}']`),
  );
  db.close();
  expect(named.length).toBeGreaterThan(8);
  const source = readFileSync(
    path.join(import.meta.dirname, '../../src/store/people/people.ts'),
    'utf8',
  );
  // What the audit says was so is never changed.
  const forgotten = named.filter(
    (one) => !source.includes(one) && one !== "['audit', 'person_id']",
  );
  expect(forgotten).toEqual([]);
});
