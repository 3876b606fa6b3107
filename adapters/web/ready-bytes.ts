import { ServerResponse } from 'node:http';

const ready = new WeakMap<Response, Uint8Array>();

/** A response whose body stands there as bytes, so that a server of Node's need not read it out of a stream first. */
export function readyResponse(
  body: Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
): Response {
  const response = new Response(body, {
    headers: { ...headers, 'content-length': String(body.byteLength) },
  });
  ready.set(response, body);
  return response;
}

/** Sends it at once, head and body together. False where it has to be sent as any other. */
export function sentReady(response: Response, out: object): boolean {
  const body = ready.get(response);
  if (body === undefined || !(out instanceof ServerResponse)) return false;
  if (out.headersSent || out.destroyed) return false;
  out.writeHead(response.status, Object.fromEntries(response.headers));
  out.end(body);
  return true;
}
