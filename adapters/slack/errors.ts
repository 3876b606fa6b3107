import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import type { NotSent, Refusal } from '../../src/platform.ts';

/** The code of an answer with `ok: false`, else null. */
export function apiError(failure: unknown): string | null {
  return failure instanceof WebAPIPlatformError ? failure.data.error : null;
}

/** The token itself is refused: nothing will go through until an operator mends it. */
export function isRefusedToken(failure: unknown): boolean {
  return REFUSED_TOKEN.has(apiError(failure) ?? '');
}

/**
 * What became of a request that failed. The rule for `unknown`: whenever Slack may have done it, however unlikely;
 * twice the same post is worse than a look whether it is there.
 */
export function notSent(failure: unknown): NotSent {
  if (failure instanceof WebAPIRateLimitedError) {
    return later(failure.retryAfter * 1000, 'Slack asked relbot to slow down.');
  }
  if (failure instanceof WebAPIPlatformError) return refusedOrUnknown(failure.data.error);
  if (failure instanceof WebAPIHTTPError) {
    return failure.statusCode >= 500
      ? unknown(`Slack failed on its side (HTTP ${failure.statusCode}).`)
      : refused('rejected', `Slack refused the request (HTTP ${failure.statusCode}).`);
  }
  if (failure instanceof WebAPIRequestError) {
    return neverLeft(failure)
      ? later(5000, 'Slack could not be reached.')
      : unknown('The connection to Slack broke before it answered.');
  }
  // An answer that broke off while it was read.
  return unknown('The answer of Slack could not be read.');
}

const REFUSED_TOKEN = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
]);

/** Errors of which Slack's reference says that some of the operation may have succeeded. */
const MAYBE_DONE = new Set([
  'internal_error',
  'fatal_error',
  'request_timeout',
  'service_unavailable',
]);

const REFUSALS: Readonly<Record<string, readonly [Refusal, string]>> = {
  channel_not_found: ['no such place', 'The channel is gone, or relbot is not in it.'],
  is_archived: ['no such place', 'The channel is archived.'],
  thread_not_found: ['no such place', 'The thread is gone.'],
  user_not_found: ['no such place', 'Slack does not know this person any more.'],
  user_not_visible: ['no such place', 'Slack does not let relbot write to this person.'],
  user_disabled: ['no such place', 'Their account on Slack is deactivated.'],
  not_in_channel: [
    'not a member',
    'relbot is not in this channel: invite it with /invite @relbot.',
  ],
  user_not_in_channel: ['not a member', 'This person is not in the channel.'],
  missing_scope: ['not permitted', 'The Slack app lacks a scope that this needs: see the README.'],
  message_not_found: ['message is gone', 'The message was deleted.'],
  cant_update_message: ['message is gone', 'The message cannot be changed any more.'],
  too_many_pins: ['rejected', 'The channel has as many pins as Slack takes.'],
  edit_window_closed: ['message is gone', 'The message is too old to be changed.'],
};

const NOT_PERMITTED =
  /^(restricted_action|access_denied|no_permission|not_allowed|ekm_access|cannot_dm_bot|team_access|org_login|posting_to|messages_tab_disabled)/;

function refusedOrUnknown(code: string): NotSent {
  const known = REFUSALS[code];
  if (known !== undefined) return refused(...known);
  if (REFUSED_TOKEN.has(code))
    return later(TOKEN_WAIT_MS, `Slack refused the bot token (${code}).`);
  if (code === 'ratelimited' || code === 'rate_limited')
    return later(30_000, 'Slack asked relbot to slow down.');
  if (NOT_PERMITTED.test(code))
    return refused('not permitted', `Slack does not permit it (${code}).`);
  // An answer that is no JSON comes as its own text: a proxy spoke, and what Slack did is not known.
  if (MAYBE_DONE.has(code) || !/^[a-z0-9_]+$/.test(code))
    return unknown('Slack failed on its side.');
  return refused('rejected', `Slack refused the message (${code}).`);
}

/** A refused token is not this message's fault: it waits until an operator has mended the token. */
const TOKEN_WAIT_MS = 5 * 60_000;

/** Failures before a connection stood. */
const NEVER_LEFT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function neverLeft(failure: WebAPIRequestError): boolean {
  for (let cause: unknown = failure.original; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && NEVER_LEFT.has(String(cause.code))) return true;
  }
  return false;
}

const refused = (why: Refusal, detail: string): NotSent => ({ outcome: 'refused', why, detail });
const later = (afterMs: number, detail: string): NotSent => ({ outcome: 'later', afterMs, detail });
const unknown = (detail: string): NotSent => ({ outcome: 'unknown', detail });
