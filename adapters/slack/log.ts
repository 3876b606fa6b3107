import { LogLevel, type Logger as SlackLogger } from '@slack/bolt';
import type { Logger } from 'pino';

export type Log = Pick<Logger, 'trace' | 'debug' | 'info' | 'warn' | 'error'>;

/**
 * What Slack's libraries have to say, one floor down: their information is our debugging. Nothing secret gets through,
 * though they print whole requests and the address of the socket with its ticket.
 */
export function slackLogger(log: Log): SlackLogger {
  return {
    debug: (...said) => log.trace(oneLine(said)),
    info: (...said) => log.debug(oneLine(said)),
    warn: (...said) => log.warn(oneLine(said)),
    error: (...said) => log.warn(oneLine(said)),
    // The level is the program's own, whatever the libraries wish.
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}

/** Takes out tokens, tickets and the addresses that anyone may answer to. */
function withoutSecrets(text: string): string {
  return text
    .replace(/\bx(?:ox[a-z]|app)-[\w-]+/g, '[token]')
    .replace(/\bticket=[^&"'\s]+/g, 'ticket=[ticket]')
    .replace(/https:\/\/hooks\.slack\.com\/[^"'\s]+/g, '[response address]');
}

export function reason(failure: unknown): string {
  return withoutSecrets(failure instanceof Error ? failure.message : String(failure));
}

function oneLine(said: readonly unknown[]): string {
  return `Slack's library: ${said.map(reason).join(' ')}`;
}
