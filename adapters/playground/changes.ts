import type { SSEStreamingApi } from 'hono/streaming';
import type { Playhouse } from './playhouse.ts';

/** Tells a page of each change of what is shown, and of another play that begins, whose windows are others. */
export async function tellOfChanges(house: Playhouse, stream: SSEStreamingApi): Promise<void> {
  const tell = (event: string) => void stream.writeSSE({ event, data: '' });
  const watch = () => house.play.windows.map(({ api }) => api.room.subscribe(() => tell('change')));
  let watching = watch();
  const unwatch = () => {
    for (const stop of watching) stop();
  };
  const stop = house.onBegun(() => {
    unwatch();
    watching = watch();
    tell('begun');
  });
  tell('change');
  await new Promise<void>((resolve) => stream.onAbort(resolve));
  unwatch();
  stop();
}
