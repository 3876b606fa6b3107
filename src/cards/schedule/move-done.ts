import type { MovedDate } from '../../domain/changing/cycle-diff.ts';
import { dateInWords } from '../../domain/time/time-words.ts';
import { note, plain, strong, text, type Card } from '../card.ts';
import { line, list } from '../cut.ts';
import { placesNodes, type ToldPlace } from '../told-places.ts';

/** What a preview of dates becomes: short, as the news itself is posted where people wait for it. */
export function moveDone(
  moves: readonly MovedDate[],
  besides: readonly string[],
  by: string,
  toldIn: readonly ToldPlace[],
): Card {
  const names = list(
    moves.map(({ name, to }) => `${line(name, 80)} is now ${dateInWords(to)}`),
    600,
  );
  const first = [...(names === '' ? [] : [`${names}.`]), ...besides].join(' ');
  return {
    tone: 'good',
    summary: `${first} Confirmed by ${line(by, 60)}.`,
    blocks: [
      text(strong(first)),
      text(
        plain(`Confirmed by ${line(by, 60)}. `),
        ...(toldIn.length === 0
          ? [plain('No channel was told.')]
          : [plain('The news is in '), ...placesNodes(toldIn), plain('.')]),
      ),
      note(plain('“undo” shows how to take the last change back.')),
    ],
  };
}
