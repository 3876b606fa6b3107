import pino from 'pino';
import type { App } from '../../src/app/app.ts';
import { beginCall, type Call } from '../../src/app/call.ts';
import { randomNames } from '../../src/app/names.ts';
import { declareManagers } from '../../src/app/people/managers.ts';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import type { ApprovalRules } from '../../src/domain/exceptions/deciding/approval-rules.ts';
import { USUAL_RULES } from '../../src/domain/exceptions/deciding/approval-rules.ts';
import type { PlaceRef, PlatformName, UserRef } from '../../src/domain/people/account.ts';
import type { Exception } from '../../src/domain/exceptions/exception.ts';
import { brand } from '../../src/domain/ids.ts';
import { planOfCycle } from '../../src/domain/changing/plan-of-cycle.ts';
import { freezeKey } from '../../src/domain/people/role.ts';
import { NO_FILES } from '../../src/formats/files/own-files.ts';
import type { Store } from '../../src/store/store.ts';
import { hibiscus, project } from '../domain/sample-cycle.ts';
import { TestClock } from './relbot.ts';
import { request } from '../domain/exceptions/deciding/sample-poll.ts';

/** Requests in a store, and people who press what belongs to them, without a chat in between. */
export interface Desk {
  readonly app: App;
  /** What somebody does, in a transaction of its own. */
  by<T>(user: string, work: (call: Call) => Promise<T>): Promise<T>;
  files(requester: string): Promise<Exception>;
  rules(rules: Partial<ApprovalRules>): Promise<void>;
}

/** After feature freeze. Mara manages; Ben and Cleo approve for release; Dora for docs, which does not decide on it. */
export async function desk(store: Store, platforms: App['platforms'] = []): Promise<Desk> {
  const clock = new TestClock('2026-08-29T10:00Z');
  const account = (user: string) =>
    ({ platform: 'playground' as PlatformName, user: brand<UserRef>(user) }) as const;
  const app: App = {
    store,
    clock,
    platforms,
    managers: await declareManagers(store, [[account('mara')]], clock.now()),
    log: pino({ level: 'silent' }),
    names: randomNames,
    files: NO_FILES,
    publicUrl: null,
  };
  await importCycle(app, planOfCycle(project, hibiscus()), clock.now());

  async function by<T>(user: string, work: (call: Call) => Promise<T>): Promise<T> {
    return await store.transact(async (tx) => {
      const from = { account: account(user), name: user, zone: null };
      const place = brand<PlaceRef>('#dev');
      return await work(
        await beginCall(app, tx, { from, place, placeName: '#dev', direct: false }),
      );
    });
  }

  const freezeOf = ({ ground }: Call) => {
    const freeze = ground?.cycle.deadlines.find(({ name }) => name === 'Feature freeze');
    if (ground === null || freeze === undefined) throw new Error('There is no feature freeze.');
    return { freeze, ground };
  };

  for (const [user, group] of [
    ['ben', null],
    ['cleo', null],
    ['dora', 'docs'],
  ] as const) {
    await by(user, async ({ tx, person, now, place }) => {
      const { projectId } = place;
      if (projectId === null) throw new Error('The place has no project.');
      const groupId = group === null ? null : (await tx.groups.meet(projectId, group)).id;
      const role = {
        projectId,
        personId: person.id,
        role: 'approver',
        groupId,
        until: null,
      } as const;
      await tx.roles.give(role, null, now);
    });
  }

  return {
    app,
    by,
    files: (requester) =>
      by(requester, async (call) => {
        const { freeze, ground } = freezeOf(call);
        const filed = await call.tx.exceptions.file({
          projectId: ground.project.id,
          cycleId: ground.cycle.id,
          freezeId: freeze.id,
          requester: call.person,
          askedAt: call.now,
          answers: request().answers,
        });
        const values = { what: request().answers.what };
        const begun = { personId: call.person.id, spot: call.place.spot, freezeId: null, values };
        await call.tx.drafts.filed(await call.tx.drafts.begin(begun, call.now), filed.id);
        return filed;
      }),
    rules: (rules) =>
      by('mara', async (call) => {
        const { freeze, ground } = freezeOf(call);
        await call.tx.policies.set(ground.project.id, {
          freezeKey: freezeKey(freeze),
          groups: [],
          rules: { ...USUAL_RULES, ...rules },
        });
      }),
  };
}
