import { expect } from 'vitest';
import { brand, type PostId } from '../../src/domain/ids.ts';
import type { SeenMessage, World } from '../fakes/world.ts';
import type { House, Sabotage, Where } from './house.ts';
import { promise } from './promise.ts';
import { withRepositories } from './sabotage.ts';
import {
  ANSWERS,
  filesRequest,
  moveIn,
  posted,
  REQUEST,
  requestOn,
  sendsRequest,
  takesRequests,
  told,
} from './scenes.ts';

/** A request is taken for open whatever has become of it. */
const believesItOpen = withRepositories(({ exceptions }) => ({
  exceptions: {
    ...exceptions,
    async byId(id) {
      const exception = await exceptions.byId(id);
      return exception === null ? null : { ...exception, standing: { state: 'open' } };
    },
  },
}));

const forgetsCopies = withRepositories(({ copies }) => ({
  copies: { ...copies, remember: async () => undefined },
}));

/** A card that has just arrived is taken for up to date. */
const looksOnlyAhead: Sabotage = (app) => ({
  ...app,
  store: {
    ...app.store,
    transact: (work) =>
      app.store.transact((tx) => {
        let arrives = false;
        return work({
          ...tx,
          copies: {
            ...tx.copies,
            async remember(subject, copy) {
              arrives = true;
              await tx.copies.remember(subject, copy);
            },
          },
          outbox: {
            ...tx.outbox,
            add: async (out, key, now) =>
              arrives && out.kind === 'edit'
                ? brand<PostId>(0)
                : await tx.outbox.add(out, key, now),
          },
        });
      }),
  },
});

promise('a decision changes every copy of the card', {
  on: ['both'],
  async check(house) {
    await moveIn(house, '#dev');
    await takesRequests(house, '#dev');
    await filesRequest(house, 'ana');
    await house.settle();
    for (const world of house.worlds) expect(requestOn(world).edits, 'needless edits').toBe(0);
    await house.discord.clicks('mara', requestOn(house.discord), 'Approve');
    for (const world of house.worlds) {
      await house.kept(world, () => /Approved/.test(requestOn(world).text), 'the decision');
      expect(requestOn(world).buttons, 'buttons that are left').toEqual(['It has landed']);
    }
  },
  broken: {
    'relbot does not know where its cards stand': {
      sabotage: forgetsCopies,
      shows: /the decision did not come on slack/,
    },
  },
});

/** The request stands on one platform, and is still on its way to the other, which asks to wait. */
async function halfShown(house: House, late: Where): Promise<void> {
  await moveIn(house, '#dev');
  await takesRequests(house, '#dev');
  await house.settle();
  const early = house.worldOf(late === 'slack' ? 'discord' : 'slack');
  if (late === 'slack') house.slack.failNextCall('chat.postMessage', 'rate-limited');
  else house.discord.failNextRequest(/^POST .channels/, 'rate-limited');
  await sendsRequest(house, early, 'ana');
  await house.until(early, () => posted(early, '#dev', REQUEST)[0], 'the request');
  await house.settle();
  expect(posted(house.worldOf(late), '#dev', REQUEST), 'what is on its way').toEqual([]);
}

for (const late of ['slack', 'discord'] as const) {
  promise(`a card that is on its way to ${late} when the decision falls shows it all the same`, {
    on: ['both'],
    async check(house) {
      await halfShown(house, late);
      const early = house.worldOf(late === 'slack' ? 'discord' : 'slack');
      await early.clicks('mara', requestOn(early), 'Approve');
      await house.until(early, () => /Approved/.test(requestOn(early).text), 'the decision');
      await house.windOn(60_000);
      const world = house.worldOf(late);
      await house.kept(world, () => posted(world, '#dev', REQUEST)[0], 'the request');
      await house.kept(world, () => /Approved/.test(requestOn(world).text), 'the decision');
      expect(requestOn(world).buttons, 'buttons that are left').toEqual(['It has landed']);
    },
    broken: {
      'a card that arrives is taken for up to date': {
        sabotage: looksOnlyAhead,
        shows: new RegExp(`the decision did not come on ${late}`),
      },
    },
  });

  promise(`a card that is on its way to ${late} while facts are added shows them all the same`, {
    on: ['both'],
    async check(house) {
      await halfShown(house, late);
      const early = house.worldOf(late === 'slack' ? 'discord' : 'slack');
      await early.clicks('mara', requestOn(early), 'Need info…');
      await house.until(early, () => early.formOf('mara'), 'the dialog');
      await early.submits('mara', { question: 'Who tested it?' });
      const asked = await house.until(
        early,
        () => told(early, 'ana', /Who tested it/)[0],
        'the question',
      );
      await early.clicks('ana', asked, 'Add the facts');
      await house.until(early, () => early.formOf('ana'), 'the dialog');
      await early.submits('ana', {
        ...ANSWERS,
        risk: 'low',
        why: 'The whole team tested it for a week.',
      });
      await house.until(early, () => /whole team/.test(requestOn(early).text), 'the facts');
      await house.windOn(60_000);
      const world = house.worldOf(late);
      await house.kept(world, () => posted(world, '#dev', REQUEST)[0], 'the request');
      await house.kept(world, () => /whole team/.test(requestOn(world).text), 'the facts');
    },
    broken: {
      'a card that arrives is taken for up to date': {
        sabotage: looksOnlyAhead,
        shows: new RegExp(`the facts did not come on ${late}`),
      },
    },
  });
}

/** Somebody with the right to it takes relbot's message away. */
function deletes(house: House, where: Where): void {
  const { id } = requestOn(house.worldOf(where));
  if (where === 'discord') {
    const message = house.discord.state.message(id);
    if (message !== undefined) message.deleted = true;
    return;
  }
  const { messages } = house.slack.workspace;
  const at = messages.findIndex(({ channel, ts }) => `${channel}/${ts}` === id);
  messages.splice(at, 1);
}

/** A deleted card is posted anew whenever it changes. */
const forgetsWhatIsGone = withRepositories(({ copies }) => ({
  copies: {
    ...copies,
    async lose(subject, ref, platform) {
      const lost = await copies.lose(subject, ref, platform);
      return lost === null ? null : { ...lost, again: false };
    },
  },
}));

for (const where of ['slack', 'discord'] as const) {
  promise(`a card that somebody deleted on ${where} is posted anew there, once`, {
    on: ['both'],
    async check(house) {
      const here = house.worldOf(where);
      const there = house.worldOf(where === 'slack' ? 'discord' : 'slack');
      await moveIn(house, '#dev');
      await takesRequests(house, '#dev');
      await filesRequest(house, 'ana');
      await house.settle();
      deletes(house, where);
      await there.clicks('mara', requestOn(there), 'Approve');
      await house.settle();
      await house.kept(here, () => posted(here, '#dev', REQUEST)[0], 'the card');
      expect(requestOn(here).text, 'what it says').toMatch(/Approved/);
      await there.clicks('mara', requestOn(there), 'It has landed');
      await house.settle();
      await house.kept(here, () => /Landed/.test(requestOn(here).text), 'what became of it');
      expect(posted(here, '#dev', REQUEST).length, 'how many stand there').toBe(1);
      deletes(house, where);
      await there.clicks('mara', requestOn(there), 'It was reverted…');
      await house.until(there, () => there.formOf('mara'), 'the dialog');
      await there.submits('mara', { reason: 'It broke the installer.' });
      await house.settle();
      await house.kept(there, () => /Reverted/.test(requestOn(there).text), 'the other copy');
      expect(posted(here, '#dev', REQUEST).length, 'how many stand there').toBe(0);
    },
    broken: {
      'nobody notices that it is gone': {
        sabotage: withRepositories(({ copies }) => ({
          copies: { ...copies, lose: async () => null },
        })),
        shows: new RegExp(`the card did not come on ${where}`),
      },
      'it is forgotten that it was deleted': {
        sabotage: forgetsWhatIsGone,
        shows: /how many stand there/,
      },
    },
  });
}

/** Ana is asked for more, and then it is decided. */
async function askedAndDecided(house: House): Promise<SeenMessage> {
  const { world } = house;
  await moveIn(house, '#dev');
  await takesRequests(house, '#dev');
  await filesRequest(house, 'ana');
  await house.settle();
  await world.clicks('mara', requestOn(world), 'Need info…');
  await house.until(world, () => world.formOf('mara'), 'the dialog');
  await world.submits('mara', { question: 'Who tested it?' });
  const asked = await house.until(
    world,
    () => told(world, 'ana', /Who tested it/)[0],
    'the question',
  );
  await house.settle();
  await world.clicks('mara', requestOn(world), 'Approve');
  await house.settle();
  return asked;
}

const now = (world: World, { id }: SeenMessage) =>
  world.privately('ana').find((message) => message.id === id);

promise('what the requester was told directly changes with the decision', {
  on: ['discord'],
  async check(house) {
    const { world } = house;
    const asked = await askedAndDecided(house);
    await house.kept(
      world,
      () => /is approved/.test(now(world, asked)?.text ?? ''),
      'the decision',
    );
    expect(now(world, asked)?.buttons, 'buttons that are left').toEqual(['It has landed']);
    expect(told(world, 'ana', /is approved/).at(-1)?.id, 'what is new').not.toBe(asked.id);
  },
  broken: {
    'relbot does not know where its cards stand': {
      sabotage: forgetsCopies,
      shows: /the decision did not come/,
    },
  },
});

promise('what one person was shown in a channel stays, and its buttons tell the truth', {
  on: ['slack'],
  async check(house) {
    const { world } = house;
    const asked = await askedAndDecided(house);
    expect(now(world, asked)?.buttons, 'buttons that are left').toContain('Add the facts');
    await world.clicks('ana', asked, 'Add the facts');
    await house.kept(
      world,
      () => told(world, 'ana', /was approved by mara already/)[0],
      'a word that it is decided',
    );
    expect(world.formOf('ana'), 'the dialog').toBeNull();
  },
  broken: {
    'whoever adds facts believes to be in time': {
      sabotage: believesItOpen,
      shows: /a word that it is decided did not come/,
    },
  },
});
