import type { Harm } from '../../../domain/exceptions/following/harm.ts';
import type { RequestOutcome } from '../../../domain/exceptions/register/register.ts';
import { line, list } from '../../cut.ts';

export const OUTCOME_WORDS: Record<RequestOutcome, string> = {
  waiting: 'open',
  granted: 'approved',
  refused: 'denied',
  withdrawn: 'withdrawn',
  reverted: 'reverted',
  expired: 'never decided',
};

/** What a list or a count was narrowed to, as it was said. */
export interface AskedOf {
  readonly outcomes: readonly RequestOutcome[] | null;
  readonly about: readonly string[];
  /** "from Monday 3 August 2026 to Sunday 9 August 2026" */
  readonly days: string | null;
  /** What came of them; left out: whatever it was. */
  readonly harm?: Harm;
}

/** " for Feature freeze, from Monday 3 August 2026 to Sunday 9 August 2026" */
export function whichOnes({ about, days, harm }: AskedOf): string {
  const did = harm === undefined ? '' : HARM_WORDS[harm];
  const of =
    about.length === 0
      ? ''
      : ` for ${list(
          about.map((one) => line(one, 60)),
          120,
        )}`;
  return `${did}${days === null ? of : `${of} ${days}`}`;
}

const HARM_WORDS: Record<Harm, string> = {
  yes: ' that did harm',
  no: ' that did no harm',
  unknown: ' of which nobody knows whether they did harm',
};

export const requests = (count: number): string =>
  count === 1 ? '1 request' : `${count} requests`;
