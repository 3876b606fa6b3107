import type { ServerResponse } from 'node:http';
import { STATUS_CODES } from 'node:http';

/** A refusal as RFC 9457 has it; `detail` is a sentence for people. */
export function problem(status: number, detail: string): Response {
  return new Response(bodyOf(status, detail), { status, headers: PROBLEM });
}

/** The same, for a request that Hono never sees. */
export function refuse(response: ServerResponse, status: number, detail: string): void {
  response.writeHead(status, PROBLEM).end(bodyOf(status, detail));
}

const PROBLEM = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };

function bodyOf(status: number, detail: string): string {
  return JSON.stringify({ title: STATUS_CODES[status] ?? 'Error', status, detail });
}
