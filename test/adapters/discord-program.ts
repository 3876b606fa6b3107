import { createDiscord } from '../../adapters/discord/index.ts';
import { systemClock } from '../../src/app/clock.ts';
import { brand } from '../../src/domain/ids.ts';
import type { PlaceRef } from '../../src/domain/people/account.ts';
import type { PostKey } from '../../src/platform.ts';
import { card, RecordingInbox } from '../fakes/recording-inbox.ts';

/** A program with nothing but the Discord adapter in it; what happens to it is told on standard output. */
const say = (...words: string[]): void => console.log(words.join(' '));
const quiet = () => undefined;

const discord = createDiscord({
  token: process.env['DISCORD_TOKEN'] ?? '',
  apiUrl: process.env['DISCORD_API_URL'] ?? '',
  log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  clock: systemClock,
});

const inbox = new RecordingInbox({
  said: async ({ text, place }) => {
    say('heard', text);
    if (text === 'bug') void Promise.reject(new Error('a bug of our own'));
    const key = brand<PostKey>('programkey1');
    if (text === 'post')
      say('posted', JSON.stringify(await discord.post(place, card('Once.'), key)));
    if (text === 'find') say('found', (await look(place, key)).outcome);
  },
});
inbox.lost = (_, sentence) => say('lost', sentence);

const look = (place: PlaceRef, key: PostKey) =>
  discord.find(place, key, brand(0 + 1_500_000_000_000));

await discord.start(inbox);
say('up');
