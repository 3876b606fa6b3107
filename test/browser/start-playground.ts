import { createPlayground, playgroundRoutes, WoundClock } from '../../adapters/playground/index.ts';
import { channelPlace, placeRef } from '../../adapters/playground/places.ts';
import { createWeb } from '../../adapters/web/index.ts';
import { brand } from '../../src/domain/ids.ts';
import type { Instant, Zone } from '../../src/domain/time.ts';
import { SampleCore } from './sample-core.ts';

export interface RunningPlayground {
  readonly address: string;
  stop(): Promise<void>;
}

/** Brings the playground up, three weeks before the feature freeze of the sample cycle. Port 0 takes any. */
export async function startPlayground(port = 0): Promise<RunningPlayground> {
  const bugs: unknown[] = [];
  const release = placeRef(channelPlace('release'));
  const clock: WoundClock = new WoundClock({
    start: brand<Instant>(Date.UTC(2026, 7, 6, 9)),
    onWound: (now) => core.deliver(release, now),
    nextEvent: () => core.nextEvent(),
  });
  const playground = createPlayground({
    clock,
    people: [
      { id: 'jonas', name: 'Jonas', role: 'developer', zone: brand<Zone>('Europe/Berlin') },
      { id: 'yuki', name: 'Yuki', role: 'translator', zone: brand<Zone>('Asia/Tokyo') },
      { id: 'ines', name: 'Inês', role: 'release manager', zone: brand<Zone>('Europe/Lisbon') },
    ],
    channels: [{ name: 'release', joined: true }],
  });
  const core = new SampleCore(playground, 'ines');
  await playground.start(core);
  const web = createWeb({
    host: '127.0.0.1',
    port,
    health: () => ({ playground: playground.health() }),
    status: async () => ({ asOf: '', cycles: [], troubles: [] }),
    slackEvents: () => null,
    playground: playgroundRoutes(playground.api, clock),
    onBug: (error) => bugs.push(error),
  });
  const address = await web.start();
  return {
    address,
    async stop() {
      await web.stop();
      if (bugs.length > 0) throw bugs[0];
    },
  };
}
