import { expect } from 'vitest';
import type { World } from '../fakes/world.ts';
import type { House } from './house.ts';
import { promise } from './promise.ts';
import { withPlatforms, withRepositories } from './sabotage.ts';
import {
  ANSWERS,
  asks,
  filesRequest,
  moveIn,
  opensForm,
  posted,
  REQUEST,
  requestOn,
  sendsRequest,
  takesRequests,
  told,
} from './scenes.ts';

const losesDrafts = withRepositories(({ drafts }) => ({
  drafts: { ...drafts, keep: async () => undefined },
}));

const keepsFirstAnswers = withRepositories(({ exceptions }) => ({
  exceptions: {
    ...exceptions,
    async save(exception) {
      const before = await exceptions.byId(exception.id);
      await exceptions.save({ ...exception, answers: before?.answers ?? exception.answers });
    },
  },
}));

async function filed(house: House): Promise<number> {
  const project = await house.beside.read.projects.first();
  return project === null ? 0 : (await house.beside.read.exceptions.list(project.id)).length;
}

/** Presses a button that opens the form, and reads what stands in it. */
async function reopened(house: House, world: World, words: RegExp, label: string) {
  const card = await house.kept(world, () => told(world, 'ana', words).at(-1), 'the way back');
  await world.clicks('ana', card, label);
  const form = await house.kept(world, () => world.formOf('ana'), 'the form');
  return Object.fromEntries(form.fields.map(({ id, value }) => [id, value]));
}

/** Impatient: the same dialog is sent twice before an answer comes. */
async function submitsTwice(house: House, world: World): Promise<void> {
  const { platform } = world;
  if (platform !== 'discord') {
    await Promise.all([world.submits('ana', ANSWERS), world.submits('ana', ANSWERS)]);
    return;
  }
  const { dialogs } = house.discord.interactions;
  const ana = house.discord.state.user('ana');
  const dialog = dialogs.get(ana);
  if (dialog === undefined) throw new Error('There is no dialog.');
  await world.submits('ana', ANSWERS);
  dialogs.set(ana, dialog);
  await world.submits('ana', ANSWERS);
}

let unlike = 0;

promise('a form that is sent twice files one request', {
  on: ['slack', 'discord'],
  async check(house) {
    await moveIn(house, '#dev');
    await takesRequests(house, '#dev');
    const { world } = house;
    await opensForm(house, world, 'ana');
    await submitsTwice(house, world);
    await asks(house, world, 'ben', '#dev', 'help');
    await house.settle();
    expect(await filed(house), 'requests that are filed').toBe(1);
    expect(posted(world, '#dev', REQUEST), 'cards').toHaveLength(1);
  },
  broken: {
    'a form does not know that it was sent, nor a request that its change was asked for': {
      sabotage: withRepositories(({ drafts, exceptions }) => ({
        exceptions: {
          ...exceptions,
          file: (request) => {
            const { answers } = request;
            const link = `${answers.link}/${(unlike += 1)}`;
            return exceptions.file({ ...request, answers: { ...answers, link } });
          },
        },
        drafts: {
          ...drafts,
          async byId(id) {
            const draft = await drafts.byId(id);
            return draft === null ? null : { ...draft, exceptionId: null };
          },
        },
      })),
      shows: /requests that are filed/,
    },
  },
});

const WRONG = { ...ANSWERS, harm: 'Critical.' };

promise('a form that is filled in wrongly comes back as it was typed', {
  on: ['slack', 'discord'],
  async check(house) {
    await moveIn(house, '#dev');
    await takesRequests(house, '#dev');
    const { world } = house;
    const errors = await sendsRequest(house, world, 'ana', WRONG);
    if (world.platform === 'slack') {
      expect(errors, 'errors in the dialog').toEqual({ harm: expect.stringMatching(/a sentence/) });
    } else {
      const values = await reopened(house, world, /not sent yet/, 'Edit and send again');
      expect(values, 'what was typed').toMatchObject(WRONG);
    }
    expect(await filed(house), 'requests that are filed').toBe(0);
    await world.submits('ana', ANSWERS);
    await house.kept(world, () => posted(world, '#dev', REQUEST)[0], 'the request');
  },
  broken: {
    'what was typed is not kept': {
      sabotage: losesDrafts,
      shows: /what was typed/,
      on: ['discord'],
    },
    'the dialog is closed all the same': {
      sabotage: withPlatforms((platform) => ({
        start: (inbox) =>
          platform.start({
            ...inbox,
            async submitted(event) {
              const { card } = await inbox.submitted(event);
              return { answer: 'whisper', card };
            },
          }),
      })),
      shows: /errors in the dialog/,
      on: ['slack'],
    },
  },
});

promise('what was typed outlives a refusal', {
  on: ['slack', 'discord'],
  async check(house) {
    await moveIn(house, '#dev');
    const { world } = house;
    await world.tells('ana', 'I need an exception for https://review.example/42');
    const offer = await house.until(
      world,
      () => told(world, 'ana', /Which freeze/).find(({ buttons }) => buttons.length > 0),
      'the offer',
    );
    await world.clicks('ana', offer, offer.buttons[0] ?? '');
    await house.until(world, () => world.formOf('ana'), 'the form');
    await world.submits('ana', ANSWERS);
    const values = await reopened(house, world, /no channel yet/, 'Open the form');
    expect(values, 'what was typed').toMatchObject(ANSWERS);
  },
  broken: {
    'what was typed is not kept': { sabotage: losesDrafts, shows: /what was typed/ },
  },
});

promise('what was typed outlives a bug', {
  on: ['slack', 'discord'],
  async check(house) {
    await moveIn(house, '#dev');
    await takesRequests(house, '#dev');
    const { world } = house;
    house.mishaps.failsAt('before exceptions.file', 1);
    await sendsRequest(house, world, 'ana');
    const values = await reopened(house, world, /Something broke/, 'Open the form');
    expect(values, 'what was typed').toMatchObject(ANSWERS);
    await world.submits('ana', {});
    await house.kept(world, () => posted(world, '#dev', REQUEST)[0], 'the request');
  },
  broken: {
    'what was typed is not kept': { sabotage: losesDrafts, shows: /what was typed/ },
  },
});

promise('facts that were added are there when more is asked', {
  on: ['slack', 'discord'],
  async check(house) {
    await moveIn(house, '#dev');
    await takesRequests(house, '#dev');
    await filesRequest(house, 'ana');
    const { world } = house;
    const why = 'The whole team tested it for a week.';
    for (const question of ['Who tested it?', 'On which machine?']) {
      await world.clicks('mara', requestOn(world), 'Need info…');
      await house.until(world, () => world.formOf('mara'), 'the dialog');
      await world.submits('mara', { question });
      const asked = new RegExp(question.replace('?', '.'));
      const values = await reopened(house, world, asked, 'Add the facts');
      const before = question.startsWith('Who') ? ANSWERS.why : why;
      expect(values['why'], 'what was typed').toBe(before);
      await world.submits('ana', { why });
      await house.settle();
      expect(requestOn(world).text, 'the facts').toContain('whole team');
    }
  },
  broken: {
    'a request keeps its first answers': { sabotage: keepsFirstAnswers, shows: /the facts/ },
  },
});
