import type { Person } from '../../people/account.ts';
import type { Exception } from '../exception.ts';
import type { Instant } from '../../time/time.ts';

/** Whether a granted exception did harm, as somebody saw it weeks after the release. */
export type Harm = 'yes' | 'no' | 'unknown';

export interface HarmSaid {
  readonly person: Person;
  readonly harm: Harm;
  /** What went wrong; of a yes alone. */
  readonly words: string | null;
  readonly at: Instant;
}

/**
 * What came of it on the whole: one who saw harm outweighs those who saw none, and what was taken out again did harm.
 * Null where nobody has said.
 *
 * @param said the last word of each.
 */
export function harmOf(
  { standing }: Pick<Exception, 'standing'>,
  said: readonly HarmSaid[],
): Harm | null {
  if (standing.state === 'reverted') return 'yes';
  const has = (harm: Harm) => said.some((one) => one.harm === harm);
  if (has('yes')) return 'yes';
  if (has('no')) return 'no';
  return has('unknown') ? 'unknown' : null;
}
