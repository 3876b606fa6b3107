import { expect } from 'vitest';
import { plain, text } from '../../src/cards/card.ts';
import type { World } from '../fakes/world.ts';
import type { House, Sabotage } from './house.ts';
import { promise } from './promise.ts';
import { withPlatforms } from './sabotage.ts';
import {
  ANSWERS,
  answersTo,
  asks,
  moveIn,
  posted,
  REQUEST,
  requestOn,
  sendsRequest,
  takesRequests,
} from './scenes.ts';

const MALLORY = '<!channel> @everyone';
const TOO_LONG = 'hurt '.repeat(2000);
const TURNED = '\u202Egnp.exe';
const HOSTILE = {
  ...ANSWERS,
  what: `https://review.example/42 <!channel> @everyone *x* ${TURNED}`,
  harm: `<!here> @here everyone is hurt ${TURNED}`,
};

/** An adapter that hands on what people wrote as it is. */
const trusts: Sabotage = (app, house) =>
  withPlatforms((platform) => ({
    async post(place, card, key) {
      if (!card.summary.includes('<!channel>')) return platform.post(place, card, key);
      const isSlack = platform.name === 'slack';
      const url = isSlack
        ? `${house.slack.apiUrl}chat.postMessage`
        : `${house.discord.apiUrl}/v10/channels/${place}/messages`;
      const token = isSlack ? `Bearer ${house.slack.tokens.bot}` : `Bot ${house.discord.token}`;
      await fetch(url, {
        method: 'POST',
        headers: { authorization: token, 'content-type': 'application/json' },
        body: isSlack
          ? String(new URLSearchParams({ channel: place, text: card.summary }))
          : JSON.stringify({ content: card.summary, allowed_mentions: { parse: ['everyone'] } }),
      });
      return { outcome: 'later', afterMs: 1e9, detail: 'Done.' };
    },
  }))(app);

/** What a client would make a call to everyone of, in all that relbot has sent. */
function callsToAll(house: House, world: World): string[] {
  if (world.platform === 'discord') {
    return posted(world, '#dev', /./).flatMap(({ mentions }) =>
      mentions.filter((each) => each === '@everyone'),
    );
  }
  const said = house.slack.requests.filter(({ method }) => method.startsWith('chat.'));
  return said
    .flatMap(({ args }) => [String(args['text']), ...markup(args['blocks'])])
    .filter((words) => /<!(channel|here|everyone)/.test(words));
}

/** Texts in blocks that Slack reads as markup. */
function markup(blocks: unknown): string[] {
  return [...JSON.stringify(blocks ?? []).matchAll(/"type":"mrkdwn","text":"([^"]*)"/g)].map(
    ([, words = '']) => words,
  );
}

promise('what people write stays words: it calls nobody, and is read as it was written', {
  on: ['slack', 'discord'],
  async check(house) {
    await moveIn(house, '#dev');
    await takesRequests(house, '#dev');
    const { world } = house;
    await sendsRequest(house, world, MALLORY, HOSTILE);
    const question = await world.says(MALLORY, '#dev', 'when is <!channel> @everyone freeze');
    await asks(house, world, 'ben', '#dev', 'help');
    await house.settle();
    expect(callsToAll(house, world), 'calls to everyone').toEqual([]);
    await house.kept(world, () => posted(world, '#dev', REQUEST)[0], 'the request');
    await house.kept(world, () => answersTo(world, '#dev', question)[0], 'the answer');
    const read = requestOn(world).text;
    expect(read, 'what is read').toContain('<!channel> @everyone *x*');
    expect(read, 'what is read').not.toContain('\u202E');
  },
  broken: { 'an adapter hands it on as it is': { sabotage: trusts, shows: /calls to everyone/ } },
});

promise('ten thousand characters are cut where everyone sees it', {
  on: ['slack', 'discord'],
  async check(house) {
    await moveIn(house, '#dev');
    await takesRequests(house, '#dev');
    const { world } = house;
    await sendsRequest(house, world, 'ana');
    await house.until(world, () => posted(world, '#dev', REQUEST)[0], 'the request');
    const project = await house.beside.read.projects.first();
    const [request] = project === null ? [] : await house.beside.read.exceptions.list(project.id);
    if (request === undefined) throw new Error('No request was filed.');
    const harm = TOO_LONG;
    await house.beside.transact(({ exceptions }) =>
      exceptions.save({ ...request, answers: { ...request.answers, harm } }),
    );
    await world.clicks('mara', requestOn(world), 'Approve');
    await house.kept(world, () => /Approved/.test(requestOn(world).text), 'the decision');
    expect(requestOn(world).text, 'what is read').toMatch(/hurt h?u?r?t?… \(\d+ more characters\)/);
    expect(requestOn(world).text.length, 'how much is read').toBeLessThan(3000);
  },
  broken: {
    'a card carries all of it': {
      sabotage: withPlatforms((platform) => ({
        start: (inbox) =>
          platform.start({
            ...inbox,
            async pressed(event) {
              const given = await inbox.pressed(event);
              if (given.answer !== 'update') return given;
              return { ...given, card: { ...given.card, blocks: [text(plain(TOO_LONG))] } };
            },
          }),
        edit: async () => ({ outcome: 'sent' }),
      })),
      shows: /the decision did not come|what is read|how much is read/,
    },
  },
});
