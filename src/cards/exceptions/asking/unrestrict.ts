import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import type { Exception } from '../../../domain/exceptions/exception.ts';
import type { Instant } from '../../../domain/time/time.ts';
import { actions, button, plain, strong, text, type Card } from '../../card.ts';
import { line } from '../../cut.ts';
import { sentences } from '../../sentences.ts';
import { wireId } from '../../wire-id.ts';
import { readByAll } from '../deciding/exception-card.ts';

/** What would become of a request that everybody may read. */
interface Opening {
  /** How many reasons and questions were said while few read it: they stay out. */
  readonly left: number;
  /** Where its card goes beside those it stood in; null: nowhere. */
  readonly place: string | null;
  readonly now: Instant;
}

/**
 * Shows all that everybody would read, before the button that shows it to them.
 *
 * @param open the request as it would be then.
 */
export function unrestrictOffer(open: Dossier, { left, place, now }: Opening): Card {
  const { id, number } = open.exception;
  const first = `Shall I show request #${number} to everybody?`;
  const then = `All of this is then read by everybody, ${whereInWords(place)}, and in answers, lists and on the status page.`;
  return {
    tone: 'warning',
    summary: `${first} ${then}`,
    blocks: [
      text(strong(first)),
      text(plain(`${then} ${leftInWords(left)}`)),
      { kind: 'divider' },
      ...readByAll(open, now),
      actions(button(wireId('exception.unrestrict', id), `Show #${number} to all`, 'danger')),
    ],
  };
}

const whereInWords = (place: string | null): string =>
  place === null
    ? 'where its card stood before'
    : `in ${line(place, 80)} and where it stood before`;

function leftInWords(left: number): string {
  if (left === 0) return 'Nothing else was said on it.';
  const what = left === 1 ? 'One reason or question' : `${left} reasons and questions`;
  return `${what}, said while it was restricted, ${left === 1 ? 'stays' : 'stay'} out, for good: only the audit keeps ${left === 1 ? 'it' : 'them'}.`;
}

export function unrestrictedNow({ number }: Exception, place: string | null): Card {
  return sentences(
    `Request #${number} is for everybody to read now.`,
    place === null ? [] : [`Its card stands in ${line(place, 80)}.`],
  );
}
