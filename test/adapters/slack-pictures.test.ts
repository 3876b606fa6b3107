import { describe, expect, it } from 'vitest';
import { MANIFEST } from '../../adapters/slack/manifest.ts';
import type { SlackOptions } from '../../adapters/slack/index.ts';
import { Painter } from '../../src/painting/painter.ts';
import { ALT, drawnCard } from '../support/drawn-card.ts';
import { paint } from '../support/one-pixel.ts';
import { adapter, at, connected, fakeSlack, key } from './slack-set-up.ts';

const scopes = [...MANIFEST.oauth_config.scopes.bot, 'files:write', 'channels:history'];
const granted = {
  fake: { scopes },
  options: { paint } satisfies Partial<SlackOptions>,
  timings: { fileWaits: [1, 1] },
};
const fromTheStart = at('2026-08-20T00:00Z');
const shown = { text: 'Schedule\nThe same dates in words.', pictures: [ALT] };
const inWords = { ...shown, pictures: [] };

describe('a picture on Slack', () => {
  it('is uploaded where nobody sees it, and named in the one message', async () => {
    const { fake, slack } = await connected(granted);
    await fake.invites('ana', '#dev');
    await slack.post(fake.placeOf('#dev'), drawnCard, key('picture01'));
    expect(fake.messages('#dev')).toMatchObject([shown]);
    const completed = fake.requests.find(({ method }) => method === 'files.completeUploadExternal');
    expect(completed?.args).not.toHaveProperty('channel_id');
  });

  it('is one file, however many places it goes to', async () => {
    const { fake, slack } = await connected(granted);
    await fake.invites('ana', '#dev');
    await fake.invites('ana', '#docs');
    await slack.post(fake.placeOf('#dev'), drawnCard, key('picture02'));
    await slack.post(fake.placeOf('#docs'), drawnCard, key('picture03'));
    expect(fake.messages('#docs')).toMatchObject([shown]);
    expect(fake.workspace.files.all.size).toBe(1);
  });

  it('is left out without a word where its scope is not granted', async () => {
    const { fake, slack, logged } = await connected({ options: { paint } });
    await fake.invites('ana', '#dev');
    await slack.post(fake.placeOf('#dev'), drawnCard, key('picture04'));
    expect(fake.messages('#dev')).toMatchObject([inWords]);
    expect(fake.requests.some(({ method }) => method.startsWith('files.'))).toBe(false);
    expect(logged.filter((line) => line.includes('"level":40'))).toEqual([]);
  });

  it('is left out where it cannot be painted', async () => {
    const { fake, slack } = await connected({ ...granted, options: { paint: async () => null } });
    await fake.invites('ana', '#dev');
    await slack.post(fake.placeOf('#dev'), drawnCard, key('picture05'));
    expect(fake.messages('#dev')).toMatchObject([inWords]);
  });

  it('is waited for while Slack does not know the new file yet', async () => {
    const { fake, slack } = await connected(granted);
    fake.workspace.files.slowness = 2;
    await fake.invites('ana', '#dev');
    await slack.post(fake.placeOf('#dev'), drawnCard, key('picture06'));
    expect(fake.messages('#dev')).toMatchObject([shown]);
  });

  it('is left out when Slack never comes to know it', async () => {
    const { fake, slack, logged } = await connected(granted);
    fake.workspace.files.slowness = 1000;
    await fake.invites('ana', '#dev');
    const sent = await slack.post(fake.placeOf('#dev'), drawnCard, key('picture07'));
    expect(sent.outcome).toBe('sent');
    expect(fake.messages('#dev')).toMatchObject([inWords]);
    expect(logged.join('\n')).toContain('went without');
  });

  it.each(['files.getUploadURLExternal', 'files.completeUploadExternal'])(
    'is left out when %s fails',
    async (method) => {
      const { fake, slack } = await connected(granted);
      await fake.invites('ana', '#dev');
      for (const how of ['server-error', 'rate-limited', 'connection-dropped'] as const) {
        fake.failNextCall(method, how);
        const sent = await slack.post(fake.placeOf('#dev'), drawnCard, key(`failing${how}`));
        expect(sent.outcome).toBe('sent');
      }
      expect(fake.messages('#dev')).toMatchObject([inWords, inWords, inWords]);
    },
  );

  it('does not hold its message up for long', async () => {
    const { promise: never } = Promise.withResolvers<null>();
    const { fake, slack } = await connected({
      ...granted,
      options: { paint: () => never },
      timings: { uploadWithin: 5 },
    });
    await fake.invites('ana', '#dev');
    await slack.post(fake.placeOf('#dev'), drawnCard, key('picture08'));
    expect(fake.messages('#dev')).toMatchObject([inWords]);
  });

  it('brings no second message when relbot ends between the file and the message', async () => {
    const fake = await fakeSlack({ scopes });
    await fake.invites('ana', '#dev');
    const before = adapter(fake, granted);
    await before.slack.start(before.inbox);
    // The file is there; the message never left.
    fake.failNextCall('chat.postMessage', 'connection-dropped');
    const place = fake.placeOf('#dev');
    expect((await before.slack.post(place, drawnCard, key('picture09'))).outcome).toBe('unknown');
    await before.slack.stop();
    const after = adapter(fake, granted);
    await after.slack.start(after.inbox);
    const found = await after.slack.find(place, key('picture09'), fromTheStart);
    expect(found.outcome).toBe('absent');
    await after.slack.post(place, drawnCard, key('picture09'));
    expect(fake.messages('#dev')).toMatchObject([shown]);
    expect(fake.workspace.files.all.size).toBe(2);
  });

  it('is not sent again when nobody knows whether its message got through', async () => {
    const { fake, slack } = await connected(granted);
    await fake.invites('ana', '#dev');
    fake.failNextCall('chat.postMessage', 'accepted-but-timed-out');
    const place = fake.placeOf('#dev');
    expect((await slack.post(place, drawnCard, key('picture10'))).outcome).toBe('unknown');
    expect((await slack.find(place, key('picture10'), fromTheStart)).outcome).toBe('found');
    expect(fake.messages('#dev')).toMatchObject([shown]);
  });
});

it('reaches Slack as it was painted', async () => {
  const painter = new Painter({ warn: (sentence) => expect(sentence).toBe(''), patience: 60_000 });
  const { fake, slack } = await connected({
    ...granted,
    options: { paint: painter.paint },
    timings: { ...granted.timings, uploadWithin: 60_000 },
  });
  await fake.invites('ana', '#dev');
  await slack.post(fake.placeOf('#dev'), drawnCard, key('picture11'));
  await painter.close();
  expect(fake.messages('#dev')).toMatchObject([shown]);
  const [file] = fake.workspace.files.all.values();
  expect(file?.bytes?.length).toBeGreaterThan(20_000);
});
