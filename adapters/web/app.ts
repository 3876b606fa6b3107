import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { UserError } from '../../src/domain/user-error.ts';
import { onlyFromHere } from './loopback.ts';
import { NotKnown } from '../../src/public.ts';
import type { Paint } from '../../src/platform.ts';
import { Changes, type LiveOptions } from './page/changes.ts';
import type { Platforms } from './page/links.ts';
import { servePages, tagOf } from './page/pages.ts';
import { servePictures } from './page/pictures.ts';
import { problem } from './problem.ts';
import { type Refuse, refusals } from './refusals.ts';
import { isForAll, isTooLong, type PublicOptions, servePublic } from './public/serve.ts';
import { type Rate, RateLimit, USUAL_RATE, whoAsks } from './rate-limit.ts';

export interface WebRoutes {
  readonly health: () => Platforms;
  /** What anybody may read. */
  readonly open: PublicOptions;
  /** How many proxies stand before it and write into X-Forwarded-For; 0: nobody is believed. */
  readonly proxies?: number;
  readonly rate?: Rate;
  /** Where pictures are painted; without it there is the drawing alone. */
  readonly paint?: Paint;
  /** How pages that are open are told of changes. */
  readonly live?: LiveOptions;
  /** The playground's page and all it asks for, when nothing else is configured. */
  readonly playground: Hono | null;
  /** Told of whatever is a bug, with the method and path that ran into it. */
  readonly onBug: (error: unknown, request: string) => void;
}

const WRITING = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'] as const;

/** The largest body that any route takes. */
const BODY = 128 * 1024;

const SECURE: NonNullable<Parameters<typeof secureHeaders>[0]> = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  crossOriginResourcePolicy: 'same-origin',
  // Whether the address is served over TLS is the business of whoever put a proxy before it.
  strictTransportSecurity: false,
};

const forPages = secureHeaders(SECURE);
/** No page, so that headers for pages say nothing of it; but pages of other sites may show it: a badge, say. */
const forAll = secureHeaders({
  strictTransportSecurity: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xFrameOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
  originAgentCluster: false,
  crossOriginOpenerPolicy: false,
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  crossOriginResourcePolicy: 'cross-origin',
});
const HEADERS: MiddlewareHandler = async (c, next) =>
  await (isForAll(c.req.path) ? forAll : forPages)(c, next);

export interface WebApp {
  readonly app: Hono;
  /** Ends what would never end by itself: pages that listen for changes. */
  readonly close: () => void;
}

/** Everything the server serves but Slack's events. */
export function createApp(routes: WebRoutes): WebApp {
  const { health, open, playground, onBug, proxies = 0, live, paint } = routes;
  const refuse = refusals(open.shown);
  const app = new Hono();
  app.use(HEADERS);
  app.use(async (c, next) => {
    if (isTooLong(c.req.url))
      return await refuse(c, 414, 'The address is longer than any that makes sense.');
    return await next();
  });
  app.use(notTooLarge);

  app.get('/healthz', (c) => c.json({ status: 'ok', platforms: health() }));

  app.use(playground === null ? notTooMuch(routes, refuse) : onlyFromHere);
  app.route('/', servePublic(open));
  const changes = new Changes(() => tagOf(open.shown), live);
  const who = (c: Context) => whoAsks(remoteOf(c), c.req.header('x-forwarded-for'), proxies);
  app.route('/', servePictures(open.shown, paint));
  app.route('/', servePages({ ...open, platforms: health, changes, whoAsks: who }));
  for (const path of ['/status', '/status/*']) {
    app.on([...WRITING], path, (c) =>
      refuse(c, 405, 'This can only be read: ask with GET.', { allow: 'GET, HEAD' }),
    );
  }
  if (playground === null) app.get('/', (c) => c.redirect('/status'));
  else app.route('/', playground);

  app.notFound((c) => refuse(c, 404, 'There is nothing at this address.'));
  app.onError(async (error, c) => {
    if (error instanceof NotKnown) return await refuse(c, 404, error.message);
    if (error instanceof UserError) return await refuse(c, 400, error.message);
    if (error instanceof HTTPException) return await refuse(c, error.status, error.message);
    onBug(error, `${c.req.method} ${c.req.path}`);
    return await refuse(c, 500, 'Something broke on relbot’s side; its log says what.');
  });
  return { app, close: () => changes.close() };
}

/**
 * Hono's own limit counts a body whose length is not said, and fails at it on Node's server. Nobody who has business here
 * sends one.
 */
const notTooLarge: MiddlewareHandler = async (c, next) => {
  if (c.req.header('transfer-encoding') !== undefined) {
    return problem(411, 'The body’s length is missing: send it with Content-Length.');
  }
  if (Number(c.req.header('content-length') ?? 0) > BODY) {
    return problem(413, `That is too much at once: ${BODY / 1024} KiB is the most.`);
  }
  return await next();
};

/** The playground has only one reader, whose page asks often. */
function notTooMuch(
  { open, rate = USUAL_RATE, proxies = 0 }: WebRoutes,
  refuse: Refuse,
): MiddlewareHandler {
  const limit = new RateLimit(rate, () => open.shown.now());
  return async (c, next) => {
    const wait = limit.take(whoAsks(remoteOf(c), c.req.header('x-forwarded-for'), proxies));
    if (wait === null) return await next();
    const seconds = wait === 1 ? 'a second' : `${wait} seconds`;
    return await refuse(c, 429, `That is too much at once: ask again in ${seconds}.`, {
      'retry-after': String(wait),
      'access-control-allow-origin': '*',
    });
  };
}

function remoteOf(c: Context): string {
  return getConnInfo(c).remote.address ?? 'unknown';
}
