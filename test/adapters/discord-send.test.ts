import { PermissionFlagsBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { permissionBits } from '../../adapters/discord/invite.ts';
import { messageRef, placeRef } from '../../adapters/discord/places.ts';
import { type Card, code, link, plain, strong, text } from '../../src/cards/card.ts';
import type { PlaceRef } from '../../src/domain/people/account.ts';
import { brand } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import type { Failure } from '../fakes/world.ts';
import { DiscordTrial } from './discord-trial.ts';

const trial = new DiscordTrial();
afterEach(() => trial.end());

const MINUTE = 60_000;
const without = (permission: bigint) => ({ permissions: permissionBits() & ~permission });
const since = () => brand<Instant>(trial.now);

describe('a post on Discord', () => {
  it('appears once, however often the same key is sent', async () => {
    const { fake, discord } = await trial.begin();
    const key = trial.key();
    const first = await discord.post(fake.placeOf('#dev'), trial.card('Freeze!'), key);
    trial.now += 2 * MINUTE;
    const second = await discord.post(fake.placeOf('#dev'), trial.card('Freeze!'), key);
    expect(second).toEqual(first);
    expect(fake.messages('#dev')).toHaveLength(1);
  });

  it('is found in the history once Discord has forgotten the key', async () => {
    const { fake, discord } = await trial.begin();
    const started = since();
    const key = trial.key();
    const posted = await discord.post(fake.placeOf('#dev'), trial.card('Freeze!'), key);
    for (let n = 0; n < 230; n++) {
      trial.now += 1000;
      await fake.chats('ben', '#dev', `talk ${n}`);
    }
    const ref = posted.outcome === 'sent' ? posted.ref : null;
    const place = fake.placeOf('#dev');
    expect(await discord.find(place, key, started)).toEqual({ outcome: 'found', ref });
    expect(await discord.find(place, trial.key(), started)).toEqual({ outcome: 'absent' });
    // What makes looking necessary: past the window the same key posts again.
    await discord.post(place, trial.card('Freeze!'), key);
    expect(fake.messages('#dev').filter(({ by }) => by === 'relbot')).toHaveLength(2);
  });

  it('is not mistaken for someone else’s message with the same footer', async () => {
    const { fake, discord } = await trial.begin();
    const key = trial.key();
    fake.state.add({
      channel: fake.state.channel('#dev'),
      by: fake.state.user('ben'),
      content: '',
      embeds: [{ description: 'x', footer: { text: `relbot · ${key}` } }],
    });
    expect(await discord.find(fake.placeOf('#dev'), key, since())).toEqual({ outcome: 'absent' });
  });

  it.each<[Failure, object]>([
    ['rate-limited', { outcome: 'later', detail: 'Discord asks to wait.' }],
    ['server-error', { outcome: 'unknown' }],
    ['connection-dropped', { outcome: 'unknown' }],
    ['accepted-but-timed-out', { outcome: 'unknown' }],
  ])('is not waited for by the adapter: %s', async (failure, expected) => {
    const { fake, discord } = await trial.begin();
    fake.failNext(failure);
    const key = trial.key();
    const place = fake.placeOf('#dev');
    expect(await discord.post(place, trial.card('Freeze!'), key)).toMatchObject(expected);
    const found = await discord.find(place, key, since());
    expect(found.outcome).toBe(failure === 'accepted-but-timed-out' ? 'found' : 'absent');
    expect(await discord.post(place, trial.card('Freeze!'), key)).toMatchObject({
      outcome: 'sent',
    });
    expect(fake.messages('#dev')).toHaveLength(1);
  });

  it('says how long Discord asks to wait', async () => {
    const { fake, discord } = await trial.begin();
    fake.failNext('rate-limited');
    const result = await discord.post(fake.placeOf('#dev'), trial.card('x'), trial.key());
    expect(result.outcome === 'later' && result.afterMs).toBeGreaterThanOrEqual(250);
    expect(result.outcome === 'later' && result.afterMs).toBeLessThan(1000);
  });

  it('does not wait for ever for an answer', async () => {
    const { fake, discord } = await trial.begin({
      fake: { hang: 3_600_000 },
      options: { patience: { request: 100 } },
    });
    fake.failNext('accepted-but-timed-out');
    const result = await discord.post(fake.placeOf('#dev'), trial.card('x'), trial.key());
    expect(result.outcome).toBe('unknown');
  });

  it.each<[string, (fake: Awaited<ReturnType<typeof trial.begin>>['fake']) => void, object]>([
    [
      'the channel is deleted',
      (fake) => fake.deletesChannel('#dev'),
      { why: 'no such place', detail: 'The Discord channel is gone: it was deleted.' },
    ],
    ['relbot is thrown out', (fake) => fake.throwsOut('#dev'), { why: 'not a member' }],
    [
      'relbot may only read',
      (fake) => {
        fake.state.permissions = PermissionFlagsBits.ViewChannel;
      },
      { why: 'not permitted' },
    ],
  ])('is refused in plain words when %s', async (_, happens, expected) => {
    const { fake, discord } = await trial.begin();
    happens(fake);
    const result = await discord.post(fake.placeOf('#dev'), trial.card('x'), trial.key());
    expect(result).toMatchObject({ outcome: 'refused', ...expected });
    expect(JSON.stringify(result)).not.toMatch(/1000[0-9]|5001[0-9]|http/);
  });

  it('is refused in a place that is not Discord’s', async () => {
    const { discord } = await trial.begin();
    const foreign = brand<PlaceRef>('C0123');
    expect(await discord.post(foreign, trial.card('x'), trial.key())).toMatchObject({
      outcome: 'refused',
      why: 'no such place',
    });
  });

  it('waits while relbot is not connected', async () => {
    const { fake, discord } = await trial.prepare();
    const place = fake.placeOf('#dev');
    expect(await discord.post(place, trial.card('x'), trial.key())).toMatchObject({
      outcome: 'later',
    });
    expect(await discord.find(place, trial.key(), since())).toMatchObject({ outcome: 'cannot' });
  });

  it('calls nobody, whatever is in it, and shows it as it was written', async () => {
    const { fake, discord } = await trial.begin();
    const hostile = '@everyone <@1> **x** _y_ `z` [a](https://b.org) ||s|| <t:1:R> # h';
    const card: Card = {
      tone: 'stop',
      title: hostile,
      summary: hostile,
      blocks: [
        text(plain(hostile)),
        text(strong(hostile)),
        text(code('@everyone `x`')),
        text(link('https://x.org/', hostile)),
        { kind: 'fields', fields: [{ label: hostile, value: [plain(hostile)] }] },
      ],
    };
    await discord.post(fake.placeOf('#dev'), card, trial.key());
    expect(trial.last('#dev').mentions).toEqual([]);
    expect(trial.last('#dev').text.split('\n')).toEqual([
      hostile,
      hostile,
      hostile,
      '@everyone \u02cbx\u02cb',
      'https://x.org/',
      `${hostile}: ${hostile}`,
    ]);
  });
});

describe('reading back', () => {
  it('says that it cannot where history may not be read, as Discord would show nothing', async () => {
    const { fake, discord } = await trial.begin({
      fake: without(PermissionFlagsBits.ReadMessageHistory),
    });
    const key = trial.key();
    await discord.post(fake.placeOf('#dev'), trial.card('x'), key);
    expect(await discord.find(fake.placeOf('#dev'), key, since())).toEqual({
      outcome: 'cannot',
      detail: 'relbot may not read the history of the Discord channel.',
      forGood: true,
    });
  });

  it('says that it cannot when Discord does not answer', async () => {
    const { fake, discord } = await trial.begin();
    fake.failNext('server-error');
    expect(await discord.find(fake.placeOf('#dev'), trial.key(), since())).toMatchObject({
      outcome: 'cannot',
    });
  });

  it('finds nothing in a channel that is gone', async () => {
    const { fake, discord } = await trial.begin();
    fake.deletesChannel('#dev');
    expect(await discord.find(fake.placeOf('#dev'), trial.key(), since())).toEqual({
      outcome: 'absent',
    });
  });
});

describe('a pin on Discord', () => {
  const pinned = async (permissions: bigint) => {
    const { fake, discord } = await trial.begin({ fake: { permissions } });
    const posted = await discord.post(fake.placeOf('#dev'), trial.card('Frozen.'), trial.key());
    if (posted.outcome !== 'sent') throw new Error(posted.detail);
    return { fake, done: [await discord.pin(posted.ref), await discord.pin(posted.ref)] };
  };

  it('keeps the message in sight, however often it is asked for', async () => {
    const { fake, done } = await pinned(permissionBits());
    expect(done).toEqual([{ outcome: 'sent' }, { outcome: 'sent' }]);
    expect(fake.messages('#dev')).toMatchObject([{ pinned: true, edits: 0 }]);
  });

  it('says in words what it is not permitted', async () => {
    const { done } = await pinned(permissionBits() & ~PermissionFlagsBits.PinMessages);
    expect(done[0]).toEqual({
      outcome: 'refused',
      why: 'not permitted',
      detail: 'relbot may not pin in the Discord channel. Allow its role to pin messages there.',
    });
  });

  it('says when the message is gone', async () => {
    const { fake, discord } = await trial.begin();
    const gone = messageRef(fake.placeOf('#dev'), '100000000000000001');
    expect(await discord.pin(gone)).toMatchObject({ outcome: 'refused', why: 'message is gone' });
  });
});

describe('an edit on Discord', () => {
  it('changes the message in place', async () => {
    const { fake, discord } = await trial.begin();
    const posted = await discord.post(fake.placeOf('#dev'), trial.card('Open'), trial.key());
    if (posted.outcome !== 'sent') throw new Error(posted.detail);
    expect(await discord.edit(posted.ref, trial.card('Approved'))).toEqual({ outcome: 'sent' });
    expect(fake.messages('#dev')).toMatchObject([{ text: 'Approved', edits: 1 }]);
  });

  it('says when the message is gone', async () => {
    const { fake, discord } = await trial.begin();
    const gone = messageRef(fake.placeOf('#dev'), '100000000000000001');
    expect(await discord.edit(gone, trial.card('x'))).toEqual({
      outcome: 'refused',
      why: 'message is gone',
      detail: 'The message on Discord was deleted.',
    });
  });
});

describe('a whisper on Discord', () => {
  it('is a direct message', async () => {
    const { fake, discord } = await trial.begin();
    const { user } = fake.account('ana');
    const place = fake.placeOf('#dev');
    expect(await discord.whisper(user, place, trial.card('Approved!'), trial.key())).toEqual({
      outcome: 'sent',
      how: 'direct',
      ref: expect.any(String),
    });
    expect(fake.privately('ana')).toMatchObject([{ text: 'Approved!' }]);
    expect(fake.messages('#dev')).toEqual([]);
  });

  it('is said in public, to that person, when they take no direct messages', async () => {
    const { fake, discord } = await trial.begin();
    fake.closesDirectMessages('ana');
    const question = await fake.chats('ana', '#dev', 'please');
    const place = placeRef(fake.placeOf('#dev'), question);
    const { user } = fake.account('ana');
    expect(await discord.whisper(user, place, trial.card('Approved!'), trial.key())).toEqual({
      outcome: 'sent',
      how: 'public',
      ref: expect.any(String),
    });
    expect(trial.last('#dev')).toMatchObject({
      text: '@ana\nApproved!',
      mentions: ['ana'],
      thread: question,
    });
  });

  it('says so when there is no way at all', async () => {
    const { fake, discord } = await trial.begin();
    fake.closesDirectMessages('ana');
    const { user } = fake.account('ana');
    expect(await discord.whisper(user, null, trial.card('x'), trial.key())).toEqual({
      outcome: 'refused',
      why: 'not permitted',
      detail: 'That person takes no direct messages from relbot on Discord.',
    });
  });

  it('is not made public because Discord stumbled', async () => {
    const { fake, discord } = await trial.begin();
    fake.failNextRequest(/^POST \/channels/, 'server-error');
    const { user } = fake.account('ana');
    const place = fake.placeOf('#dev');
    expect(await discord.whisper(user, place, trial.card('x'), trial.key())).toMatchObject({
      outcome: 'unknown',
    });
    expect(fake.messages('#dev')).toEqual([]);
  });
});

describe('least privilege', () => {
  it('posts without replying where history may not be read', async () => {
    const { fake, discord } = await trial.begin({
      fake: without(PermissionFlagsBits.ReadMessageHistory),
    });
    const question = await fake.says('ana', '#dev', 'help');
    const place = placeRef(fake.placeOf('#dev'), question);
    expect(await discord.post(place, trial.card('Here.'), trial.key())).toMatchObject({
      outcome: 'sent',
    });
    expect(trial.last('#dev')).toMatchObject({ text: 'Here.', thread: null });
  });

  it.each([
    ['View Channels', PermissionFlagsBits.ViewChannel],
    ['Send Messages', PermissionFlagsBits.SendMessages],
    ['Embed Links', PermissionFlagsBits.EmbedLinks],
  ])('needs %s, as the invite link asks for', async (_, permission) => {
    const { fake, discord } = await trial.begin({ fake: without(permission) });
    const result = await discord.post(fake.placeOf('#dev'), trial.card('x'), trial.key());
    expect(result.outcome).toBe('refused');
  });
});
