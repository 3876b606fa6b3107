import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { LINGER, LONGEST_ANSWER, PATIENCE } from './limits.ts';
import { type LookUp, Nowhere, placeOf, type Place } from './where.ts';
import type { BlockList } from 'node:net';

export interface Delivered {
  readonly status: number;
  /** As it stood in the header. */
  readonly retryAfter: string | null;
}

/** Nothing that is sure to be an answer came; `mayHaveArrived`: the request had begun to go out. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly mayHaveArrived: boolean;
  constructor(sentence: string, mayHaveArrived: boolean, options?: ErrorOptions) {
    super(sentence, options);
    this.mayHaveArrived = mayHaveArrived;
  }
}

export interface Way {
  readonly allowed: BlockList;
  readonly find: LookUp;
  readonly patience?: number;
}

/** Posts it once, to the address that was checked, and follows no redirect. */
export async function deliver(
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  { allowed, find, patience = PATIENCE }: Way,
): Promise<Delivered> {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), patience);
  try {
    const place = await inTime(placeOf(url, allowed, find), ending.signal);
    return await post(url, place, headers, body, ending.signal);
  } catch (error) {
    throw asNoAnswer(error, ending.signal.aborted, patience);
  } finally {
    clearTimeout(timer);
  }
}

/** A name server that does not answer cannot be told to stop. */
async function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const silence = Promise.withResolvers<never>();
  signal.addEventListener('abort', () => silence.reject(new NoAnswer(NO_NAME, false)));
  return await Promise.race([work, silence.promise]);
}

const NO_NAME = 'Its name could not be looked up in time.';

function post(
  url: URL,
  { address, family }: Place,
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal,
): Promise<Delivered> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const options: RequestOptions = {
    method: 'POST',
    // A connection of its own: one that was kept may have been closed on the other side meanwhile.
    agent: false,
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    signal,
    // With `all` the answer is a list; Node asks so where it may try several.
    lookup: (_, { all }, done) =>
      all === true ? done(null, [{ address, family }]) : done(null, address, family),
  };
  return new Promise((resolve, reject) => {
    let isConnected = false;
    const sending = request(url, options, (response) => {
      resolve({
        status: response.statusCode ?? 0,
        retryAfter: response.headers['retry-after'] ?? null,
      });
      readOut(response);
    });
    sending.on('socket', (socket) => {
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
        isConnected = true;
      });
    });
    sending.on('error', (error) => reject(new Interrupted(isConnected, { cause: error })));
    sending.end(body);
  });
}

class Interrupted extends Error {
  readonly isConnected: boolean;
  constructor(isConnected: boolean, options: ErrorOptions) {
    super('The connection failed.', options);
    this.isConnected = isConnected;
  }
}

/** What it says beside the status is nobody's to read: it is let run out, up to a limit and for a moment. */
function readOut(response: IncomingMessage): void {
  let read = 0;
  const timer = setTimeout(() => response.destroy(), LINGER);
  response.on('close', () => clearTimeout(timer));
  response.on('data', (chunk: Buffer) => {
    read += chunk.length;
    if (read > LONGEST_ANSWER) response.destroy();
  });
  response.on('error', () => undefined); // the answer is known already
}

function asNoAnswer(error: unknown, isLate: boolean, patience: number): NoAnswer {
  if (error instanceof NoAnswer) return error;
  if (error instanceof Nowhere) return new NoAnswer(error.message, false, { cause: error });
  const isConnected = error instanceof Interrupted && error.isConnected;
  if (isLate) {
    const sentence = `It did not answer in ${patience / 1000} seconds.`;
    return new NoAnswer(sentence, isConnected, { cause: error });
  }
  const cause = error instanceof Interrupted ? error.cause : error;
  const code = codeOf(cause);
  return new NoAnswer(`It cannot be reached${code === null ? '' : ` (${code})`}.`, isConnected, {
    cause: error,
  });
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
