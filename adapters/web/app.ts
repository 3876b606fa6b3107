import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { UserError } from '../../src/domain/user-error.ts';
import { onlyFromHere } from './loopback.ts';
import { problem } from './problem.ts';
import { type PlatformHealth, STATUS_CSS, statusPage, type StatusView } from './status.ts';

export interface WebRoutes {
  readonly health: () => PlatformHealth;
  readonly status: () => Promise<StatusView>;
  /** The playground's page and all it asks for, when nothing else is configured. */
  readonly playground: Hono | null;
  /** Told of whatever is a bug, with the method and path that ran into it. */
  readonly onBug: (error: unknown, request: string) => void;
}

/** The largest body that any route takes. */
const BODY = 128 * 1024;

const HEADERS = secureHeaders({
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
});

/** Everything the server serves but Slack's events. */
export function createApp({ health, status, playground, onBug }: WebRoutes): Hono {
  const app = new Hono();
  app.use(HEADERS);
  app.use(
    bodyLimit({
      maxSize: BODY,
      onError: () => problem(413, `That is too much at once: ${BODY / 1024} KiB is the most.`),
    }),
  );

  app.get('/healthz', (c) => c.json({ status: 'ok', platforms: health() }));

  if (playground !== null) app.use(onlyFromHere);
  app.get('/status', async (c) => c.html(statusPage(await status(), health())));
  app.get('/status.css', (c) => c.body(STATUS_CSS, 200, { 'content-type': 'text/css' }));
  if (playground === null) app.get('/', (c) => c.redirect('/status'));
  else app.route('/', playground);

  app.notFound(() => problem(404, 'There is nothing at this address.'));
  app.onError((error, c) => {
    if (error instanceof UserError) return problem(400, error.message);
    if (error instanceof HTTPException) return problem(error.status, error.message);
    onBug(error, `${c.req.method} ${c.req.path}`);
    return problem(500, 'Something broke on relbot’s side; its log says what.');
  });
  return app;
}
