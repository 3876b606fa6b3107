import { expect } from 'vitest';
import { wireId } from '../../src/cards/wire-id.ts';
import { brand, type PersonId } from '../../src/domain/ids.ts';
import type { House, Sabotage } from './house.ts';
import { promise } from './promise.ts';
import { withRepositories } from './sabotage.ts';
import { asks, filesRequest, moveIn, oldScreen, requestOn, takesRequests, told } from './scenes.ts';

const letsEveryoneIn: Sabotage = (app) => ({
  ...app,
  managers: { has: async () => true, all: (tx, scope) => app.managers.all(tx, scope) },
});

const forgetsWhoAsked = withRepositories(({ exceptions }) => ({
  exceptions: {
    ...exceptions,
    async byId(id) {
      const exception = await exceptions.byId(id);
      if (exception === null) return null;
      return { ...exception, requester: { ...exception.requester, id: brand<PersonId>(-1) } };
    },
  },
}));

async function deeds(house: House): Promise<string[]> {
  return (await house.beside.read.audit.list())
    .map(({ deed, subject }) => `${deed} ${subject}`)
    .filter((deed) => deed !== 'import cycle' && deed !== 'filed exception');
}

async function aRequestBy(house: House, user: string): Promise<void> {
  await moveIn(house, '#dev');
  await takesRequests(house, '#dev');
  await filesRequest(house, user);
}

promise('only a manager decides, whoever sees the button', {
  on: ['slack', 'discord'],
  async check(house) {
    await aRequestBy(house, 'ana');
    const { world } = house;
    await world.clicks('ben', requestOn(world), 'Approve');
    await asks(house, world, 'cleo', '#dev', 'help');
    expect(await deeds(house), 'what was decided').toEqual([]);
    const refusals = () => told(world, 'ben', /Only a release manager can decide/);
    await house.kept(world, () => refusals()[0], 'the refusal');
    expect(refusals()[0]?.text, 'who can').toMatch(/mara.*otto/i);
  },
  broken: { 'everyone is a manager': { sabotage: letsEveryoneIn, shows: /what was decided/ } },
});

promise('who asks never decides, not even as a manager or by another account', {
  on: ['both'],
  async check(house) {
    await aRequestBy(house, 'mara');
    for (const world of house.worlds) {
      await world.clicks('mara', requestOn(world), 'Approve');
      await asks(house, world, 'cleo', '#dev', 'help');
      expect(await deeds(house), 'what was decided').toEqual([]);
      await house.kept(world, () => told(world, 'mara', /is your own/)[0], 'the refusal');
    }
  },
  broken: {
    'relbot forgets who asked': { sabotage: forgetsWhoAsked, shows: /what was decided/ },
  },
});

/** Permission as it was when the dialog opened. */
function asksOnce(): Sabotage {
  const allowed = new Set<PersonId>();
  return (app) => ({
    ...app,
    managers: {
      async has(tx, person, scope) {
        if (await app.managers.has(tx, person, scope)) allowed.add(person.id);
        return allowed.has(person.id);
      },
      all: (tx, scope) => app.managers.all(tx, scope),
    },
  });
}

promise('permission is asked for when the decision is taken, not when the dialog opens', {
  on: ['slack', 'discord'],
  async check(house) {
    await aRequestBy(house, 'ana');
    const { world } = house;
    await world.clicks('mara', requestOn(world), 'Deny…');
    await house.until(world, () => world.formOf('mara'), 'the dialog');
    await house.stop();
    house.managers = ['otto'];
    await house.start();
    await world.submits('mara', { reason: 'Too late for this one.' });
    await asks(house, world, 'cleo', '#dev', 'help');
    expect(await deeds(house), 'what was decided').toEqual([]);
    await house.kept(world, () => told(world, 'mara', /Only a release manager/)[0], 'the refusal');
  },
  broken: { 'who was let in once stays in': { sabotage: asksOnce(), shows: /what was decided/ } },
});

promise('a sentence changes nothing before its button is pressed, and only by a manager', {
  on: ['slack', 'discord'],
  async check(house) {
    await moveIn(house, '#dev');
    const { world } = house;
    const offer = await asks(house, world, 'mara', '#dev', 'subscribe this channel');
    expect(await deeds(house), 'what was changed').toEqual([]);
    await world.clicks('ben', offer, 'Subscribe this channel');
    const other = await oldScreen(house, world, wireId('requests-here.confirm'));
    await world.clicks('ben', other, 'Press');
    await asks(house, world, 'cleo', '#dev', 'help');
    expect(await deeds(house), 'what was changed').toEqual([]);
    await world.clicks('mara', offer, 'Subscribe this channel');
    await asks(house, world, 'cleo', '#dev', 'help');
    expect(await deeds(house), 'what a manager changed').toEqual(['subscribed place']);
  },
  broken: { 'everyone is a manager': { sabotage: letsEveryoneIn, shows: /what was changed/ } },
});
