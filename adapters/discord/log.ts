import type { Logger } from 'pino';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** What went wrong, without tokens: a bot's token, and those of interactions, which stand in addresses. */
export function reason(failure: unknown): string {
  const text = failure instanceof Error ? failure.message : String(failure);
  return text
    .replace(/[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}/g, '[token]')
    .replace(/(\/(?:webhooks|interactions)\/\d+\/)[^/?\s]+/g, '$1[token]');
}
