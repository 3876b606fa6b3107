import { describe, expect, it } from 'vitest';
import { MANIFEST } from '../../adapters/slack/manifest.ts';
import { connected } from './slack-set-up.ts';

describe('what people say on Slack', () => {
  it('reaches relbot without the mention, with the thread as the place of the answer', async () => {
    const { fake, inbox } = await connected();
    await fake.invites('ana', '#dev');
    const id = await fake.says('ana', '#dev', 'when is feature freeze?');
    const said = await inbox.changes.until(() => inbox.heard[0]);
    expect(said).toMatchObject({
      text: 'when is feature freeze?',
      from: { account: fake.account('ana'), name: 'ana', zone: 'Europe/Berlin' },
      place: fake.placeOf('#dev'),
      placeName: '#dev',
      answerIn: id,
      direct: false,
      messageId: id,
    });
    expect(said.eventId).toMatch(/^Ev/);
  });

  it('is answered in the thread it stands in', async () => {
    const { fake, inbox } = await connected();
    await fake.invites('ana', '#dev');
    const root = await fake.chats('ben', '#dev', 'Shall we cut the candidate?');
    const id = await fake.says('ana', '#dev', 'are we frozen?', { thread: root });
    const said = await inbox.changes.until(() => inbox.heard[0]);
    expect(said).toMatchObject({ answerIn: root, messageId: id });
  });

  it.each([
    [': when is ff', 'when is ff'],
    ['is 3 < 4 & 5 > 4?', 'is 3 < 4 & 5 > 4?'],
    [
      'I need an exception for https://example.org/c/1?a=b&c=d',
      'I need an exception for https://example.org/c/1?a=b&c=d',
    ],
    ['tell @ben about it', 'tell @ben about it'],
    ['post requests to #dev', 'post requests to #dev'],
    ['', ''],
  ])('“%s” is heard as “%s”', async (typed, text) => {
    const { fake, inbox } = await connected();
    await fake.chats('ben', '#dev', 'hello');
    await fake.invites('ana', '#dev');
    await fake.says('ana', '#dev', typed);
    expect((await inbox.changes.until(() => inbox.heard[0])).text).toBe(text);
  });

  it('may be said in a direct message, which is answered there', async () => {
    const { fake, inbox } = await connected();
    await fake.tells('ana', 'what is next?');
    const said = await inbox.changes.until(() => inbox.heard[0]);
    expect(said).toMatchObject({
      text: 'what is next?',
      direct: true,
      placeName: 'direct message',
    });
    expect(said.answerIn).toBe(said.place);
  });

  it('is not for relbot where relbot is not meant, nor when a bot or relbot itself says it', async () => {
    const events = ['app_mention', 'message.channels', 'message.im', 'member_joined_channel'];
    const scopes = [...MANIFEST.oauth_config.scopes.bot, 'channels:history'];
    const { fake, inbox } = await connected({ fake: { events, scopes } });
    await fake.invites('ana', '#dev');
    await fake.chats('ana', '#dev', 'lunch?');
    const own = { channel: fake.workspace.conversation(fake.workspace.user('ana')).id };
    await fake.delivery.event({
      type: 'event_callback',
      event_id: 'Ev-own',
      team_id: 'T0TEAM',
      event: {
        type: 'message',
        channel_type: 'im',
        ...own,
        user: 'U0RELBOT',
        bot_id: 'B0RELBOT',
        text: 'hi',
        ts: '1.1',
      },
    });
    await fake.delivery.event({
      type: 'event_callback',
      event_id: 'Ev-other',
      team_id: 'T0TEAM',
      event: {
        type: 'app_mention',
        channel: 'C0DEV',
        user: 'U0OTHER',
        bot_id: 'B0OTHER',
        text: '<@U0RELBOT> hi',
        ts: '1.2',
      },
    });
    await fake.delivery.event({
      type: 'event_callback',
      event_id: 'Ev-topic',
      team_id: 'T0TEAM',
      event: {
        type: 'message',
        subtype: 'channel_topic',
        channel_type: 'im',
        ...own,
        user: 'U0ANA',
        text: 'set the topic',
        ts: '1.3',
      },
    });
    await fake.says('ana', '#dev', 'and now you');
    await inbox.changes.until(() => inbox.heard[0]);
    expect(inbox.heard.map(({ text }) => text)).toEqual(['and now you']);
  });

  it('comes once more under the same ids when Slack repeats it, so that it is handled once (P6)', async () => {
    const { fake, inbox } = await connected();
    await fake.invites('ana', '#dev');
    await fake.says('ana', '#dev', 'when is rc1?');
    await fake.repeatsLastEvent();
    await fake.delivery.repeatUnderAnotherId();
    await inbox.changes.until(() => inbox.heard.length === 3);
    const [first, again, other] = inbox.heard;
    expect(again?.eventId).toBe(first?.eventId);
    expect(other?.eventId).not.toBe(first?.eventId);
    expect(new Set(inbox.heard.map(({ messageId }) => messageId)).size).toBe(1);
  });

  it('is not lost with the connection: Slack sends again what was not acknowledged (P2, P7)', async () => {
    const { fake, inbox } = await connected();
    await fake.invites('ana', '#dev');
    fake.delivery.cut('refresh_requested');
    await fake.until(() => !fake.delivery.isConnected);
    await fake.says('ana', '#dev', 'anyone there?');
    const said = await inbox.changes.until(() => inbox.heard[0]);
    expect(said.text).toBe('anyone there?');
  });

  it('costs one question for a name, until that is an hour old', async () => {
    const clock = { now: Date.parse('2026-08-20T12:00:00Z') };
    const { fake, inbox } = await connected({ fake: { now: () => clock.now } });
    await fake.invites('ana', '#dev');
    const asked = (): number =>
      fake.requests.filter(({ method }) => method === 'users.info').length;
    await fake.says('ana', '#dev', 'one');
    await inbox.changes.until(() => inbox.heard[0]);
    await fake.says('ana', '#dev', 'two');
    await inbox.changes.until(() => inbox.heard[1]);
    expect(asked()).toBe(1);
    fake.workspace.user('ana').tz = 'America/Lima';
    clock.now += 61 * 60_000;
    await fake.says('ana', '#dev', 'three');
    const said = await inbox.changes.until(() => inbox.heard[2]);
    expect(said.from.zone).toBe('America/Lima');
    expect(asked()).toBe(2);
  });

  it('is heard without the scope for names, from someone who is called by an id', async () => {
    const scopes = ['app_mentions:read', 'chat:write'];
    const { fake, inbox, logged } = await connected({ fake: { scopes } });
    fake.workspace.channel('#dev').members.add('U0RELBOT');
    await fake.says('ana', '#dev', 'what is next?');
    const said = await inbox.changes.until(() => inbox.heard[0]);
    expect(said).toMatchObject({ from: { name: 'U0ANA', zone: null }, placeName: 'this channel' });
    expect(logged.join('')).toContain('The Slack app lacks the scope users:read');
  });
});

describe('being added to a channel', () => {
  it('is told once for relbot, and not for others', async () => {
    const { fake, inbox } = await connected();
    await fake.invites('ana', '#dev');
    const joined = await inbox.changes.until(() => inbox.joins[0]);
    expect(joined).toMatchObject({ place: fake.placeOf('#dev'), placeName: '#dev' });
    await fake.delivery.event({
      type: 'event_callback',
      event_id: 'Ev-ben',
      team_id: 'T0TEAM',
      event: { type: 'member_joined_channel', user: 'U0BEN', channel: 'C0DEV' },
    });
    await fake.says('ana', '#dev', 'hi');
    await inbox.changes.until(() => inbox.heard[0]);
    expect(inbox.joins).toHaveLength(1);
  });
});
