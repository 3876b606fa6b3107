import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { PlatformDown } from '../../src/platform.ts';
import { card } from '../fakes/recording-inbox.ts';
import { adapter, connected, fakeSlack, key, type SetUp } from './slack-set-up.ts';

async function refusal(
  set: SetUp,
  break_: (fake: Awaited<ReturnType<typeof fakeSlack>>) => void = () => undefined,
): Promise<PlatformDown> {
  const fake = await fakeSlack();
  break_(fake);
  const { slack, inbox } = adapter(fake, set);
  const failure = await slack.start(inbox).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(failure instanceof PlatformDown)) throw new Error(`Not refused: ${String(failure)}`);
  expect(slack.health().state).toBe('off');
  return failure;
}

describe('connecting to Slack', () => {
  it('says who it is', async () => {
    const { slack } = await connected();
    expect(slack.health()).toEqual({
      state: 'up',
      detail: 'connected as relbot to Example Team',
      lastInboundAt: null,
    });
  });

  it('is done once when it is asked for twice, ends twice, and begins again', async () => {
    const { fake, slack, inbox } = await connected();
    await slack.start(inbox);
    expect(fake.delivery.connections).toBe(1);
    await slack.stop();
    await slack.stop();
    expect(slack.health().state).toBe('off');
    await fake.until(() => !fake.delivery.isConnected);
    expect(await slack.post(fake.placeOf('#dev'), card('Hi'), key('offline1'))).toMatchObject({
      outcome: 'later',
    });
    await slack.start(inbox);
    await fake.invites('ana', '#dev');
    await inbox.changes.until(() => inbox.joins[0]);
  });

  it('comes back by itself when Slack recycles the connection', async () => {
    const { fake, slack, inbox } = await connected();
    await fake.invites('ana', '#dev');
    await inbox.changes.until(() => inbox.joins[0]);
    expect(slack.health().lastInboundAt).not.toBeNull();
    fake.delivery.cut('warning');
    await fake.until(() => slack.health().state === 'down' || fake.delivery.connections === 2);
    await fake.until(() => fake.delivery.connections === 2);
    await fake.says('ana', '#dev', 'still there?');
    await inbox.changes.until(() => inbox.heard[0]);
    expect(slack.health().state).toBe('up');
    expect(inbox.losses).toEqual([]);
  });

  it.each([
    [
      'a bot token that is refused',
      { options: { botToken: 'xoxb-9-wrong' } },
      'SLACK_BOT_TOKEN',
      false,
    ],
    [
      'an app token that is refused',
      { options: { appToken: 'xapp-9-wrong' } },
      'SLACK_APP_TOKEN',
      false,
    ],
    [
      'a server that is not there',
      { options: { apiUrl: 'http://127.0.0.1:9/api/' } },
      'could not be',
      true,
    ],
  ] as const)('fails with one plain sentence for %s', async (_, set, sentence, passing) => {
    const failure = await refusal(set);
    expect(failure.message).toContain(sentence);
    expect(failure.message).not.toMatch(/xoxb-|xapp-|\n/);
    expect(failure.passing).toBe(passing);
  });

  it('fails with a sentence when the app token lacks its scope, which the library would try for ever', async () => {
    const set = { timings: { startWithin: 200 } };
    const failure = await refusal(set, (fake) =>
      fake.failNextCall('apps.connections.open', { error: 'missing_scope' }, 1000),
    );
    expect(failure.message).toContain('connections:write');
  });

  it('gives up at once when it is stopped while it still connects', async () => {
    const fake = await fakeSlack();
    fake.failNextCall('apps.connections.open', 'server-error', 1000);
    const { slack, inbox } = adapter(fake, { timings: { startWithin: 60_000 } });
    const started = slack.start(inbox).catch((failure: unknown) => failure);
    await fake.until(() => fake.requests.some(({ method }) => method === 'auth.test'));
    await slack.stop();
    expect(await started).toBeInstanceOf(PlatformDown);
  });

  it('has nothing to say when it was never started', async () => {
    const fake = await fakeSlack();
    const { slack } = adapter(fake);
    expect(slack.health().state).toBe('off');
    await slack.stop();
    expect(await slack.post(fake.placeOf('#dev'), card('Hi'), key('offline1'))).toMatchObject({
      outcome: 'later',
    });
  });

  it('is lost, once, when the token is revoked (P4)', async () => {
    const { fake, slack, inbox } = await connected({ timings: { probeEvery: 20 } });
    fake.tokens.bot = 'xoxb-2-another';
    const lost = await inbox.changes.until(() => inbox.losses[0]);
    expect(lost).toMatchObject({ platform: 'slack' });
    expect(lost.sentence).toContain('SLACK_BOT_TOKEN');
    expect(slack.health().state).toBe('down');
    await slack.post(fake.placeOf('#dev'), card('Hi'), key('revoked1'));
    expect(inbox.losses).toHaveLength(1);
  });
});

describe('the log', () => {
  it('holds no token, ticket or response address, even at its most talkative', async () => {
    const { fake, slack, inbox, logged } = await connected();
    await fake.invites('ana', '#dev');
    await fake.command('ana', '#dev', 'ask', 'hi');
    await inbox.changes.until(() => inbox.commands[0]);
    fake.failNext('server-error');
    await slack.post(fake.placeOf('#dev'), card('Hi'), key('secret01'));
    const all = logged.join('\n');
    expect(all).toContain('apps.connections.open');
    expect(all).not.toMatch(/fake-bot-secret|fake-app-secret|secret-ticket|fake-signing-secret/);
  });
});

describe('Slack by HTTP', () => {
  /** relbot's own server, as far as Slack is concerned. */
  async function byHttp(set: SetUp = {}) {
    const fake = await fakeSlack();
    const options = { appToken: undefined, signingSecret: fake.signingSecret };
    const made = adapter(fake, {
      ...set,
      options: options as unknown as NonNullable<SetUp['options']>,
    });
    const { requestListener } = made.slack;
    if (requestListener === undefined) throw new Error('There is no listener.');
    const server = createServer(requestListener).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    fake.delivery.callBy(`${base}/slack/events`, fake.signingSecret);
    return { fake, ...made, base, server, requestListener };
  }

  it('hears, opens forms and takes them back', async () => {
    const form = {
      id: 'r1:exception.submit:0',
      title: 'Exception',
      submit: 'Send',
      fields: [{ kind: 'line', id: 'what', label: 'What', required: true, max: 100 }],
    } as const;
    const { fake, slack, inbox, server } = await byHttp({
      answers: {
        modeOfCommand: () => 'form',
        commanded: () => ({ answer: 'form', form: form as never }),
        submitted: () => ({
          answer: 'invalid',
          errors: [{ field: 'what', sentence: 'Say more.' }],
          card: card('Say more.'),
        }),
      },
    });
    await slack.start(inbox);
    await fake.invites('ana', '#dev');
    await fake.says('ana', '#dev', 'what is next?');
    expect((await inbox.changes.until(() => inbox.heard[0])).text).toBe('what is next?');
    await fake.command('ana', '#dev', 'exception', '');
    await fake.until(() => fake.formOf('ana'));
    expect(await fake.submits('ana', { what: 'A fix' })).toEqual({ what: 'Say more.' });
    server.close();
  });

  it('believes nobody without the signature, and knows no other path', async () => {
    const { slack, inbox, base, server } = await byHttp();
    await slack.start(inbox);
    const forged = await fetch(`${base}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-slack-request-timestamp': String(Math.floor(Date.now() / 1000)),
        'x-slack-signature': 'v0=0000',
      },
      body: '{"type":"event_callback","event_id":"Ev1","event":{"type":"app_mention"}}',
    });
    expect(forged.status).toBe(401);
    expect((await fetch(`${base}/elsewhere`)).status).toBe(404);
    expect(inbox.heard).toEqual([]);
    server.close();
  });

  it('asks Slack to come again while relbot is not up', async () => {
    const { fake, slack, inbox, server, base } = await byHttp();
    const early = await fetch(`${base}/slack/events`, { method: 'POST', body: '{}' });
    expect(early.status).toBe(503);
    await fake.invites('ana', '#dev');
    await fake.says('ana', '#dev', 'anyone there?');
    expect(inbox.heard).toEqual([]);
    await slack.start(inbox);
    await fake.repeatsLastEvent();
    await inbox.changes.until(() => inbox.heard[0]);
    server.close();
  });

  it('needs a way in', async () => {
    const options = { appToken: undefined } as unknown as NonNullable<SetUp['options']>;
    expect((await refusal({ options })).message).toContain('SLACK_SIGNING_SECRET');
  });
});
