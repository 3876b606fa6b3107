import type { ServerResponse } from 'node:http';
import { STATUS_CODES } from 'node:http';

/** A refusal as RFC 9457 has it; `detail` is a sentence for people. */
export function problem(
  status: number,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(bodyOf(status, detail), { status, headers: { ...PROBLEM, ...headers } });
}

/** The same, for a request that Hono never sees. */
export function refuse(response: ServerResponse, status: number, detail: string): void {
  response.writeHead(status, PROBLEM).end(bodyOf(status, detail));
}

/** The same, where there is not even a request that can be read. */
export function refuseRaw(status: number, detail: string): string {
  const body = bodyOf(status, detail);
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Error'}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}

const PROBLEM = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };

function bodyOf(status: number, detail: string): string {
  return JSON.stringify({ title: STATUS_CODES[status] ?? 'Error', status, detail });
}
