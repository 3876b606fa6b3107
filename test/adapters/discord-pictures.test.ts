import { PermissionFlagsBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { permissionBits } from '../../adapters/discord/invite.ts';
import { instant } from '../../src/domain/time/wall.ts';
import { ALT, drawnCard } from '../support/drawn-card.ts';
import { paint } from '../support/one-pixel.ts';
import { DiscordTrial } from './discord-trial.ts';

const trial = new DiscordTrial();
afterEach(() => trial.end());

const MINUTE = 60_000;

describe('a picture on Discord', () => {
  it('hangs on the message, above the words, with its own for who cannot see it', async () => {
    const { fake, discord } = await trial.begin({ options: { paint } });
    await discord.post(fake.placeOf('#dev'), drawnCard, trial.key());
    expect(trial.last('#dev')).toMatchObject({ pictures: [ALT] });
    const sent = fake.requests.find(({ method }) => method === 'POST');
    expect(sent?.body).toMatchObject({
      embeds: [
        { title: 'Schedule', image: { url: 'attachment://relbot.png' } },
        { description: 'The same dates in words.' },
      ],
      attachments: [{ filename: 'relbot.png', description: ALT }],
    });
  });

  it('is left out where relbot may not attach files, and the message is posted once', async () => {
    const { fake, discord } = await trial.begin({
      options: { paint },
      fake: { permissions: permissionBits() & ~PermissionFlagsBits.AttachFiles },
    });
    const sent = await discord.post(fake.placeOf('#dev'), drawnCard, trial.key());
    expect(sent.outcome).toBe('sent');
    expect(fake.messages('#dev')).toMatchObject([
      { text: 'Schedule\nThe same dates in words.', pictures: [] },
    ]);
  });

  it('does not hide why a message is refused', async () => {
    const { fake, discord } = await trial.begin({
      options: { paint },
      fake: { permissions: permissionBits() & ~PermissionFlagsBits.SendMessages },
    });
    const sent = await discord.post(fake.placeOf('#dev'), drawnCard, trial.key());
    expect(sent).toMatchObject({ outcome: 'refused', why: 'not permitted' });
  });

  it('is left out where it cannot be painted', async () => {
    const { fake, discord } = await trial.begin({ options: { paint: async () => null } });
    await discord.post(fake.placeOf('#dev'), drawnCard, trial.key());
    expect(trial.last('#dev')).toMatchObject({ pictures: [] });
  });

  it('comes once, however often its key is sent', async () => {
    const { fake, discord } = await trial.begin({ options: { paint } });
    const key = trial.key();
    const first = await discord.post(fake.placeOf('#dev'), drawnCard, key);
    trial.now += 2 * MINUTE;
    expect(await discord.post(fake.placeOf('#dev'), drawnCard, key)).toEqual(first);
    expect(fake.messages('#dev')).toHaveLength(1);
  });

  it('is not sent again when nobody knows whether its message got through', async () => {
    const patience = { request: 500 };
    const { fake, discord } = await trial.begin({ options: { paint, patience } });
    const started = fake.state.now();
    fake.failNext('accepted-but-timed-out');
    const key = trial.key();
    const place = fake.placeOf('#dev');
    expect((await discord.post(place, drawnCard, key)).outcome).toBe('unknown');
    expect(await discord.find(place, key, instant(started))).toMatchObject({ outcome: 'found' });
    expect(fake.messages('#dev')).toHaveLength(1);
  });
});
