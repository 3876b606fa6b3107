import type { MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i;

/** Whether only this computer can reach what listens on this host. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/**
 * Lets only pages of this server speak to it. Listening on loopback keeps other computers out, but not other pages in
 * this computer's browser: one can name a host of its own that leads here (then `Host` tells), or send a request here
 * from where it is (then `Origin` tells; browsers send it with every POST).
 */
export const onlyFromHere: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? '';
  if (!isLoopback(host.replace(/:\d+$/, ''))) {
    return problem(403, 'The playground answers only to this computer: open it as localhost.');
  }
  const origin = c.req.header('origin');
  const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
  if (origin === undefined ? !reads : origin !== `http://${host}`) {
    return problem(403, 'The playground answers only to its own page.');
  }
  return next();
};
