import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';
import type { FakeSlack } from '../fakes/slack/index.ts';
import { Changes } from '../fakes/world.ts';
import { fakeSlack } from './slack-set-up.ts';

interface Child {
  readonly lines: string[];
  readonly process: ChildProcess;
  /** Resolves when this line has been said. */
  said(line: string | RegExp, times?: number): Promise<unknown>;
}

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function child(fake: FakeSlack, env: Record<string, string> = {}): Child {
  const child = spawn(process.execPath, ['test/adapters/slack-child.ts'], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      SLACK_API_URL: fake.apiUrl,
      SLACK_BOT_TOKEN: fake.tokens.bot,
      SLACK_APP_TOKEN: fake.tokens.app,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const lines: string[] = [];
  const changes = new Changes();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      changes.changed();
    });
  }
  const said = (wanted: string | RegExp, times = 1): Promise<unknown> =>
    changes.until(
      () =>
        lines.filter((line) => (typeof wanted === 'string' ? line === wanted : wanted.test(line)))
          .length >= times,
      `${String(wanted)} in: ${lines.join(' / ')}`,
    );
  return { lines, process: child, said };
}

/** Cuts the connection while Slack refuses new ones. */
function cut(fake: FakeSlack, ...errors: readonly string[]): void {
  for (const error of errors) fake.failNextCall('apps.connections.open', { error });
  fake.delivery.cut('refresh_requested');
}

describe('the process', () => {
  it.each([
    ['refuses to reconnect (P1)', ['invalid_auth']],
    ['fails first and then refuses', ['internal_error', 'invalid_auth']],
  ])('lives on when Slack %s, says that it is lost, and is started again', async (_, errors) => {
    const fake = await fakeSlack();
    const relbot = child(fake);
    await relbot.said('up');
    await fake.invites('ana', '#dev');
    cut(fake, ...errors);
    await relbot.said(/^lost: Slack refused the app-level token/);
    await relbot.said('up', 2);
    await fake.says('ana', '#dev', 'still there?');
    await relbot.said('heard: still there?');
  });

  it('would not live on without the guard', async () => {
    const fake = await fakeSlack();
    const relbot = child(fake, { BREAK: 'no guard' });
    await relbot.said('up');
    cut(fake, 'invalid_auth');
    const [code] = await once(relbot.process, 'exit');
    expect(code).toBe(1);
    expect(relbot.lines.join('\n')).not.toContain('lost');
  });

  it('still dies of a bug, which the guard does not take for Slack’s', async () => {
    const fake = await fakeSlack();
    const relbot = child(fake, { BREAK: 'a bug' });
    const [code] = await once(relbot.process, 'exit');
    expect(code).toBe(1);
    expect(relbot.lines.join('\n')).toContain('a bug of our own');
  });

  it('waits patiently while Slack is down, and hears what was said meanwhile', async () => {
    const fake = await fakeSlack();
    const relbot = child(fake);
    await relbot.said('up');
    await fake.invites('ana', '#dev');
    fake.failNextCall('apps.connections.open', 'server-error');
    fake.failNextCall('apps.connections.open', 'connection-dropped');
    fake.delivery.cut('warning');
    await fake.until(() => !fake.delivery.isConnected);
    await fake.says('ana', '#dev', 'in the dark');
    await relbot.said('heard: in the dark');
  });

  it('ends when it is told to, even while it cannot reconnect', async () => {
    const fake = await fakeSlack();
    const relbot = child(fake);
    await relbot.said('up');
    fake.failNextCall('apps.connections.open', 'server-error', 1000);
    fake.delivery.cut('warning');
    await fake.until(() => fake.requests.length > 0 && !fake.delivery.isConnected);
    relbot.process.kill('SIGTERM');
    const [code] = await once(relbot.process, 'exit');
    expect(code).toBe(0);
    expect(relbot.lines).toContain('stopped');
  });

  it('that was killed hears after its restart what was said in between', async () => {
    const fake = await fakeSlack();
    const first = child(fake);
    await first.said('up');
    await fake.invites('ana', '#dev');
    first.process.kill('SIGKILL');
    await fake.until(() => !fake.delivery.isConnected);
    await fake.says('ana', '#dev', 'anyone?');
    const second = child(fake);
    await second.said('heard: anyone?');
    expect(fake.messages('#dev')).toHaveLength(1);
  });
});
