import { NO_FILES } from '../../src/formats/files/own-files.ts';
import { planFor } from '../../src/app/places/subscribe.ts';
import { actions, button, plain, text, type Card } from '../../src/cards/card.ts';
import type { WireId } from '../../src/cards/wire-id.ts';
import { brand } from '../../src/domain/ids.ts';
import type { PostKey } from '../../src/platform.ts';
import type { SeenMessage, World } from '../fakes/world.ts';
import type { House } from './house.ts';

let owed = 0;

/** What stands in a channel from relbot, in its words. */
export function posted(world: World, channel: string, words: RegExp): SeenMessage[] {
  return world
    .messages(channel)
    .filter((message) => message.by === 'relbot' && words.test(message.text));
}

export function told(world: World, user: string, words: RegExp): SeenMessage[] {
  return world.privately(user).filter((message) => words.test(message.text));
}

export function answersTo(world: World, channel: string, question: string): SeenMessage[] {
  return world.messages(channel).filter(({ by, thread }) => by === 'relbot' && thread === question);
}

/** relbot is running, and in these channels of every platform; its greeting has come. */
export async function moveIn(house: House, ...channels: readonly string[]): Promise<void> {
  await house.start();
  for (const world of house.worlds) {
    for (const channel of channels) await world.invites('mara', channel);
  }
  await greeted(house, channels);
  for (const channel of channels) await isKnown(house, channel);
}

/** On Discord relbot is greeted by a server, not by each channel: it knows of one when somebody speaks to it there. */
async function isKnown(house: House, channel: string): Promise<void> {
  await house.beside.transact(async ({ places, projects }) => {
    const project = await projects.first();
    for (const world of house.worlds) {
      const spot = { platform: world.platform, place: world.placeOf(channel) };
      await places.meet(spot, channel, project?.id ?? null);
    }
  });
}

async function greeted(house: House, channels: readonly string[]): Promise<void> {
  const [first] = channels;
  if (first === undefined) return;
  for (const world of house.worlds) {
    await house.until(world, () => posted(world, first, /subscribe this channel/)[0], 'a greeting');
  }
}

/** Owes a channel a post, as if it had just fallen due. */
export async function owes(
  house: House,
  world: World,
  channel: string,
  words: string,
  ...buttons: readonly ReturnType<typeof button>[]
): Promise<void> {
  const spot = { platform: world.platform, place: world.placeOf(channel) };
  const below = buttons.length === 0 ? [] : [actions(...buttons)];
  const card: Card = { tone: 'neutral', summary: words, blocks: [text(plain(words)), ...below] };
  owed += 1;
  const key = brand<PostKey>(`owed${String(owed).padStart(8, '0')}`);
  const now = house.clock.now();
  await house.beside.transact(({ outbox }) =>
    outbox.add({ kind: 'post', spot, card, subject: null }, key, now),
  );
}

/** Asks and waits for the answer: by then, what was said before has been taken in as well. */
export async function asks(
  house: House,
  world: World,
  user: string,
  channel: string,
  words: string,
): Promise<SeenMessage> {
  const id = await world.says(user, channel, words);
  return await house.until(
    world,
    () => answersTo(world, channel, id)[0],
    `an answer to “${words}”`,
  );
}

/** These channels are told of what comes, as after "subscribe this channel". */
export async function subscribes(house: House, ...channels: readonly string[]): Promise<void> {
  const now = house.clock.now();
  await house.beside.transact(async (tx) => {
    const { places, notices } = tx;
    const project = await tx.projects.first();
    if (project === null) throw new Error('Nothing has been imported.');
    for (const world of house.worlds) {
      for (const channel of channels) {
        const spot = { platform: world.platform, place: world.placeOf(channel) };
        const place = await places.meet(spot, channel, project.id);
        await places.subscribe(place.id, true);
        await notices.plan(await planFor({ tx, files: NO_FILES, now }, place, project));
      }
    }
  });
}

/** This channel of every platform takes the requests. */
export async function takesRequests(house: House, channel: string): Promise<void> {
  await house.beside.transact(async ({ places, projects }) => {
    const project = await projects.first();
    if (project === null) throw new Error('Nothing has been imported.');
    for (const world of house.worlds) {
      const spot = { platform: world.platform, place: world.placeOf(channel) };
      const place = await places.meet(spot, channel, project.id);
      await places.takeRequestsHere(place.id, world.platform, project.id);
    }
  });
}

export const ANSWERS = {
  what: 'Quota fix https://review.example/42',
  harm: 'Every project with quotas loses its limits.',
  risk: 'low',
  why: 'One line, with a test, a week in nightly.',
  done: '1 September',
} as const;

/** Opens the form by command, fills it in and sends it. Inline errors by field id, or none. */
export async function sendsRequest(
  house: House,
  world: World,
  user: string,
  answers: Record<string, string> = ANSWERS,
): Promise<Record<string, string>> {
  await opensForm(house, world, user);
  return await world.submits(user, answers);
}

/** By command, which asks first which freeze it is about where several are in force. */
export async function opensForm(house: House, world: World, user: string): Promise<void> {
  await world.command(user, '#dev', 'exception', 'https://review.example/42');
  const which = () => told(world, user, /Which freeze/).at(-1);
  await house.until(world, () => world.formOf(user) ?? which(), 'the form, or which freeze');
  const asked = which();
  if (world.formOf(user) === null && asked !== undefined) {
    await world.clicks(user, asked, asked.buttons[0] ?? '');
  }
  await house.until(world, () => world.formOf(user), 'the form');
}

/** Files a request that stands as a card in #dev on every platform. */
export async function filesRequest(house: House, user: string): Promise<void> {
  await sendsRequest(house, house.world, user);
  for (const world of house.worlds) {
    await house.until(world, () => posted(world, '#dev', REQUEST)[0], 'the request');
  }
}

export const REQUEST = /Exception request #1/;

export function requestOn(world: World): SeenMessage {
  const [card] = posted(world, '#dev', REQUEST);
  if (card === undefined) throw new Error(`There is no request on ${world.platform}.`);
  return card;
}

/** A screen that somebody still has before their eyes: relbot's message with a button of long ago. */
export async function oldScreen(house: House, world: World, id: string): Promise<SeenMessage> {
  const press = button(brand<WireId>(id), 'Press');
  await owes(house, world, '#dev', `An old screen (${id})`, press);
  await house.settle();
  const screen = posted(world, '#dev', /An old screen/).at(-1);
  if (screen === undefined) throw new Error('The old screen did not come.');
  return screen;
}
