import { WebClient, type WebClientOptions } from '@slack/web-api';
import { type Log, slackLogger } from './log.ts';

/** Slack's answers take well under a second; what takes longer is looked for afterwards, not waited for. */
const TIMEOUT_MS = 10_000;

export interface WebOptions {
  readonly apiUrl?: string;
  readonly log: Log;
}

/**
 * How every request but the socket's own is made: once, and without waiting out a rate limit. relbot's outbox does both
 * better, as it knows what else is waiting, and as a post that is sent again blindly may stand there twice.
 */
export function webOptions({ apiUrl, log }: WebOptions): WebClientOptions {
  return {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: TIMEOUT_MS,
    logger: slackLogger(log),
  };
}

export const webClient = (token: string, options: WebOptions): WebClient =>
  new WebClient(token, webOptions(options));

/** Answers an interaction under the address that came with it: five times within half an hour, without any scope. */
export async function respond(address: string, body: unknown, log: Log): Promise<boolean> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) log.warn(`Slack did not take an answer (HTTP ${response.status}).`);
    return response.ok;
  } catch (failure) {
    log.warn(
      `An answer did not reach Slack: ${failure instanceof Error ? failure.name : 'failed'}.`,
    );
    return false;
  }
}
