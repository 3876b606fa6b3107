import { describe, expect, it } from 'vitest';
import { MANIFEST } from '../../adapters/slack/manifest.ts';
import { brand } from '../../src/domain/ids.ts';
import type { PlaceRef } from '../../src/domain/people/account.ts';
import { button, plain, text, actions } from '../../src/cards/card.ts';
import { wireId } from '../../src/cards/wire-id.ts';
import { card } from '../fakes/recording-inbox.ts';
import { connected, key } from './slack-set-up.ts';

describe('posting on Slack', () => {
  it('shows the card, and edits it in place', async () => {
    const { fake, slack } = await connected();
    await fake.invites('ana', '#dev');
    const approve = button(wireId('exception.approve', 7), 'Approve', 'primary');
    const request = card('Request #7', {
      title: 'Exception #7',
      blocks: [text(plain('Open')), actions(approve)],
    });
    const posted = await slack.post(fake.placeOf('#dev'), request, key('request7'));
    expect(fake.messages('#dev')).toMatchObject([
      { by: 'relbot', text: 'Exception #7\nOpen', buttons: ['Approve'], thread: null },
    ]);
    if (posted.outcome !== 'sent') throw new Error(posted.detail);
    expect(await slack.edit(posted.ref, card('Approved by Ana.'))).toEqual({ outcome: 'sent' });
    expect(fake.messages('#dev')).toMatchObject([
      { text: 'Approved by Ana.', buttons: [], edits: 1 },
    ]);
  });

  it('is kept in sight where the app may pin, once', async () => {
    const { fake, slack } = await connected({
      fake: { scopes: [...MANIFEST.oauth_config.scopes.bot, 'pins:write'] },
    });
    await fake.invites('ana', '#dev');
    const posted = await slack.post(fake.placeOf('#dev'), card('Frozen.'), key('pinned01'));
    if (posted.outcome !== 'sent') throw new Error(posted.detail);
    expect(slack.can.pin).toBe(true);
    expect(await slack.pin(posted.ref)).toEqual({ outcome: 'sent' });
    expect(await slack.pin(posted.ref)).toEqual({ outcome: 'sent' });
    const sent = fake.requests.filter(({ method }) => method === 'pins.add');
    expect(sent[0]?.args).toMatchObject({ timestamp: expect.stringMatching(/^\d+\.\d+$/) });
    expect(fake.messages('#dev')).toMatchObject([{ pinned: true }]);
  });

  it('changes a topic where the app may, and only to other words', async () => {
    const { fake, slack } = await connected({
      fake: { scopes: [...MANIFEST.oauth_config.scopes.bot, 'channels:write.topic'] },
    });
    await fake.invites('ana', '#dev');
    fake.setsTopic('#dev', 'See &lt;here&gt; <https://example.org>');
    const change = (was: string) => (was.includes('relbot') ? was : `${was} | relbot: x`);
    expect(slack.can.headline).toBe(true);
    expect(await slack.headline(fake.placeOf('#dev'), change)).toEqual({ outcome: 'sent' });
    expect(await slack.headline(fake.placeOf('#dev'), change)).toEqual({ outcome: 'sent' });
    expect(fake.topic('#dev')).toBe('See &lt;here&gt; <https://example.org> | relbot: x');
    const sent = fake.requests.filter(({ method }) => method === 'conversations.setTopic');
    expect(sent).toHaveLength(1);
  });

  it('changes no topic without the scope for it, which is known before', async () => {
    const { fake, slack } = await connected();
    await fake.invites('ana', '#dev');
    expect(slack.can.headline).toBe(false);
    expect(await slack.headline(fake.placeOf('#dev'), () => 'x')).toMatchObject({
      outcome: 'refused',
      why: 'not permitted',
    });
    expect(fake.topic('#dev')).toBe('');
  });

  it('is not pinned without the scope for it, which is known before', async () => {
    const { fake, slack } = await connected();
    await fake.invites('ana', '#dev');
    const posted = await slack.post(fake.placeOf('#dev'), card('Frozen.'), key('pinned02'));
    if (posted.outcome !== 'sent') throw new Error(posted.detail);
    expect(slack.can.pin).toBe(false);
    expect(await slack.pin(posted.ref)).toMatchObject({ outcome: 'refused', why: 'not permitted' });
  });

  it('goes into a thread when the place is one', async () => {
    const { fake, slack } = await connected();
    await fake.invites('ana', '#dev');
    const root = await fake.chats('ana', '#dev', 'hm');
    await slack.post(brand<PlaceRef>(root), card('Yes.'), key('answer01'));
    expect(fake.messages('#dev')[1]).toMatchObject({ text: 'Yes.', thread: root });
  });

  it('unfurls nothing and parses nothing', async () => {
    const { fake, slack } = await connected();
    await fake.invites('ana', '#dev');
    await slack.post(
      fake.placeOf('#dev'),
      card('See <!channel> https://example.org'),
      key('plain001'),
    );
    const sent = fake.requests.find(({ method }) => method === 'chat.postMessage');
    expect(sent?.args).toMatchObject({
      unfurl_links: false,
      unfurl_media: false,
      mrkdwn: false,
      text: 'See &lt;!channel&gt; https://example.org',
    });
  });

  it('does the same post once, however often it is asked to', async () => {
    const { fake, slack } = await connected();
    await fake.invites('ana', '#dev');
    const first = await slack.post(fake.placeOf('#dev'), card('Freeze!'), key('freeze01'));
    const again = await slack.post(fake.placeOf('#dev'), card('Freeze!'), key('freeze01'));
    expect(again).toEqual(first);
    expect(fake.messages('#dev')).toHaveLength(1);
  });

  it.each([
    ['rate-limited', { outcome: 'later', afterMs: 1000 }, 0],
    ['server-error', { outcome: 'unknown' }, 0],
    ['connection-dropped', { outcome: 'unknown' }, 0],
    ['accepted-but-timed-out', { outcome: 'unknown' }, 1],
  ] as const)(
    'when it is %s says so and leaves the second try to the outbox',
    async (failure, result, shown) => {
      const { fake, slack } = await connected();
      await fake.invites('ana', '#dev');
      fake.failNext(failure);
      expect(
        await slack.post(fake.placeOf('#dev'), card('Freeze!'), key('freeze01')),
      ).toMatchObject(result);
      expect(fake.messages('#dev')).toHaveLength(shown);
      expect(fake.requests.filter(({ method }) => method === 'chat.postMessage').length).toBe(1);
    },
  );

  it.each([
    ['gone', 'no such place', 'The channel is gone'],
    ['archived', 'no such place', 'archived'],
    ['thrown out', 'not a member', '/invite @relbot'],
  ] as const)('is refused with a sentence when the channel is %s', async (how, why, detail) => {
    const { fake, slack } = await connected();
    await fake.invites('ana', '#dev');
    if (how === 'gone') fake.deletesChannel('#dev');
    if (how === 'archived') fake.archivesChannel('#dev');
    if (how === 'thrown out') fake.throwsOut('#dev');
    const result = await slack.post(fake.placeOf('#dev'), card('Hi'), key('refused1'));
    expect(result).toMatchObject({ outcome: 'refused', why });
    expect('detail' in result ? result.detail : '').toContain(detail);
  });

  it('is refused without the scope for it', async () => {
    const { fake, slack } = await connected({ fake: { scopes: ['channels:read'] } });
    await fake.invites('ana', '#dev');
    expect(await slack.post(fake.placeOf('#dev'), card('Hi'), key('noscope1'))).toMatchObject({
      outcome: 'refused',
      why: 'not permitted',
    });
  });

  it('takes a place or message that it cannot read for gone', async () => {
    const { slack } = await connected();
    const strange = 'not/a/place';
    expect(await slack.post(brand(strange), card('Hi'), key('strange1'))).toMatchObject({
      why: 'no such place',
    });
    expect(await slack.edit(brand(strange), card('Hi'))).toMatchObject({ why: 'message is gone' });
  });
});

describe('editing on Slack', () => {
  it('finds that a message is gone, and that a whisper is none (P9)', async () => {
    const { fake, slack } = await connected();
    await fake.invites('ana', '#dev');
    expect(await slack.edit(brand('C0DEV/1700000000.000001'), card('Hi'))).toMatchObject({
      outcome: 'refused',
      why: 'message is gone',
    });
    await slack.whisper(
      fake.account('ana').user,
      fake.placeOf('#dev'),
      card('psst'),
      key('whisper1'),
    );
    const whisper = fake.privately('ana')[0]?.id ?? '';
    expect(await slack.edit(brand(whisper), card('Hi'))).toMatchObject({ why: 'message is gone' });
    const ana = await fake.chats('ana', '#dev', 'mine');
    expect(await slack.edit(brand(ana), card('Hi'))).toMatchObject({ why: 'message is gone' });
  });
});
