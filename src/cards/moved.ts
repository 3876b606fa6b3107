import type { Cycle } from '../domain/cycle.ts';
import type { MovedDate } from '../domain/cycle-diff.ts';
import type { Instant } from '../domain/time.ts';
import { plain, strong, text, type Block, type Card } from './card.ts';
import { line } from './cut.ts';
import { dated, inOwnZone } from './date-line.ts';
import { lateNote } from './late-note.ts';

const SHOWN = 8;

/** Dates that changed: the new one, the old one beside it, and how far apart they are. */
export function moved(
  cycle: Cycle,
  moves: readonly MovedDate[],
  now: Instant,
  late: boolean,
): Card {
  const left = moves.length - SHOWN;
  const shown = moves.slice(0, SHOWN);
  const cycleName = line(cycle.name, 80);
  return {
    title:
      moves.length === 1
        ? `A date of ${cycleName} has moved`
        : `${moves.length} dates of ${cycleName} have moved`,
    tone: 'warning',
    summary: shown
      .map(
        (move) =>
          `${line(move.name, 80)} is now ${inOwnZone(move.to)} (was ${inOwnZone(move.from)}).`,
      )
      .join(' '),
    blocks: [
      ...shown.map((move) => moveLine(move, now)),
      ...(left > 0 ? [text(plain(`+ ${left} more; ask “schedule” for all dates.`))] : []),
      text(plain('The reminders follow the new dates.')),
      ...lateNote(late),
    ],
  };
}

function moveLine(move: MovedDate, now: Instant): Block {
  const shift = shiftInWords(move);
  return text(
    strong(line(move.name, 80)),
    plain(' is now: '),
    ...dated(move.to, now),
    plain(`. It was ${inOwnZone(move.from)}${shift === null ? '' : `: ${shift}`}.`),
  );
}

/** "7 days later"; null where one of the two has no date, or both are the same day. */
function shiftInWords({ from, to }: MovedDate): string | null {
  if (from.precision === 'undecided' || to.precision === 'undecided') return null;
  const days = Math.round((to.at - from.at) / 86_400_000);
  if (days === 0) return null;
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  return `${count} ${days > 0 ? 'later' : 'earlier'}`;
}
