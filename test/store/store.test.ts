import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { brand } from '../../src/domain/ids.ts';
import type { PlaceRef } from '../../src/domain/account.ts';
import type { Instant, Zone } from '../../src/domain/time.ts';
import { openStore } from '../../src/store/store.ts';
import { tempFolder, tempStore } from '../support/temp-store.ts';

const NOW = brand<Instant>(Date.parse('2026-08-06T12:00Z'));
const project = { key: 'openstack', name: 'OpenStack', zone: brand<Zone>('UTC') };

describe('the store', () => {
  it('keeps all of a transaction or nothing of it', async () => {
    const store = await tempStore();
    const work = store.transact(async (tx) => {
      await tx.projects.save(project);
      throw new Error('pulled the plug');
    });
    await expect(work).rejects.toThrow('pulled the plug');
    expect(await store.read.projects.byKey('openstack')).toBeNull();
  });

  it('lets writers wait for one another in the order they came', async () => {
    const store = await tempStore();
    const order: number[] = [];
    await Promise.all(
      [1, 2, 3].map((n) =>
        store.transact(async (tx) => {
          await tx.projects.save({ ...project, key: `project-${n}` });
          order.push(n);
        }),
      ),
    );
    expect(order).toEqual([1, 2, 3]);
  });

  it('reads what is committed while a writer is in the midst of something', async () => {
    const store = await tempStore();
    await store.transact(async (tx) => {
      await tx.projects.save(project);
      expect(await store.read.projects.byKey('openstack')).toBeNull();
    });
    expect(await store.read.projects.byKey('openstack')).toMatchObject(project);
  });

  it('takes an event once, by its id and by its message', async () => {
    const store = await tempStore();
    const event = { platform: 'slack', kind: 'said', event: '{}' } as const;
    const take = (eventId: string, messageId: string) =>
      store.transact((tx) => tx.inbox.store({ ...event, eventId, messageId }, NOW));
    expect(await take('E1', 'C1/1')).not.toBeNull();
    expect(await take('E1', 'C1/1')).toBeNull();
    expect(await take('E2', 'C1/1')).toBeNull();
    expect(await take('E3', 'C1/2')).not.toBeNull();
  });

  it('refuses to change or forget what the audit holds', async () => {
    const file = path.join(tempFolder(), 'relbot.db');
    const store = await openStore(file);
    const entry = {
      at: NOW,
      personId: null,
      platform: 'slack',
      place: brand<PlaceRef>('C1'),
    } as const;
    await store.transact((tx) =>
      tx.audit.add({ ...entry, deed: 'subscribed', subject: 'place', subjectId: 1 }),
    );
    await store.close();
    const raw = new Database(file);
    expect(() => raw.prepare(`update audit set deed = 'nothing'`).run()).toThrow(/append-only/);
    expect(() => raw.prepare('delete from audit').run()).toThrow(/append-only/);
    raw.close();
  });

  it('opens an up-to-date database again and changes nothing in it', async () => {
    const file = path.join(tempFolder(), 'relbot.db');
    const first = await openStore(file);
    await first.transact((tx) => tx.projects.save(project));
    await first.close();
    const again = await openStore(file);
    expect(await again.read.projects.byKey('openstack')).toMatchObject(project);
    await again.close();
  });

  it('refuses a database that a newer relbot wrote, and says what to do', async () => {
    const file = path.join(tempFolder(), 'relbot.db');
    await (await openStore(file)).close();
    const raw = new Database(file);
    raw.prepare(`insert into migration (name) values ('0999-the-future')`).run();
    raw.close();
    await expect(openStore(file)).rejects.toThrow(
      /This database is at 0999-the-future, this relbot knows up to \d{4}-.*Upgrade relbot/,
    );
  });
});
