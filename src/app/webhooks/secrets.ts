import { randomBytes } from 'node:crypto';
import { UserError } from '../../domain/user-error.ts';

/** As Standard Webhooks has it: 24 to 64 bytes behind a name that scanners of leaked secrets know. */
const PREFIX = 'whsec_';
const BYTES = 32;
const [FEWEST, MOST] = [24, 64];

export const newSecret = (): string => `${PREFIX}${randomBytes(BYTES).toString('base64')}`;

/** @throws UserError when it is none; what was given is not repeated. */
export function secretGiven(text: string): string {
  const given = text.trim();
  const code = given.startsWith(PREFIX) ? given.slice(PREFIX.length) : '';
  const bytes = Buffer.from(code, 'base64');
  const isWhole = bytes.toString('base64').replace(/=+$/, '') === code.replace(/=+$/, '');
  if (isWhole && bytes.length >= FEWEST && bytes.length <= MOST) return given;
  throw new UserError(
    'That is no secret for a webhook: it begins with whsec_, and behind it stand 24 to 64 bytes in base64. Leave it out, and relbot makes one.',
  );
}
