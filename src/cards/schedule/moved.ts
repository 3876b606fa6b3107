import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { MovedDate } from '../../domain/changing/cycle-diff.ts';
import type { Instant } from '../../domain/time/time.ts';
import { note, plain, strong, text, type Block, type Card } from '../card.ts';
import { line } from '../cut.ts';
import { dated, inOwnZone } from '../date-line.ts';
import { howFar } from '../how-far.ts';
import { landingNow } from '../notices/landing-now.ts';
import { lateNote } from '../notices/late-note.ts';

const SHOWN = 8;

/** Who moved dates, and the reason that was given; nobody where it came from a file. */
export interface Whose {
  readonly by: string | null;
  readonly why: string | null;
}

/** Dates that changed: the new one, the old one beside it, how far apart they are, and what may land meanwhile. */
export function moved(
  cycle: Cycle,
  moves: readonly MovedDate[],
  now: Instant,
  late: boolean,
  whose: Whose = { by: null, why: null },
): Card {
  const left = moves.length - SHOWN;
  const shown = moves.slice(0, SHOWN);
  return {
    title: newsTitle(cycle.name, moves.length),
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
      ...landingNow(cycle, now),
      ...whoseNote(whose),
      ...lateNote(late),
    ],
  };
}

function whoseNote({ by, why }: Whose): Block[] {
  if (by === null) return [];
  const reason = why === null ? '' : `: ${line(why, 200)}`;
  return [note(plain(`Changed by ${line(by, 60)}${reason}`))];
}

function moveLine(move: MovedDate, now: Instant): Block {
  const shift = howFar(move.from, move.to);
  return text(
    strong(line(move.name, 80)),
    plain(' is now: '),
    ...dated(move.to, now),
    plain(`. It was ${inOwnZone(move.from)}${shift === null ? '' : `: ${shift}`}.`),
  );
}

/** The title of the card that tells of moved dates. */
export function newsTitle(cycleName: string, moves: number): string {
  const name = line(cycleName, 80);
  return moves === 1 ? `A date of ${name} has moved` : `${moves} dates of ${name} have moved`;
}
