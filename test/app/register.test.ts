import { describe, expect, it } from 'vitest';
import { printExceptions } from '../../src/commands/exceptions.ts';
import { openStore } from '../../src/store/store.ts';
import { instant, wallDate } from '../../src/domain/time/wall.ts';
import { decided, file } from '../support/filed-requests.ts';
import { conversation, type Conversation } from '../support/conversation.ts';

/** #1 of neutron is approved, #2 of horizon is open, #3 of neutron is denied; one of before was approved. */
async function register(): Promise<Conversation> {
  const chat = await conversation({ now: '2026-08-29T10:00Z' });
  await file(chat, 'ana', 'Quota fix https://review.example/c/acme/neutron/+/41');
  await file(chat, 'bo', 'Login wording https://review.example/c/acme/horizon/+/42');
  await file(chat, 'ana', 'TLS for the proxy https://review.example/c/acme/neutron/+/43');
  chat.clock.set(instant(Date.parse('2026-08-29T15:00Z')));
  await decided(chat, 1, 'approve');
  await decided(chat, 3, 'deny');
  const beside = await openStore(chat.file);
  await beside.transact(async (tx) => {
    const project = await tx.projects.first();
    if (project === null) throw new Error('No project.');
    const request = {
      cycleKey: '2026.1',
      freeze: 'Feature freeze',
      title: 'An older one',
      link: null,
      thread: null,
      team: null,
      changes: [],
      askedOn: wallDate('2026-02-26'),
      decidedOn: wallDate('2026-03-01'),
      outcome: 'granted',
      said: 'approved',
      source: 'exceptions.yaml',
      line: 1,
    } as const;
    const of = { projectId: project.id, cycleKey: '2026.1' };
    await tx.pastRequests.replace(of, [request], chat.clock.now());
  });
  await beside.close();
  return chat;
}

describe('the register in chat', () => {
  it('lists by state and days, by team, by freeze, by cycle and by person', async () => {
    const chat = await register();
    expect((await chat.says('bo', 'exceptions denied this week')).text).toMatch(
      /^1 request was denied from Monday 24 August 2026 to Sunday 30 August 2026\.\n#3 TLS for the proxy[^\n]*: denied by Mara on/i,
    );
    expect((await chat.says('bo', 'exceptions denied last week')).text).toMatch(
      /^No request was denied from Monday 17 August 2026/,
    );
    expect((await chat.says('bo', 'exceptions of neutron')).text).toMatch(
      /^2 requests for neutron: 1 approved, 1 denied\.\n#3[^\n]*\n#1/,
    );
    expect((await chat.says('bo', 'exceptions for FF')).text).toMatch(
      /^1 request for Feature freeze: 1 approved\./,
    );
    expect((await chat.says('bo', 'exceptions for 2026.1')).text).toMatch(
      /^1 request for 2026\.1: 1 approved\.\nAn older one \(Feature freeze, 2026\.1\): approved on Sunday 1 March 2026/,
    );
    expect((await chat.says('ana', 'requests by bo')).text).toMatch(/^1 request for bo: 1 open\./);
  });

  it('shows one by its number, with who decided, when and why', async () => {
    const chat = await register();
    expect((await chat.says('bo', '#3')).text).toMatch(
      /^Request #3 was denied by @mara on \[Sat 29 Aug 2026, 15:00 UTC\]: Too late\./,
    );
  });

  it('counts as text with bars', async () => {
    const chat = await register();
    const { text } = await chat.says('bo', 'exception statistics');
    expect(text).toMatch(/^2 of 4 requests were approved \(50 %\)\.\n/);
    expect(text).toContain(
      'Else: 1 denied, 1 open. Half were decided within 5 hours; 2 of 3 within a day.',
    );
    expect(text).toContain('███░░░░░░░ Final release for client libraries: 1 of 3 approved');
    expect(text).toContain('█████░░░░░ neutron: 1 of 2 approved');
    expect(text).toContain('░░░░░░░░░░ horizon: 0 of 1 approved');
    expect((await chat.says('bo', 'exception statistics for 2026.1')).text).toMatch(
      /^1 of 1 request for 2026\.1 was approved \(100 %\)/,
    );
  });
});

describe('relbot exceptions', () => {
  async function printed(databaseUrl: string, words: string[], more = {}) {
    const out: string[] = [];
    const printer = { out: (line: string) => out.push(line), remark: () => undefined };
    const options = { databaseUrl, project: undefined, statistics: false, json: false, ...more };
    await printExceptions(words, options, printer);
    return out;
  }

  it('prints them, narrowed as one would say it', async () => {
    const { file: databaseUrl } = await register();
    expect(await printed(databaseUrl, [])).toHaveLength(4);
    expect(await printed(databaseUrl, ['denied'])).toEqual([
      expect.stringMatching(
        /^2026-08-29 {2}#3 TLS for the proxy .*: denied by mara on 2026-08-29: Too late\.$/i,
      ),
    ]);
    const [row] = await printed(databaseUrl, ['of', 'horizon'], { json: true });
    expect(JSON.parse(row ?? '')).toMatchObject({ number: 2, team: 'horizon', outcome: 'open' });
    expect((await printed(databaseUrl, [], { statistics: true }))[0]).toMatch(/^2 of 4 requests/);
    await expect(printed(databaseUrl, ['gibberish'])).rejects.toThrow('I cannot narrow');
  });
});
