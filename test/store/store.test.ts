import { describe, expect, it } from 'vitest';
import { brand } from '../../src/domain/ids.ts';
import type { PlaceRef } from '../../src/domain/people/account.ts';
import type { Instant, Zone } from '../../src/domain/time/time.ts';
import { openStore } from '../../src/store/store.ts';
import { onBothEngines } from '../support/engines.ts';

const NOW = brand<Instant>(Date.parse('2026-08-06T12:00Z'));
const project = { key: 'openstack', name: 'OpenStack', zone: brand<Zone>('UTC'), countries: [] };

onBothEngines((engine) => {
  describe('the store', () => {
    it('keeps all of a transaction or nothing of it', async () => {
      const store = await engine.store();
      const work = store.transact(async (tx) => {
        await tx.projects.save(project);
        throw new Error('pulled the plug');
      });
      await expect(work).rejects.toThrow('pulled the plug');
      expect(await store.read.projects.byKey('openstack')).toBeNull();
    });

    it('lets writers wait for one another in the order they came', async () => {
      const store = await engine.store();
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
      const store = await engine.store();
      await store.transact(async (tx) => {
        await tx.projects.save(project);
        expect(await store.read.projects.byKey('openstack')).toBeNull();
      });
      expect(await store.read.projects.byKey('openstack')).toMatchObject(project);
    });

    it('takes an event once, by its id and by its message', async () => {
      const store = await engine.store();
      const event = { platform: 'slack', kind: 'said', event: '{}' } as const;
      const take = (eventId: string, messageId: string) =>
        store.transact((tx) => tx.inbox.store({ ...event, eventId, messageId }, NOW));
      expect(await take('E1', 'C1/1')).not.toBeNull();
      expect(await take('E1', 'C1/1')).toBeNull();
      expect(await take('E2', 'C1/1')).toBeNull();
      expect(await take('E3', 'C1/2')).not.toBeNull();
    });

    it('refuses to change or forget what the audit holds', async () => {
      const url = await engine.url();
      const store = await openStore(url);
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
      for (const attempt of [`update audit set deed = 'nothing'`, 'delete from audit']) {
        await expect(engine.runs(url, attempt)).rejects.toThrow(/append-only/);
      }
    });

    it('opens an up-to-date database again and changes nothing in it', async () => {
      const url = await engine.url();
      const first = await openStore(url);
      await first.transact((tx) => tx.projects.save(project));
      await first.close();
      const again = await openStore(url);
      expect(await again.read.projects.byKey('openstack')).toMatchObject(project);
      await again.close();
    });

    // Of a SQLite file there is one daemon; and in one process its lock would be waited for by who holds it.
    it.skipIf(engine.name === 'SQLite')(
      'is made once when several relbots start together',
      async () => {
        const url = await engine.url();
        const stores = await Promise.all([openStore(url), openStore(url), openStore(url)]);
        for (const [n, store] of stores.entries()) {
          await store.transact((tx) => tx.projects.save({ ...project, key: `project-${n}` }));
        }
        expect(await stores[0]?.read.projects.list()).toHaveLength(3);
        for (const store of stores) await store.close();
      },
    );

    it('refuses a database that a newer relbot wrote, and says what to do', async () => {
      const url = await engine.url();
      await (await openStore(url)).close();
      await engine.runs(url, `insert into migration (name) values ('0999-the-future')`);
      await expect(openStore(url)).rejects.toThrow(
        /This database is at 0999-the-future, this relbot knows up to \d{4}-.*Upgrade relbot/,
      );
    });
  });
});
