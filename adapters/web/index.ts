import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { UserError } from '../../src/domain/user-error.ts';
import { createApp, type WebRoutes } from './app.ts';
import { isLoopback } from './loopback.ts';
import { sentReady } from './ready-bytes.ts';
import { refuse, refuseRaw } from './problem.ts';

export type { WebRoutes } from './app.ts';

export interface WebOptions extends WebRoutes {
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** Who takes Slack's events over HTTP; null while nobody does. Asked at each request. */
  readonly slackEvents: () => RequestListener | null;
}

export interface Web {
  /** Listens. Rejects with a `UserError` when it may not or cannot. Gives its address, "http://127.0.0.1:3000". */
  start(): Promise<string>;
  /** Ends what is under way and stops listening; safe to call twice, or when never started. */
  stop(): Promise<void>;
}

/** The one server on PORT. */
export function createWeb(options: WebOptions): Web {
  const { app, close } = createApp(options);
  const hono = getRequestListener(
    async (request, env) => {
      const response = await app.fetch(request, env);
      return sentReady(response, env.outgoing) ? RESPONSE_ALREADY_SENT : response;
    },
    { overrideGlobalObjects: false },
  );
  let server: Server | null = null;

  return {
    async start() {
      const { host, port, playground } = options;
      if (playground !== null && !isLoopback(host)) {
        throw new UserError(
          `The playground is for this computer alone, and HOST is ${host}: leave HOST empty, or connect Slack or Discord.`,
        );
      }
      server = createServer((request, response) => {
        // Before Hono, which would read the body: the signature is over its very bytes.
        if (/^\/slack\/events(\?|$)/.test(request.url ?? '')) {
          const slack = options.slackEvents();
          if (slack !== null) return slack(request, response);
          return refuse(response, 404, 'Slack is not connected over HTTP here.');
        }
        return void hono(request, response);
      });
      server.on('clientError', refuseUnreadable);
      await listening(server, host, port);
      return addressOf(server, host);
    },

    async stop() {
      const stopped = server;
      server = null;
      if (stopped === null) return;
      const closed = once(stopped, 'close');
      stopped.close();
      close();
      stopped.closeAllConnections(); // the playground's page listens, too, and would never end by itself
      await closed;
    },
  };
}

/** What is no HTTP, or has headers without end, never becomes a request. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const tooLong = error.code === 'HPE_HEADER_OVERFLOW';
  socket.end(
    tooLong
      ? refuseRaw(431, 'The request’s headers are too long.')
      : refuseRaw(400, 'That is no request that can be read.'),
  );
}

async function listening(server: Server, host: string, port: number): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new UserError(whyNot(cause, host, port), { cause });
  }
}

function whyNot(cause: unknown, host: string, port: number): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program: stop that one, or set PORT to another number.`;
    case 'EACCES':
      return `Port ${port} is not allowed to this user: set PORT to a number above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is ${host}, which is no address of this computer: leave HOST empty for 127.0.0.1.`;
    default:
      return `relbot cannot listen on ${host}, port ${port}: ${String(cause)}`;
  }
}

function addressOf(server: Server, host: string): string {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound.port}`;
}
