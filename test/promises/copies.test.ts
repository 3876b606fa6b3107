import { expect } from 'vitest';
import { brand, type PostId } from '../../src/domain/ids.ts';
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
