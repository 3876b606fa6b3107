import type { Json } from './payloads.ts';

/** An answer of Discord's that says no. */
export class ApiError extends Error {
  readonly status: number;
  readonly body: Json;

  constructor(status: number, code: number, message: string, errors?: Json) {
    super(message);
    this.status = status;
    this.body = { code, message, ...(errors === undefined ? {} : { errors }) };
  }
}

/** D topics/opcodes-and-status-codes, "JSON Error Codes", with the status that Discord sends them with. */
export const fails = {
  unauthorized: () => new ApiError(401, 0, '401: Unauthorized'),
  notFound: () => new ApiError(404, 0, '404: Not Found'),
  unknownChannel: () => new ApiError(404, 10_003, 'Unknown Channel'),
  unknownMember: () => new ApiError(404, 10_007, 'Unknown Member'),
  unknownMessage: () => new ApiError(404, 10_008, 'Unknown Message'),
  unknownUser: () => new ApiError(404, 10_013, 'Unknown User'),
  unknownWebhook: () => new ApiError(404, 10_015, 'Unknown Webhook'),
  unknownInteraction: () => new ApiError(404, 10_062, 'Unknown interaction'),
  alreadyAnswered: () => new ApiError(400, 40_060, 'Interaction has already been acknowledged.'),
  missingAccess: () => new ApiError(403, 50_001, 'Missing Access'),
  notOwnMessage: () => new ApiError(403, 50_005, 'Cannot edit a message authored by another user'),
  closedDirect: () => new ApiError(403, 50_007, 'Cannot send messages to this user'),
  missingPermission: () => new ApiError(403, 50_013, 'Missing Permissions'),
  invalidToken: () => new ApiError(401, 50_027, 'Invalid Webhook Token'),
  invalidBody: (problems: readonly string[]) =>
    new ApiError(400, 50_035, 'Invalid Form Body', { _errors: problems }),
  replyNeedsHistory: () =>
    new ApiError(400, 160_002, 'Cannot reply without permission to read message history'),
} as const;
