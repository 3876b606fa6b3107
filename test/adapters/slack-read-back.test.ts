import { describe, expect, it } from 'vitest';
import { MANIFEST } from '../../adapters/slack/manifest.ts';
import type { PlaceRef } from '../../src/domain/people/account.ts';
import { brand } from '../../src/domain/ids.ts';
import { card } from '../fakes/recording-inbox.ts';
import { at, connected, key } from './slack-set-up.ts';

const HISTORY = { scopes: [...MANIFEST.oauth_config.scopes.bot, 'channels:history'] };
const LONG_AGO = at('2020-01-01T00:00:00Z');

describe('finding a post again on Slack', () => {
  it('works where the history scope is granted, in channels and threads', async () => {
    const { fake, slack } = await connected({ fake: HISTORY });
    expect(slack.can.readBack).toBe(true);
    await fake.invites('ana', '#dev');
    const root = brand<PlaceRef>(await fake.chats('ana', '#dev', 'hm'));
    fake.failNext('accepted-but-timed-out', 2);
    await slack.post(fake.placeOf('#dev'), card('Freeze!'), key('freeze01'));
    await slack.post(root, card('Yes.'), key('answer01'));
    const [, post, answer] = fake.messages('#dev');
    expect(await slack.find(fake.placeOf('#dev'), key('freeze01'), LONG_AGO)).toEqual({
      outcome: 'found',
      ref: post?.id,
    });
    expect(await slack.find(root, key('answer01'), LONG_AGO)).toEqual({
      outcome: 'found',
      ref: answer?.id,
    });
    expect(await slack.find(fake.placeOf('#dev'), key('nothing1'), LONG_AGO)).toEqual({
      outcome: 'absent',
    });
  });

  it('survives an edit, and reads on past the first page', async () => {
    const { fake, slack } = await connected({ fake: HISTORY });
    await fake.invites('ana', '#dev');
    const posted = await slack.post(fake.placeOf('#dev'), card('Freeze!'), key('freeze01'));
    if (posted.outcome !== 'sent') throw new Error(posted.detail);
    await slack.edit(posted.ref, card('Freeze is over.'));
    for (let i = 0; i < 250; i += 1) await fake.chats('ana', '#dev', `talk ${i}`);
    expect(await slack.find(fake.placeOf('#dev'), key('freeze01'), LONG_AGO)).toMatchObject({
      outcome: 'found',
    });
  });

  it('takes no other app’s word for it', async () => {
    const { fake, slack } = await connected({ fake: HISTORY });
    await fake.invites('ana', '#dev');
    fake.workspace.add({
      channel: 'C0DEV',
      thread: null,
      user: 'U0EVIL',
      bot: 'B0EVIL',
      onlyFor: null,
      text: 'Freeze!',
      blocks: [],
      metadata: { event_type: 'relbot_post', event_payload: { key: 'freeze01' } },
    });
    expect(await slack.find(fake.placeOf('#dev'), key('freeze01'), LONG_AGO)).toEqual({
      outcome: 'absent',
    });
  });

  it('cannot just now while Slack is not connected, and does not say for good', async () => {
    const { fake, slack } = await connected({ fake: HISTORY });
    await slack.stop();
    expect(slack.can.readBack).toBe(true);
    const found = await slack.find(fake.placeOf('#dev'), key('freeze01'), LONG_AGO);
    expect(found).toMatchObject({ outcome: 'cannot' });
    expect(found).not.toHaveProperty('forGood');
  });

  it('says that it cannot, without the scope', async () => {
    const { fake, slack } = await connected();
    expect(slack.can.readBack).toBe(false);
    await fake.invites('ana', '#dev');
    const found = await slack.find(fake.placeOf('#dev'), key('freeze01'), LONG_AGO);
    expect(found).toMatchObject({ outcome: 'cannot' });
    expect('detail' in found ? found.detail : '').toContain('channels:history');
  });
});
