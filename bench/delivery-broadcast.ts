// The same notice due in ten thousand places at once, on a platform with Discord's published limit: how much of the
// rate that it allows is kept, by the whole program, and whether each place got its post once.

import { setTimeout } from 'node:timers/promises';
import { LIMITS } from '../adapters/discord/limits.ts';
import type { MessageRef } from '../src/domain/people/account.ts';
import { brand } from '../src/domain/ids.ts';
import { instant } from '../src/domain/time/wall.ts';
import { benchPlatform, placesWithNotices, programOn, sampleTime } from './due-program.ts';

/** Discord's "Global Rate Limit": requests a second for a bot (docs.discord.com/developers/topics/rate-limits). */
const ALLOWED = 50;
/** What a request takes there. */
const TAKES = 400;
/** The platform's time goes so many times as fast as ours, or it would take minutes; what relbot does weighs as much more. */
const FASTER = 5;
/** Until it is due, the program is up and waits. */
const AHEAD = 3000;

interface Broadcast {
  /** Of what the platform allows. */
  readonly kept: number;
  readonly lost: number;
  readonly doubled: number;
}

export async function showBroadcast(
  files: () => string,
  server: (() => Promise<string>) | null,
  { short }: { readonly short: boolean },
): Promise<void> {
  const count = short ? 1000 : 10_000;
  console.log(
    `\na broadcast to ${count} places: of the ${ALLOWED} posts a second that Discord allows (${FASTER} times as fast), and what was lost or came twice`,
  );
  show('relbot, SQLite', await broadcast(files(), count));
  if (server !== null) show('relbot, PostgreSQL', await broadcast(await server(), count));
}

function show(name: string, { kept, lost, doubled }: Broadcast): void {
  console.log(`${name.padEnd(45)}${(kept * 100).toFixed(1)} %  ${lost} lost, ${doubled} twice`);
}

async function broadcast(url: string, count: number): Promise<Broadcast> {
  const clock = sampleTime();
  const from = instant(clock.now() + AHEAD);
  await placesWithNotices(url, count, { clock, from, within: 0 });
  const got = new Map<string, number>();
  const gap = 1000 / (ALLOWED * FASTER);
  let slot = 0;
  let first = 0;
  let last = 0;
  let posts = 0;
  // As discord.js does: who comes too early waits for a slot.
  const platform = benchPlatform(LIMITS.atOnce, async (place) => {
    slot = Math.max(slot + gap, performance.now());
    await setTimeout(slot - performance.now() + TAKES / FASTER);
    posts += 1;
    got.set(place, (got.get(place) ?? 0) + 1);
    last = performance.now();
    if (first === 0) first = last;
    return { outcome: 'sent', ref: brand<MessageRef>(`m${posts}`) };
  });
  const { relbot, store } = await programOn(url, clock, platform, () => undefined);
  await setTimeout(from - clock.now());
  await relbot.settle();
  await relbot.stop();
  await store.close();
  const rate = ((posts - 1) / (last - first)) * 1000;
  return {
    kept: rate / (ALLOWED * FASTER),
    lost: count - got.size,
    doubled: [...got.values()].filter((times) => times > 1).length,
  };
}
