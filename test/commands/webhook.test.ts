import { describe, expect, it } from 'vitest';
import { createWebhooks } from '../../adapters/webhook/index.ts';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import { systemClock } from '../../src/app/clock.ts';
import { randomNames } from '../../src/app/names.ts';
import {
  addWebhook,
  removeWebhook,
  resumeWebhook,
  rotateSecret,
} from '../../src/commands/change-webhooks.ts';
import { listWebhooks } from '../../src/commands/list-webhooks.ts';
import { testWebhook } from '../../src/commands/test-webhook.ts';
import { brand, type WebhookId } from '../../src/domain/ids.ts';
import { NO_FILES } from '../../src/formats/files/own-files.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { samplePlan } from '../support/conversation.ts';
import { isSigned, SECRET, startReceiver } from '../support/receiver.ts';
import { Spawned } from '../support/spawned.ts';
import { sqliteFile } from '../support/temp-store.ts';

const PROGRAM = 'bin/relbot.js';
const FIRST = brand<WebhookId>(1);
const URL = 'https://ci.example.org/relbot?token=zzqtoken';

function printing() {
  const out: string[] = [];
  const remarks: string[] = [];
  return {
    out,
    printer: {
      out: (line: string) => void out.push(line),
      remark: (line: string) => void remarks.push(line),
    },
    all: () => [...out, ...remarks].join('\n'),
  };
}

async function within<T>(file: string, look: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(file);
  try {
    return await look(store);
  } finally {
    await store.close();
  }
}

async function added(
  of: Partial<Parameters<typeof addWebhook>[0]> = {},
): Promise<{ file: string; said: string }> {
  const file = sqliteFile();
  await within(file, async (store) => {
    const app = { store, names: randomNames, files: NO_FILES };
    await importCycle(app, samplePlan, systemClock.now());
  });
  const { printer, all } = printing();
  await addWebhook(
    { databaseUrl: file, url: URL, project: undefined, events: undefined, secret: null, ...of },
    printer,
  );
  return { file, said: all() };
}

async function listed(file: string, json = false): Promise<string> {
  const { printer, all } = printing();
  await listWebhooks({ databaseUrl: file, json }, printer);
  return all();
}

const secretsOf = async (file: string) =>
  await within(file, async ({ read }) => await read.webhooks.secrets(FIRST, systemClock.now()));

describe('relbot webhook', () => {
  it('add shows the secret once, and nothing else ever does', async () => {
    const { file, said } = await added();
    const [secret = 'none'] = await secretsOf(file);
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/);
    expect(said).toContain(secret);
    const audit = await within(file, async ({ read }) => await read.audit.list());
    const rest = [await listed(file), await listed(file, true), JSON.stringify(audit)].join('\n');
    expect(rest).not.toContain(secret);
    expect(rest).not.toContain('zzqtoken');
    expect(audit.at(-1)).toMatchObject({
      deed: 'webhook added',
      platform: 'command line',
      subject: 'webhook',
      subjectId: 1,
      after: { url: 'https://ci.example.org/relbot?…', project: null, events: null },
    });
  });

  it('add takes a secret that is there already, and shows it nowhere', async () => {
    const { file, said } = await added({ secret: `${SECRET}\n` });
    expect(await secretsOf(file)).toEqual([SECRET]);
    expect(said).not.toContain(SECRET);
    for (const wrong of ['', 'secret', 'whsec_', 'whsec_c2hvcnQ=', `whsec_${'!'.repeat(40)}`]) {
      const refused = added({ secret: wrong });
      await expect(refused).rejects.toThrow(/That is no secret for a webhook/);
    }
  });

  it('add refuses what it does not know, and stores nothing then', async () => {
    await expect(added({ project: 'nova' })).rejects.toThrow(
      'There is no project “nova”: there is openstack.',
    );
    await expect(added({ events: ['frost'] })).rejects.toThrow(/There is no event “frost”/);
    await expect(added({ url: 'http://10.0.0.1/' })).rejects.toThrow(/called by https/);
  });

  it('list says what each is told and how it went', async () => {
    const { file } = await added({ project: 'openstack', events: ['freeze,request.granted'] });
    expect(await listed(file)).toBe(
      '1  on  https://ci.example.org/relbot?…  freeze.began, freeze.ended, request.granted of openstack\n   No call taken yet.',
    );
    const noon = brand<ReturnType<typeof systemClock.now>>(Date.parse('2026-08-28T12:00Z'));
    await within(file, async (store) => {
      await store.transact(async (tx) => {
        await tx.webhooks.took(FIRST, noon);
        await tx.webhooks.failed(FIRST, noon, 'It answered 500.');
      });
    });
    expect(await listed(file)).toMatch(
      /Last taken Fri 28 Aug 2026, 12:00 UTC; failing since Fri 28 Aug 2026, 12:00 UTC, .*: It answered 500\.$/,
    );
    expect(JSON.parse(await listed(file, true))).toMatchObject({
      number: 1,
      state: 'on',
      last_taken_at: '2026-08-28T12:00:00.000Z',
      failing_since: '2026-08-28T12:00:00.000Z',
      failure: 'It answered 500.',
    });
    expect(await listed(sqliteFile())).toMatch(/No program is told anything/);
  });

  it('secret rotate leaves the one before for a day', async () => {
    const { file } = await added();
    const before = await secretsOf(file);
    const { printer, all } = printing();
    await rotateSecret({ databaseUrl: file, id: FIRST, secret: null }, printer);
    const [newer = 'none', ...rest] = await secretsOf(file);
    expect(rest).toEqual(before);
    expect(all()).toContain(newer);
    expect(all()).not.toContain(before[0]);
  });

  it('resume and remove are of one that is there', async () => {
    const { file } = await added();
    const { printer } = printing();
    const of = { databaseUrl: file, id: FIRST };
    await expect(resumeWebhook(of, printer)).rejects.toThrow('Webhook 1 is on.');
    await within(file, async (store) => {
      await store.transact((tx) => tx.webhooks.turnOff(FIRST, 'It answered 410.'));
    });
    expect(await listed(file)).toContain('Turned off: It answered 410.');
    await resumeWebhook(of, printer);
    await removeWebhook(of, printer);
    expect(await secretsOf(file)).toEqual([]);
    await expect(removeWebhook(of, printer)).rejects.toThrow('There is no webhook 1');
    const deeds = await within(file, async ({ read }) => await read.audit.list());
    expect(deeds.map(({ deed }) => deed).slice(-3)).toEqual([
      'webhook added',
      'webhook resumed',
      'webhook removed',
    ]);
    expect(await within(file, async ({ read }) => await read.freezeWatch.nextTurn())).toBeNull();
  });

  it('test calls at once and ends by what came of it, as the program itself', async () => {
    const receiver = await startReceiver();
    const { file } = await added({ url: receiver.url, secret: SECRET });
    const env = { DATABASE_URL: file, PUBLIC_URL: 'https://relbot.example.org' };
    const took = new Spawned(PROGRAM, ['webhook', 'test', '1'], env);
    await took.prints(/took the call\. It answered 204/);
    expect(await took.ends()).toBe(0);
    const [call] = receiver.calls;
    expect(call?.event).toMatchObject({
      type: 'relbot.webhook.test',
      source: 'https://relbot.example.org',
    });
    expect(call !== undefined && isSigned(call)).toBe(true);
    receiver.replies({ status: 401 });
    const { printer } = printing();
    const webhooks = createWebhooks({ publicUrl: null, networks: [] });
    const of = { databaseUrl: file, webhooks };
    await expect(testWebhook({ ...of, id: FIRST }, printer)).rejects.toThrow(
      /relbot did not take the call\. It answered 401\./,
    );
    const none = { ...of, id: brand<WebhookId>(7) };
    await expect(testWebhook(none, printer)).rejects.toThrow('There is no webhook 7');
  });
});
