import type { SeenMessage, World } from '../fakes/world.ts';
import type { House } from './house.ts';

/** What stands in a channel from relbot, in its words. */
export function posted(world: World, channel: string, words: RegExp): SeenMessage[] {
  return world.messages(channel).filter(({ by, text }) => by === 'relbot' && words.test(text));
}

export function told(world: World, user: string, words: RegExp): SeenMessage[] {
  return world.privately(user).filter(({ text }) => words.test(text));
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
}

async function greeted(house: House, channels: readonly string[]): Promise<void> {
  const [first] = channels;
  if (first === undefined) return;
  for (const world of house.worlds) {
    await house.until(world, () => posted(world, first, /subscribe this channel/)[0], 'a greeting');
  }
}

/** Asks and waits for the answer: by then, what was said before has been taken in as well. */
export async function asks(
  house: House,
  world: World,
  user: string,
  channel: string,
  text: string,
): Promise<SeenMessage> {
  const id = await world.says(user, channel, text);
  return await house.until(world, () => answersTo(world, channel, id)[0], `an answer to “${text}”`);
}
