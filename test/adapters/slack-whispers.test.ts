import { describe, expect, it } from 'vitest';
import { MANIFEST } from '../../adapters/slack/manifest.ts';
import type { PlaceRef } from '../../src/domain/people/account.ts';
import { brand } from '../../src/domain/ids.ts';
import { card } from '../fakes/recording-inbox.ts';
import { connected, key } from './slack-set-up.ts';

describe('whispering on Slack', () => {
  it('is seen by one person alone, in the place', async () => {
    const { fake, slack } = await connected();
    await fake.invites('ana', '#dev');
    const ana = fake.account('ana').user;
    const result = await slack.whisper(
      ana,
      fake.placeOf('#dev'),
      card('Only you.'),
      key('whisper1'),
    );
    expect(result).toEqual({ outcome: 'sent', how: 'private', ref: null });
    expect(fake.privately('ana')).toMatchObject([{ text: 'Only you.', channel: '#dev' }]);
    expect(fake.messages('#dev')).toEqual([]);
  });

  it('goes beside a thread that has not begun, where Slack would show it to nobody', async () => {
    const { fake, slack } = await connected();
    await fake.invites('ana', '#dev');
    const quiet = brand<PlaceRef>(await fake.chats('ana', '#dev', 'a message without answers'));
    const ana = fake.account('ana').user;
    await slack.whisper(ana, quiet, card('Seen.'), key('whisper1'));
    expect(fake.privately('ana')).toMatchObject([{ text: 'Seen.', thread: null }]);
    await slack.post(quiet, card('A first answer.'), key('answer01'));
    await slack.whisper(ana, quiet, card('In the thread.'), key('whisper2'));
    expect(fake.privately('ana')[1]).toMatchObject({ text: 'In the thread.', thread: quiet });
  });

  it('reaches someone who is not in the channel, or when relbot is not, by direct message', async () => {
    const { fake, slack } = await connected();
    await fake.invites('ana', '#dev');
    const ben = fake.account('ben').user;
    expect(
      await slack.whisper(ben, fake.placeOf('#dev'), card('For Ben.'), key('direct01')),
    ).toEqual({
      outcome: 'sent',
      how: 'direct',
      ref: expect.any(String),
    });
    fake.throwsOut('#dev');
    const ana = fake.account('ana').user;
    expect(
      await slack.whisper(ana, fake.placeOf('#dev'), card('For Ana.'), key('direct02')),
    ).toMatchObject({ how: 'direct' });
    expect(await slack.whisper(ana, null, card('Nowhere else.'), key('direct03'))).toMatchObject({
      how: 'direct',
    });
    expect(fake.privately('ben').map(({ text }) => text)).toEqual(['For Ben.']);
    expect(fake.privately('ana').map(({ text }) => text)).toEqual(['For Ana.', 'Nowhere else.']);
  });

  it('is refused when there is no way to the person', async () => {
    const scopes = MANIFEST.oauth_config.scopes.bot.filter((scope) => scope !== 'im:write');
    const { fake, slack } = await connected({ fake: { scopes } });
    const ben = fake.account('ben').user;
    expect(await slack.whisper(ben, null, card('For Ben.'), key('direct01'))).toMatchObject({
      outcome: 'refused',
      why: 'not permitted',
    });
  });
});
