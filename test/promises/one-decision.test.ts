import { expect } from 'vitest';
import { wireId } from '../../src/cards/wire-id.ts';
import type { World } from '../fakes/world.ts';
import type { House, Sabotage } from './house.ts';
import { NotKept } from './not-kept.ts';
import { promise } from './promise.ts';
import { withoutTransactions } from './sabotage.ts';
import { asks, filesRequest, moveIn, oldScreen, requestOn, takesRequests, told } from './scenes.ts';

const ALREADY = /Request #1 was approved by \w+ already/;

async function aRequest(house: House): Promise<void> {
  await moveIn(house, '#dev');
  await takesRequests(house, '#dev');
  await filesRequest(house, 'ana');
  await house.settle();
}

async function decisions(house: House): Promise<string[]> {
  const entries = await house.beside.read.audit.list();
  return entries
    .filter(({ subject, deed }) => subject === 'exception' && deed !== 'filed')
    .map(({ deed }) => deed);
}

/** Waits until all that was pressed has been answered, and every copy shows the decision. */
async function decided(house: House): Promise<void> {
  for (const world of house.worlds) await asks(house, world, 'ben', '#dev', 'help');
  await house.settle();
  expect(await decisions(house), 'decisions taken').toEqual(['approve']);
  for (const world of house.worlds) {
    await house.kept(world, () => /Approved/.test(requestOn(world).text), 'the decision');
    expect(requestOn(world).buttons, 'buttons that are left').toEqual(['It has landed']);
  }
}

const isTold = (house: House, world: World, user: string) =>
  house.kept(world, () => told(world, user, ALREADY)[0], 'a word that it is decided');

/** Whoever decides believes to be the first. */
const forgetsDecisions: Sabotage = (app) => ({
  ...app,
  store: {
    ...app.store,
    transact: (work) =>
      app.store.transact((tx) =>
        work({
          ...tx,
          exceptions: {
            ...tx.exceptions,
            async byId(id) {
              const exception = await tx.exceptions.byId(id);
              return exception === null ? null : { ...exception, standing: { state: 'open' } };
            },
          },
        }),
      ),
  },
});

const broken = {
  'whoever decides believes to be the first': {
    sabotage: forgetsDecisions,
    // Their first vote is remembered even so.
    shows: /decisions taken|a word that it is decided did not come/,
  },
};

promise('a button that is pressed twice decides once', {
  on: ['slack', 'discord'],
  async check(house) {
    await aRequest(house);
    const { world } = house;
    const card = requestOn(world);
    await Promise.all([
      world.clicks('mara', card, 'Approve'),
      world.clicks('mara', card, 'Approve'),
    ]);
    await decided(house);
    await isTold(house, world, 'mara');
  },
  broken,
});

promise('two managers who press at once on two platforms decide once, and the second is told', {
  on: ['both'],
  async check(house) {
    await aRequest(house);
    const { slack, discord } = house;
    const cards = [requestOn(slack), requestOn(discord)] as const;
    await Promise.all([
      slack.clicks('mara', cards[0], 'Approve'),
      discord.clicks('otto', cards[1], 'Approve'),
    ]);
    await decided(house);
    const losers = [...told(slack, 'mara', ALREADY), ...told(discord, 'otto', ALREADY)];
    if (losers.length !== 1) throw new NotKept(`${losers.length} were told that it is decided.`);
    const names = house.worlds.map((world) => /by @?(\w+)/.exec(requestOn(world).text)?.[1]);
    expect(new Set(names).size, 'deciders that are named').toBe(1);
  },
  broken: {
    'whoever decides believes to be the first': {
      sabotage: forgetsDecisions,
      shows: /decisions taken/,
    },
  },
});

promise('a button from before a restart decides once', {
  on: ['slack', 'discord'],
  async check(house) {
    await aRequest(house);
    const { world } = house;
    const card = requestOn(world);
    await house.crash();
    await house.start();
    await world.clicks('mara', card, 'Approve');
    await house.kept(world, () => /Approved/.test(requestOn(world).text), 'the decision');
    await house.crash();
    await house.start();
    const old = await oldScreen(house, world, wireId('exception.approve', 1));
    await world.clicks('otto', old, 'Press');
    await isTold(house, world, 'otto');
    await decided(house);
  },
  broken: {
    'whoever decides believes to be the first': {
      sabotage: forgetsDecisions,
      shows: /a word that it is decided did not come/,
    },
  },
});

promise('a decision that breaks in the middle is none, and can be taken again', {
  on: ['slack', 'discord'],
  async check(house) {
    await aRequest(house);
    const { world } = house;
    house.mishaps.failsAt('before audit.add', 1);
    await world.clicks('mara', requestOn(world), 'Approve');
    await house.kept(world, () => told(world, 'mara', /Something broke/)[0], 'a word about it');
    await house.settle();
    expect(requestOn(world).buttons, 'buttons that are left').toContain('Approve');
    await world.clicks('mara', requestOn(world), 'Approve');
    await decided(house);
  },
  broken: {
    'it is no transaction': {
      sabotage: withoutTransactions,
      shows: /decisions taken|buttons that are left|the decision did not come/,
    },
  },
});
