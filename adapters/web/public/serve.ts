import { Hono, type Context } from 'hono';
import { z } from 'zod';
import type { PublicRelbot } from '../../../src/public.ts';
import { PICTURE } from '../page/pictures.ts';
import { problem } from '../problem.ts';
import { readyResponse } from '../ready-bytes.ts';
import { isKnown, KeptAnswers, type KeptAnswer } from './kept-answers.ts';
import { openApi } from './openapi.ts';
import { publicRoute, type PublicRoute } from './route.ts';
import { PUBLIC_ROUTES } from './routes.ts';

export interface PublicOptions {
  readonly shown: PublicRelbot;
  /** Without a slash at its end; null where it is not known. */
  readonly publicUrl: string | null;
}

/** Longer than any question that makes sense. */
const LONGEST_ADDRESS = 4096;

/** For pages of other sites, as all of it is for everybody. */
const FOR_ALL = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Last-Modified, Link, Retry-After',
} as const;

const METHODS = 'GET, HEAD, OPTIONS';

/** Whether a path is of what other sites may show and read, too. */
export function isForAll(path: string): boolean {
  return (
    path.startsWith('/api/') ||
    PICTURE.test(path) ||
    PUBLIC_ROUTES.some((route) => route.path === path)
  );
}

/** The API, the gate, the calendar, the feed and the badge: everybody may read them, and nobody can do more. */
export function servePublic({ shown, publicUrl }: PublicOptions): Hono {
  const app = new Hono();
  const kept = new KeptAnswers();

  for (const route of [...PUBLIC_ROUTES, documentRoute(publicUrl)]) {
    app.get(route.path, async (c) => {
      const answer = await answerTo(c, route);
      return respond(c, route, answer);
    });
    app.options(route.path, () => new Response(null, { status: 204, headers: PREFLIGHT }));
    app.all(route.path, () =>
      problem(405, 'This can only be read: ask with GET.', { allow: METHODS }),
    );
  }
  app.get('/api/v1', (c) => c.redirect('/api/v1/openapi.json'));
  return app;

  async function answerTo(c: Context, route: PublicRoute): Promise<KeptAnswer> {
    const self = addressOf(c.req.url);
    const [revision, now] = [await shown.revision(), shown.now()];
    const known = kept.find(self, revision, now);
    if (known !== null) return known;
    const written = new URL(self, 'http://relbot').searchParams;
    return kept.keep(self, revision, now, await route.make({ shown, written, self, publicUrl }));
  }
}

const PREFLIGHT = {
  ...FOR_ALL,
  'access-control-allow-methods': METHODS,
  'access-control-allow-headers': 'If-None-Match, If-Modified-Since, Accept',
  'access-control-max-age': '86400',
  allow: METHODS,
} as const;

function respond(c: Context, { type, maxAge }: PublicRoute, answer: KeptAnswer): Response {
  const { made, bytes, etag, lastModified } = answer;
  const headers: Record<string, string> = {
    ...FOR_ALL,
    etag,
    'cache-control': maxAge === 0 ? 'no-cache' : `public, max-age=${maxAge}`,
  };
  if (lastModified !== null) headers['last-modified'] = lastModified;
  if (typeof made.next === 'string') headers['link'] = `<${made.next}>; rel="next"`;
  if (isKnown(answer, c.req.header('if-none-match'), c.req.header('if-modified-since'))) {
    return new Response(null, { status: 304, headers });
  }
  headers['content-type'] = type;
  return readyResponse(bytes, headers);
}

/** The path and what is asked for; of the host, which anybody can write, nothing. */
function addressOf(url: string): string {
  return url.slice(url.indexOf('/', url.indexOf('://') + 3));
}

export function isTooLong(url: string): boolean {
  return addressOf(url).length > LONGEST_ADDRESS;
}

function documentRoute(publicUrl: string | null): PublicRoute {
  const body = JSON.stringify(openApi(PUBLIC_ROUTES, publicUrl));
  return publicRoute({
    path: '/api/v1/openapi.json',
    gives: 'this document',
    parameters: z.strictObject({}),
    type: 'application/json',
    answer: null,
    maxAge: 300,
    make: async () => await Promise.resolve({ body, until: null }),
  });
}
