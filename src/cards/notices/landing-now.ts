import type { Cycle } from '../../domain/cycle/cycle.ts';
import { isClosed, stopsChanges } from '../../domain/cycle/may-land.ts';
import { freezesInForce } from '../../domain/cycle/state.ts';
import type { Instant } from '../../domain/time/time.ts';
import { plain, text, type Block } from '../card.ts';
import { list } from '../cut.ts';
import { nameOf } from '../date-line.ts';
import { exceptionButton } from '../exceptions/asking/exception-button.ts';
import { fineInWords } from '../meaning.ts';

/** What may land while other freezes hold, and the way to ask for the rest; nothing where none stops changes. */
export function landingUnderFreezes(cycle: Cycle, now: Instant): Block[] {
  const freezes = binding(cycle, now);
  if (freezes.length === 0) return [];
  return [text(plain(fineInWords(freezes))), ...exceptionButton(freezes.at(-1))];
}

/** The same where the freezes are not named yet. A cycle that is over takes nothing, and asks for nothing. */
export function landingNow(cycle: Cycle, now: Instant): Block[] {
  if (isClosed(cycle, now)) return [];
  const names = binding(cycle, now).map(nameOf);
  if (names.length === 0) return [text(plain('Just now no freeze stops changes.'))];
  return [
    text(plain(`In force just now: ${list(names, 400)}.`)),
    ...landingUnderFreezes(cycle, now),
  ];
}

const binding = (cycle: Cycle, now: Instant) =>
  freezesInForce(cycle, now)
    .map(({ freeze }) => freeze)
    .filter(stopsChanges);
