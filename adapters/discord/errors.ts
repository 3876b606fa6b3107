import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, RateLimitError } from 'discord.js';
import { type NotSent, PlatformDown, type Refusal } from '../../src/platform.ts';
import { INTENTS } from './invite.ts';
import { reason } from './log.ts';

/** D topics/opcodes-and-status-codes, "JSON Error Codes". */
export const CODES = {
  unknownChannel: 10_003,
  unknownGuild: 10_004,
  unknownMember: 10_007,
  unknownMessage: 10_008,
  unknownUser: 10_013,
  unknownWebhook: 10_015,
  unknownInteraction: 10_062,
  slowMode: 20_016,
  tooManyPins: 30_003,
  tooManyOldEdits: 30_046,
  alreadyAnswered: 40_060,
  missingAccess: 50_001,
  closedDirect: 50_007,
  missingPermission: 50_013,
  invalidWebhookToken: 50_027,
  archivedThread: 50_083,
  noCommonServer: 50_278,
  replyNeedsHistory: 160_002,
  lockedThread: 160_005,
} as const;

const REFUSALS: Readonly<Record<number, readonly [Refusal, string]>> = {
  [CODES.unknownChannel]: ['no such place', 'The Discord channel is gone: it was deleted.'],
  [CODES.unknownGuild]: ['no such place', 'relbot is no longer on that Discord server.'],
  [CODES.unknownMessage]: ['message is gone', 'The message on Discord was deleted.'],
  [CODES.tooManyPins]: ['rejected', 'The Discord channel has as many pins as Discord takes.'],
  [CODES.missingAccess]: [
    'not a member',
    'relbot cannot see the Discord channel. Let its role view that channel.',
  ],
  [CODES.missingPermission]: [
    'not permitted',
    'relbot may not post in the Discord channel. Allow its role to send messages and embed links there.',
  ],
  [CODES.closedDirect]: [
    'not permitted',
    'That person takes no direct messages from relbot on Discord.',
  ],
  [CODES.archivedThread]: ['not permitted', 'The thread on Discord is archived.'],
  [CODES.lockedThread]: ['not permitted', 'The thread on Discord is locked.'],
};

/** Errors while connecting, before a byte of the request was sent. */
const NOT_CONNECTED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];

const MINUTE = 60_000;

export const codeOf = (failure: unknown): number | string | null =>
  failure instanceof DiscordAPIError ? failure.code : null;

/** What became of a request that failed. Where Discord may have done it all the same, the answer is "unknown". */
export function notSent(failure: unknown): NotSent {
  if (failure instanceof RateLimitError)
    return later(Math.max(failure.retryAfter, failure.timeToReset), 'Discord asks to wait.');
  if (failure instanceof DiscordAPIError) return refusedBy(failure);
  if (isTokenGone(failure)) return later(MINUTE, 'Discord refused the bot token.');
  if (NOT_CONNECTED.includes(networkCode(failure) ?? ''))
    return later(5000, 'Discord cannot be reached.');
  return { outcome: 'unknown', detail: `Discord did not confirm it: ${reason(failure)}` };
}

function refusedBy(failure: DiscordAPIError): NotSent {
  if (failure.status === 401) return later(MINUTE, 'Discord refused the bot token.');
  if (failure.code === CODES.slowMode) return later(MINUTE, 'The Discord channel is in slow mode.');
  if (failure.code === CODES.tooManyOldEdits)
    return later(10 * MINUTE, 'Discord limits changes to messages older than an hour.');
  const [why, detail] = REFUSALS[Number(failure.code)] ?? [
    WHY_BY_STATUS[failure.status] ?? 'rejected',
    `Discord refused it: ${reason(failure)}`,
  ];
  return { outcome: 'refused', why, detail };
}

const WHY_BY_STATUS: Readonly<Record<number, Refusal>> = {
  403: 'not permitted',
  404: 'no such place',
};

const later = (afterMs: number, detail: string): NotSent => ({
  outcome: 'later',
  afterMs: Math.max(1, Math.ceil(afterMs)),
  detail,
});

/** After a 401 discord.js forgets the token, and each request fails before it is made. */
const isTokenGone = (failure: unknown): boolean =>
  failure instanceof Error && failure.message.startsWith('Expected token to be set');

function networkCode(failure: unknown): string | null {
  if (!(failure instanceof Error)) return null;
  if ('code' in failure && typeof failure.code === 'string') return failure.code;
  return networkCode(failure.cause);
}

export const TOKEN_REFUSED =
  'Discord refused the bot token: make a new one on the Bot page of your application, and put it into DISCORD_TOKEN.';
export const INTENTS_REFUSED = `Discord does not allow this bot what relbot listens to (${INTENTS.map(({ name }) => name).join(', ')}): check that DISCORD_TOKEN is that of a bot which may use these intents.`;

/** Why connecting failed, as one sentence for the operator. */
export function platformDown(failure: unknown): PlatformDown {
  if (failure instanceof PlatformDown) return failure;
  const cause = { cause: failure };
  if (isTokenRefused(failure)) return new PlatformDown(TOKEN_REFUSED, false, cause);
  if (failure instanceof Error && failure.message === 'Used disallowed intents')
    return new PlatformDown(INTENTS_REFUSED, false, cause);
  const why = networkCode(failure) ?? reason(failure);
  return new PlatformDown(`Discord cannot be reached (${why}).`, true, cause);
}

const isTokenRefused = (failure: unknown): boolean =>
  (failure instanceof DiscordjsError && failure.code === DiscordjsErrorCodes.TokenInvalid) ||
  (failure instanceof DiscordAPIError && failure.status === 401) ||
  (failure instanceof Error && failure.message === 'Authentication failed');
