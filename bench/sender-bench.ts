import pino from 'pino';
import { systemClock } from '../src/app/clock.ts';
import { chatOutlet } from '../src/app/delivery/chat-outlet.ts';
import { createSender } from '../src/app/delivery/deliver.ts';
import { declareManagers } from '../src/app/people/managers.ts';
import type { MessageRef } from '../src/domain/people/account.ts';
import { brand, type RunId } from '../src/domain/ids.ts';
import { NO_FILES } from '../src/formats/files/own-files.ts';
import type { Platform, PostKey } from '../src/platform.ts';
import { openStore } from '../src/store/store.ts';

/** Messages a second of the whole sender, on a platform that takes each at once: what relbot itself costs. */
export async function rateOfSender(url: string, messages: number, limit: number): Promise<number> {
  const store = await openStore(url);
  let taken = 0;
  const platform: Platform = {
    name: 'slack',
    can: {
      formErrors: 'inline',
      readBack: true,
      pin: false,
      headline: false,
      atOnce: limit,
      connectsAlone: false,
    },
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    post: () => {
      taken += 1;
      return Promise.resolve({ outcome: 'sent', ref: brand<MessageRef>(`m${taken}`) });
    },
    edit: () => Promise.resolve({ outcome: 'sent' }),
    pin: () => Promise.resolve({ outcome: 'sent' }),
    headline: () => Promise.resolve({ outcome: 'sent' }),
    find: () => Promise.resolve({ outcome: 'absent' }),
    whisper: () => Promise.resolve({ outcome: 'sent', how: 'private', ref: null }),
    health: () => ({ state: 'up', detail: 'takes everything', lastInboundAt: null }),
  };
  const app = {
    store,
    clock: systemClock,
    platforms: [platform],
    managers: await declareManagers(store, [], systemClock.now()),
    log: pino({ level: 'silent' }),
    names: {
      postKey: () => brand<PostKey>('bench'),
      reference: () => 'bench',
      code: () => 'bench',
    },
    files: NO_FILES,
    publicUrl: null,
  };
  const fail = (error: unknown): void => {
    throw error;
  };
  const run = brand<RunId>('bench');
  const sender = createSender(app, chatOutlet(app, platform, run), run, {
    onMore: () => undefined,
    onBug: fail,
  });
  const began = performance.now();
  sender.wake();
  await sender.idle();
  const seconds = (performance.now() - began) / 1000;
  await sender.stop();
  const waits = await store.read.outbox.nextAttempt('slack');
  await store.close();
  if (taken !== messages || waits !== null) {
    throw new Error(`${taken} of ${messages} messages were sent.`);
  }
  return messages / seconds;
}
