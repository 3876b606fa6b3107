import { planFor } from '../../src/app/subscribe.ts';
import { plain, text, type Card } from '../../src/cards/card.ts';
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
): Promise<void> {
  const spot = { platform: world.platform, place: world.placeOf(channel) };
  const card: Card = { tone: 'neutral', summary: words, blocks: [text(plain(words))] };
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
        await notices.plan(await planFor(tx, place, project, now));
      }
    }
  });
}
