import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import { randomNames } from '../../src/app/names.ts';
import { planFor } from '../../src/app/places/subscribe.ts';
import { NO_FILES } from '../../src/formats/files/own-files.ts';
import type { PlaceId } from '../../src/domain/ids.ts';
import { instant } from '../../src/domain/time/wall.ts';
import { sampleCycle } from '../../src/formats/relbot/sample.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { FakeDiscord } from '../fakes/discord/index.ts';
import { FakeSlack } from '../fakes/slack/index.ts';
import { BOT } from '../fakes/slack/workspace.ts';
import { card } from '../fakes/recording-inbox.ts';
import { MANIFEST } from '../../adapters/slack/manifest.ts';
import type { World } from '../fakes/world.ts';
import { connect } from '../promises/connect.ts';
import type { Moment } from '../promises/mishaps.ts';
import { type PostgresServer, startPostgres, whyNoPostgres } from '../support/postgres.ts';
import { TestClock } from '../support/relbot.ts';
import { type Replica, startReplica } from '../support/replicas.ts';
import { closed } from '../support/temp-store.ts';

const SECOND = 1000;
const START = '2026-08-06T08:00Z';

describe.skipIf(whyNoPostgres !== null)(
  `several relbots on one database${whyNoPostgres ?? ''}`,
  () => {
    let server: PostgresServer;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server.stop());

    /** A database with the sample cycle in it. */
    async function database(clock: TestClock) {
      const url = await server.database();
      const beside = await closed(await openStore(url));
      await importCycle(
        { store: beside, names: randomNames, files: NO_FILES },
        sampleCycle(),
        clock.now(),
      );
      return { url, beside };
    }

    it('send each message once and in order, though one is killed in the middle', async () => {
      const clock = new TestClock(START);
      const slack = await aSlack(clock);
      const { url, beside } = await database(clock);
      const channels = Array.from({ length: 12 }, (_, index) => `#c${index}`);
      for (const channel of channels) slack.workspace.channel(channel).members.add(BOT.user);
      const words = Array.from({ length: 25 }, (_, index) => `Post ${index}`);
      await owe(beside, slack, channels, words, clock);

      const [a, b] = await Promise.all([1, 2].map(() => onSlack(url, slack, clock)));
      if (a === undefined || b === undefined) throw new Error('There are two.');
      let posts = 0;
      // Slack has it, and relbot does not know.
      a.mishaps.at('after slack.post', () => {
        posts += 1;
        if (posts === 40) a.mishaps.cutPower();
      });
      void a.relbot.settle();
      await b.relbot.settle();
      await slack.until(() => posts >= 40, 'the first one to be killed');
      await a.kill();
      clock.set(instant(clock.now() + 120 * SECOND));
      await b.relbot.settle();

      for (const channel of channels) {
        expect(slack.messages(channel).map(({ text }) => text)).toEqual(words);
      }
      expect(await beside.read.outbox.nextAttempt('slack')).toBeNull();
      expect(slack.violations).toEqual([]);
    });

    it('answer a question once, and form a post once, however they think at the same time', async () => {
      const clock = new TestClock(START);
      const slack = await aSlack(clock);
      const { url, beside } = await database(clock);
      await subscribe(beside, slack, '#dev', clock);
      const [a, b] = [await onSlack(url, slack, clock), await onSlack(url, slack, clock)];
      await slack.invites('mara', '#dev');
      await slack.until(() => slack.messages('#dev')[0], 'the greeting');

      await bothAtOnce([a, b], 'after inbox.toHandle', async () => {
        await slack.says('ana', '#dev', 'when is feature freeze?');
        await kept(beside, clock);
      });
      await bothAtOnce([a, b], 'after notices.duePlaces', async () => {
        clock.set(instant(Date.parse('2026-08-20T08:00Z')));
        await Promise.resolve();
      });

      const texts = slack.messages('#dev').map(({ text }) => text);
      expect(texts.filter((text) => text.startsWith('Feature freeze is on'))).toHaveLength(1);
      expect(texts.filter((text) => /in 7 days|in a week/i.test(text))).toHaveLength(1);
    });

    it('post a state card once and keep it right, though both look at once and one is killed in the middle of an edit', async () => {
      const clock = new TestClock(START);
      const slack = await aSlack(clock);
      const { url, beside } = await database(clock);
      slack.workspace.channel('#dev').members.add(BOT.user);
      const place = await meet(beside, slack, '#dev');
      const [a, b] = [await onSlack(url, slack, clock), await onSlack(url, slack, clock)];
      const cards = () => slack.messages('#dev').filter(({ text }) => /stands/.test(text));

      // Both have seen that a card is owed before either writes it down.
      await bothAtOnce([a, b], 'after stateCards.due', async () => {
        await beside.transact(async (tx) => {
          await tx.stateCards.keep(place, true);
          await tx.stateCards.nextLook(place, clock.now());
        });
      });
      expect(cards()).toHaveLength(1);
      expect(cards()[0]).toMatchObject({ edits: 0 });
      expect(cards()[0]?.text).toMatch(/No freeze is on/);

      // Slack has the edit of the feature freeze's beginning, and the relbot that sent it dies before it knows.
      const dying = Promise.withResolvers<Replica>();
      let isDead = false;
      for (const one of [a, b]) {
        one.mishaps.at('after slack.edit', () => {
          if (isDead) return;
          isDead = true;
          one.mishaps.cutPower();
          dying.resolve(one);
        });
      }
      clock.set(instant(Date.parse('2026-08-28T00:00Z')));
      void a.relbot.settle();
      void b.relbot.settle();
      const dead = await dying.promise;
      const left = dead === a ? b : a;
      await dead.kill();
      clock.set(instant(clock.now() + 120 * SECOND));
      await left.relbot.settle();
      expect(cards()).toHaveLength(1);
      expect(cards()[0]?.text).toMatch(/Feature freeze is on until Final release/);
      expect(await beside.read.stateCards.of(place)).toMatchObject({ post: 'there' });
      expect(await beside.read.outbox.nextAttempt('slack')).toBeNull();

      // The one that is left keeps it up to date.
      clock.set(instant(Date.parse('2026-09-12T00:00Z')));
      await left.relbot.settle();
      expect(cards()).toHaveLength(1);
      expect(cards()[0]?.text).toMatch(/Feature freeze and Hard string freeze are on/);
      expect(slack.violations).toEqual([]);
    });

    it('have one connection to Discord, and another takes it over when that one dies', async () => {
      const clock = new TestClock(START);
      const discord = await FakeDiscord.start({ now: () => clock.now() });
      onTestFinished(() => discord.close());
      const { url } = await database(clock);
      const replica = async () => {
        const tokens = { slack: '', discord: discord.token };
        return await startReplica(url, clock, connect(null, discord, tokens, clock));
      };
      const states = (...of: Replica[]) => of.map(({ platforms }) => platforms[0]?.health().state);
      const [a, b] = [await replica(), await replica()];
      expect(states(a, b)).toEqual(['up', 'off']);
      expect(discord.gateway.counts.identified).toBe(1);
      await discord.invites('mara', '#dev');

      await a.kill();
      clock.set(instant(clock.now() + 60 * SECOND));
      await expect.poll(() => states(b)).toEqual(['up']);
      const question = await discord.says('ana', '#dev', 'when is feature freeze?');
      await discord.until(
        () => discord.messages('#dev').some(({ thread }) => thread === question),
        'the answer',
      );
    });
  },
);

async function aSlack(clock: TestClock): Promise<FakeSlack> {
  const scopes = [...MANIFEST.oauth_config.scopes.bot, 'channels:history'];
  const slack = await FakeSlack.start({ now: () => clock.now(), scopes });
  onTestFinished(() => slack.close());
  return slack;
}

async function onSlack(url: string, slack: FakeSlack, clock: TestClock): Promise<Replica> {
  const tokens = { slack: slack.tokens.bot, discord: '' };
  return await startReplica(url, clock, connect(slack, null, tokens, clock));
}

async function owe(
  store: Store,
  world: World,
  channels: readonly string[],
  words: readonly string[],
  clock: TestClock,
): Promise<void> {
  await store.transact(async ({ outbox }) => {
    for (const each of words) {
      for (const channel of channels) {
        const spot = { platform: world.platform, place: world.placeOf(channel) };
        const post = { kind: 'post', spot, card: card(each), subject: null } as const;
        await outbox.add(post, randomNames.postKey(), clock.now());
      }
    }
  });
}

async function meet(store: Store, world: World, channel: string): Promise<PlaceId> {
  return await store.transact(async (tx) => {
    const project = await tx.projects.first();
    if (project === null) throw new Error('Nothing has been imported.');
    const spot = { platform: world.platform, place: world.placeOf(channel) };
    return (await tx.places.meet(spot, channel, project.id)).id;
  });
}

async function subscribe(
  store: Store,
  world: World,
  channel: string,
  clock: TestClock,
): Promise<void> {
  await store.transact(async (tx) => {
    const project = await tx.projects.first();
    if (project === null) throw new Error('Nothing has been imported.');
    const spot = { platform: world.platform, place: world.placeOf(channel) };
    const place = await tx.places.meet(spot, channel, project.id);
    await tx.places.subscribe(place.id, true);
    await tx.notices.plan(await planFor({ tx, files: NO_FILES, now: clock.now() }, place, project));
  });
}

/** Waits until what was said is in the inbox. */
async function kept(store: Store, clock: TestClock): Promise<void> {
  await expect
    .poll(async () => (await store.read.inbox.toHandle(clock.now())).length)
    .toBeGreaterThan(0);
}

/** Each has seen what is to be done, at this step, before either does it. */
async function bothAtOnce(
  replicas: readonly Replica[],
  step: Moment,
  happens: () => Promise<void>,
): Promise<void> {
  const asleep = replicas.map(({ mishaps }) => mishaps.holdsAt('before inbox.toHandle'));
  const settled = replicas.map(({ relbot }) => relbot.settle());
  await Promise.all(asleep.map(({ reached }) => reached));
  await happens();
  const sighted = replicas.map(({ mishaps }) => mishaps.holdsAt(step));
  for (const { letGo } of asleep) letGo();
  await Promise.all(sighted.map(({ reached }) => reached));
  for (const { letGo } of sighted) letGo();
  await Promise.all(settled);
}
