import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { UserError } from '../../src/domain/user-error.ts';
import type { PlaygroundApi } from './api.ts';
import { tellOfChanges } from './changes.ts';
import { LIMITS } from './limits.ts';
import { pageHtml } from './page.ts';
import type { Playhouse } from './playhouse.ts';
import { type Place, readPlace } from './places.ts';
import type { PlaygroundPerson } from './room.ts';
import { dialogHtml } from './starts.ts';
import { viewOf } from './view.ts';
import { wind, WINDINGS } from './winding.ts';

const SCRIPTS = [
  'page',
  'announcing',
  'clock',
  'composer',
  'dialog',
  'doing',
  'elements',
  'example',
  'following',
  'messages',
  'places',
  'pressing',
  'round',
  'scroll',
  'somebody',
  'starts',
  'tabs',
  'times',
  'tries',
  'window',
  'words',
];
const FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(SCRIPTS.map((name) => [`${name}.js`, 'text/javascript; charset=utf-8'])),
  'page.css': 'text/css; charset=utf-8',
  'dress.css': 'text/css; charset=utf-8',
  'relbot.svg': 'image/svg+xml',
};

const window = z.string().min(1);
const as = z.string().min(1);
const shapes = {
  write: z.object({
    window,
    as,
    place: z.string(),
    text: z.string(),
    thread: z.string().nullable(),
  }),
  press: z.object({ window, as, message: z.string(), action: z.string().max(LIMITS.wireId) }),
  submit: z.object({
    window,
    as,
    dialog: z.string(),
    values: z.record(z.string(), z.string().max(LIMITS.formText)),
  }),
  dismiss: z.object({ window, as, dialog: z.string() }),
  invite: z.object({ window, as, channel: z.string() }),
  wind: z.object({ by: z.enum(WINDINGS) }),
  begin: z.discriminatedUnion('from', [
    z.object({ from: z.literal('own') }),
    z.object({ from: z.literal('sample') }),
    z.object({
      from: z.literal('template'),
      name: z.string().max(99),
      release: z.string().max(99),
    }),
    z.object({
      from: z.literal('pasted'),
      file: z.string().min(1).max(255).nullable(),
      text: z.string(),
    }),
  ]),
};

/** The playground's page and what it asks for. The server that carries it guards it and answers its errors. */
export function playgroundRoutes(house: Playhouse): Hono {
  const app = new Hono();
  const windows = () => house.play.windows.map(({ api }) => api);
  const windowOf = (name: string | undefined): PlaygroundApi => {
    const api = windows().find(({ room }) => room.platform === name);
    if (api === undefined) throw new UserError('There is no such window here.');
    return api;
  };

  app.get('/', (c) => c.html(pageHtml(windows().map(({ room }) => room))));
  for (const [name, type] of Object.entries(FILES)) {
    const file = readFileSync(new URL(`page/${name}`, import.meta.url));
    app.get(`/playground/${name}`, (c) => c.body(file, 200, { 'content-type': type }));
  }

  app.get('/playground/view', async (c) => {
    c.header('cache-control', 'no-store');
    const api = windowOf(c.req.query('window'));
    const person = personOf(api, c.req.query('as'));
    const tries = await house.tries(person.id);
    return c.json(viewOf(api.room, house.play.clock, person, tries));
  });

  app.get('/playground/stage', async (c) => {
    c.header('cache-control', 'no-store');
    const { clock } = house.play;
    const { about } = house;
    return c.json({ about, now: clock.now(), running: clock.running, round: await house.round() });
  });

  app.get('/playground/starts', async (c) => {
    c.header('cache-control', 'no-store');
    return c.json({ html: dialogHtml(await house.starts()).toString() });
  });

  app.get('/playground/changes', (c) => streamSSE(c, (stream) => tellOfChanges(house, stream)));

  app.post('/playground/write', async (c) => {
    const { window, as, place, text, thread } = await bodyOf(c, shapes.write);
    return c.json(await windowOf(window).write(as, placeOf(place, thread), text));
  });
  app.post('/playground/press', async (c) => {
    const { window, as, message, action } = await bodyOf(c, shapes.press);
    await windowOf(window).press(as, message, action);
    return c.json({});
  });
  app.post('/playground/submit', async (c) => {
    const { window, as, dialog, values } = await bodyOf(c, shapes.submit);
    return c.json({ wrong: await windowOf(window).submit(as, values, dialog) });
  });
  app.post('/playground/dismiss', async (c) => {
    const { window, as, dialog } = await bodyOf(c, shapes.dismiss);
    windowOf(window).dismiss(as, dialog);
    return c.json({});
  });
  app.post('/playground/invite', async (c) => {
    const { window, as, channel } = await bodyOf(c, shapes.invite);
    await windowOf(window).invite(as, channel);
    return c.json({});
  });
  app.post('/playground/wind', async (c) => {
    return c.json(await wind(house, (await bodyOf(c, shapes.wind)).by));
  });
  app.post('/playground/begin', async (c) => {
    await house.begin(await bodyOf(c, shapes.begin));
    return c.json({});
  });
  app.post('/playground/rewind', async (c) => {
    await bodyOf(c, z.object({}));
    await house.rewind();
    return c.json({});
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
