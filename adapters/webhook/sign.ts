import { createHmac } from 'node:crypto';
import type { PostKey } from '../../src/platform.ts';

/** The headers that prove a call (Standard Webhooks 1.0.0): with several secrets a signature of each. */
export function signed(
  body: string,
  {
    key,
    at,
    secrets,
  }: { readonly key: PostKey; readonly at: number; readonly secrets: readonly string[] },
): Record<string, string> {
  const id = `msg_${key}`;
  const timestamp = String(Math.floor(at / 1000));
  const signatures = secrets.map((secret) => {
    const bytes = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    const hash = createHmac('sha256', bytes).update(`${id}.${timestamp}.${body}`);
    return `v1,${hash.digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
