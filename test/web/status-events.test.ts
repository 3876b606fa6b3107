import { describe, expect, it, onTestFinished } from 'vitest';
import type { LiveOptions } from '../../adapters/web/page/changes.ts';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import { at } from '../domain/sample-cycle.ts';
import { moved } from '../support/plans.ts';
import { openWeb, type OpenWeb } from '../support/open-web.ts';

const QUICK: LiveOptions = { every: 5, heartbeat: 20, most: 3, mostOfOne: 2 };

/** Reads what is sent, line by line; null at its end. */
async function listens(web: OpenWeb): Promise<() => Promise<string | null>> {
  const ended = new AbortController();
  onTestFinished(() => ended.abort());
  const answer = await web.get('/status/events', { signal: ended.signal });
  expect(answer.headers.get('content-type')).toBe('text/event-stream');
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return async () => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end !== -1) {
        const line = text.slice(0, end);
        text = text.slice(end + 2);
        return line;
      }
      const read = await reader?.read();
      if (read?.value === undefined) return null;
      text += read.value;
    }
  };
}

/** The next line that is no sign of life. */
async function toldBy(next: () => Promise<string | null>): Promise<string | null> {
  for (;;) {
    const line = await next();
    if (line !== ':') return line;
  }
}

const standsOf = async (web: OpenWeb) =>
  /data-stands="([\w-]+)"/.exec(await (await web.get('/status')).text())?.[1];

describe('pages that are open', () => {
  it('are told at once how things stand, and once when they are different', async () => {
    const web = await openWeb({ live: QUICK });
    const next = await listens(web);
    expect(await toldBy(next)).toBe('retry: 3000');
    expect(await toldBy(next)).toBe(`data: ${await standsOf(web)}`);
    await importCycle(web.atDesk.app, moved('h-ff', '2026-09-03'), web.clock.now());
    expect(await toldBy(next)).toBe(`data: ${await standsOf(web)}`);
    web.clock.set(at('2026-09-11T10:00Z')); // hard string freeze has begun meanwhile
    expect(await toldBy(next)).toBe(`data: ${await standsOf(web)}`);
  });

  it('get a sign of life', async () => {
    const next = await listens(await openWeb({ live: QUICK }));
    await next();
    await next();
    expect(await next()).toBe(':');
  });

  it('are so many and no more, and one that goes makes room', async () => {
    const web = await openWeb({ live: QUICK });
    const first = new AbortController();
    await web.get('/status/events', { signal: first.signal });
    await listens(web);
    const refused = await web.get('/status/events');
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(await refused.json()).toMatchObject({
      detail: expect.stringContaining('Too many pages'),
    });
    first.abort();
    await expect
      .poll(async () => {
        const again = await web.get('/status/events');
        if (again.status !== 200) return again.status;
        await again.body?.cancel();
        return 200;
      })
      .toBe(200);
  });

  it('are let go when the server stops', async () => {
    const web = await openWeb({ live: QUICK });
    const next = await listens(web);
    await toldBy(next);
    await web.stop();
    let last: string | null = '';
    while (last !== null) last = await next().catch(() => null); // the connection itself may be gone
    await expect(web.get('/status')).rejects.toThrow();
  });

  it('is nothing to ask for the head of', async () => {
    const web = await openWeb({ live: { ...QUICK, most: 1 } });
    for (let count = 0; count < 3; count += 1) {
      expect((await web.get('/status/events', { method: 'HEAD' })).status).toBe(200);
    }
  });
});
