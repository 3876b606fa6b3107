import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { UserError } from '../../src/domain/user-error.ts';
import type { PlaygroundApi } from './api.ts';
import type { WoundClock } from './clock.ts';
import { LIMITS } from './limits.ts';
import { pageHtml } from './page.ts';
import { type Place, readPlace } from './places.ts';
import type { PlaygroundPerson } from './room.ts';
import { viewOf } from './view.ts';

const SCRIPTS = [
  'page',
  'composer',
  'dialog',
  'doing',
  'elements',
  'messages',
  'places',
  'replying',
  'scene',
  'scroll',
  'times',
  'words',
];
const FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(SCRIPTS.map((name) => [`${name}.js`, 'text/javascript; charset=utf-8'])),
  'page.css': 'text/css; charset=utf-8',
  'relbot.svg': 'image/svg+xml',
};

const HOUR = 60 * 60 * 1000;
const WINDINGS = { hour: HOUR, day: 24 * HOUR, week: 7 * 24 * HOUR } as const;

const as = z.string().min(1);
const shapes = {
  write: z.object({ as, place: z.string(), text: z.string(), thread: z.string().nullable() }),
  press: z.object({ as, message: z.string(), action: z.string().max(LIMITS.wireId) }),
  submit: z.object({ as, values: z.record(z.string(), z.string().max(LIMITS.formText)) }),
  dismiss: z.object({ as }),
  invite: z.object({ as, channel: z.string() }),
  wind: z.object({ by: z.enum(['hour', 'day', 'week', 'next']) }),
};

/** The playground's page and what it asks for. The server that carries it guards it and answers its errors. */
export function playgroundRoutes(api: PlaygroundApi, clock: WoundClock): Hono {
  const app = new Hono();
  const { room } = api;

  app.get('/', (c) => c.html(pageHtml([...room.people.values()])));
  for (const [name, type] of Object.entries(FILES)) {
    const file = readFileSync(new URL(`page/${name}`, import.meta.url));
    app.get(`/playground/${name}`, (c) => c.body(file, 200, { 'content-type': type }));
  }

  app.get('/playground/view', (c) => {
    c.header('cache-control', 'no-store');
    return c.json(viewOf(room, clock, personOf(api, c.req.query('as'))));
  });

  app.get('/playground/changes', (c) =>
    streamSSE(c, async (stream) => {
      const tell = () => void stream.writeSSE({ event: 'change', data: '' });
      const stop = room.subscribe(tell);
      tell();
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      stop();
    }),
  );

  app.post('/playground/write', async (c) => {
    const { as, place, text, thread } = await bodyOf(c, shapes.write);
    return c.json(await api.write(as, placeOf(place, thread), text));
  });
  app.post('/playground/press', async (c) => {
    const { as, message, action } = await bodyOf(c, shapes.press);
    await api.press(as, message, action);
    return c.json({});
  });
  app.post('/playground/submit', async (c) => {
    const { as, values } = await bodyOf(c, shapes.submit);
    return c.json({ wrong: await api.submit(as, values) });
  });
  app.post('/playground/dismiss', async (c) => {
    api.dismiss((await bodyOf(c, shapes.dismiss)).as);
    return c.json({});
  });
  app.post('/playground/invite', async (c) => {
    const { as, channel } = await bodyOf(c, shapes.invite);
    await api.invite(as, channel);
    return c.json({});
  });
  app.post('/playground/wind', async (c) => {
    const { by } = await bodyOf(c, shapes.wind);
    const now = by === 'next' ? await clock.windToNextEvent() : await clock.windBy(WINDINGS[by]);
    room.changed();
    return c.json({ now });
  });
  return app;
}

function personOf(api: PlaygroundApi, id: string | undefined): PlaygroundPerson {
  const person = api.room.people.get(id ?? '');
  if (person === undefined) throw new UserError('There is no such person here.');
  return person;
}

function placeOf(ref: string, thread: string | null): Place {
  const place = readPlace(ref);
  if (place === null) throw new UserError('There is no such place here.');
  if (thread === null || place.kind !== 'channel') return place;
  return { kind: 'thread', channel: place.channel, root: thread };
}

/** Only JSON is read: a page elsewhere cannot send that here without being allowed to. */
async function bodyOf<T>(c: Context, shape: z.ZodType<T>): Promise<T> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
    throw new HTTPException(415, { message: 'This wants JSON.' });
  }
  const parsed = shape.safeParse(await c.req.json().catch(() => undefined));
  if (parsed.success) return parsed.data;
  throw new HTTPException(400, {
    message: `This was not understood: ${z.prettifyError(parsed.error)}`,
  });
}
