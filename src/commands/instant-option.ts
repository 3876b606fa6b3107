import { InvalidArgumentError } from 'commander';
import { DateTime } from 'luxon';
import type { Instant } from '../domain/time/time.ts';
import { instant } from '../domain/time/wall.ts';

/** An instant as people type it on the command line: 2026-08-20T12:00Z, or a day, which begins in UTC. */
export function readInstant(text: string): Instant {
  const parsed = DateTime.fromISO(text, { zone: 'utc' });
  if (parsed.isValid) return instant(parsed.toMillis());
  throw new InvalidArgumentError(
    `“${text}” is no instant that I can read. Write it as 2026-08-20T12:00Z, or a day as 2026-08-20.`,
  );
}
