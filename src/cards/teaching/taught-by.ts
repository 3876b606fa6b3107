import type { Person } from '../../domain/people/account.ts';
import { wallDateInWords } from '../../domain/time/time-words.ts';
import type { Instant } from '../../domain/time/time.ts';
import { wallDateAt } from '../../domain/time/wall.ts';
import { UTC } from '../../domain/time/zone.ts';
import { note, plain, type Block } from '../card.ts';
import { personName } from '../people.ts';

/** "Taught by Mara on Thursday 6 August 2026.": whose words they are, so that one can ask again. */
export function taughtBy(
  { by, at }: { readonly by: Person; readonly at: Instant },
  what = 'Taught',
): Block {
  return note(plain(`${what} by ${personName(by)} on ${dayInWords(at)}.`));
}

/** The day of an instant, as everybody counts it: in UTC. */
export function dayInWords(at: Instant): string {
  return wallDateInWords(wallDateAt(at, UTC));
}
