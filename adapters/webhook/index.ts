import type { CallResult, Webhooks } from '../../src/webhooks.ts';
import { CLOUD_EVENT_TYPE, cloudEventOf } from './cloud-event.ts';
import { deliver, NoAnswer } from './deliver.ts';
import { AT_ONCE, LONGEST_RETRY_AFTER } from './limits.ts';
import { networks } from './networks.ts';
import { signed } from './sign.ts';
import { type LookUp, lookUp } from './where.ts';

export interface WebhookOptions {
  /** The address under which others reach this relbot. */
  readonly publicUrl: string | null;
  /** Networks that are not the internet and may be called: "10.1.0.0/16". */
  readonly networks: readonly string[];
  /** For tests: where names lead, and how long an answer may take. */
  readonly find?: LookUp;
  readonly patience?: number;
}

/** Calls programs over HTTP, each call signed (Standard Webhooks) and in the words of CloudEvents. */
export function createWebhooks(options: WebhookOptions): Webhooks {
  const { publicUrl, patience } = options;
  const way = {
    allowed: networks(options.networks),
    find: options.find ?? lookUp,
    ...(patience === undefined ? {} : { patience }),
  };
  return {
    atOnce: AT_ONCE,
    async call({ url, secrets }, event, { key, now }) {
      const body = JSON.stringify(cloudEventOf(event, publicUrl));
      const headers = {
        'content-type': CLOUD_EVENT_TYPE,
        'user-agent': 'relbot',
        ...signed(body, { key, at: now, secrets }),
      };
      try {
        const { status, retryAfter } = await deliver(new URL(url), headers, body, way);
        return resultOf(status, retryAfter, now);
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        const { message: detail, mayHaveArrived } = error;
        return { outcome: 'failed', detail, afterMs: 0, mayHaveArrived };
      }
    },
  };
}

function resultOf(status: number, retryAfter: string | null, now: number): CallResult {
  if (status >= 200 && status < 300) return { outcome: 'taken', detail: `It answered ${status}.` };
  if (status === 410) {
    return { outcome: 'gone', detail: 'It answered 410: it wants no more calls.' };
  }
  const isElsewhere = status >= 300 && status < 400;
  const detail = isElsewhere
    ? `It answered ${status}: a redirect is not followed. Name the address it leads to.`
    : `It answered ${status}.`;
  const afterMs = retryAfter === null ? 0 : waitOf(retryAfter, now);
  return { outcome: 'failed', detail, afterMs, mayHaveArrived: status >= 500 };
}

/** Seconds, or a date (RFC 9110); what is neither says nothing. */
function waitOf(header: string, now: number): number {
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_RETRY_AFTER) : 0;
}
