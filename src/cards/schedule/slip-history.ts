import type { Deadline } from '../../domain/cycle/deadline.ts';
import type { Slip } from '../../domain/changing/slips.ts';
import { dateInWords } from '../../domain/time/time-words.ts';
import { plain, strong, text, type Block, type Card } from '../card.ts';
import { line } from '../cut.ts';
import { nameOf } from '../date-line.ts';
import { howFar } from '../how-far.ts';
import { sentences } from '../sentences.ts';

const SHOWN = 6;

/** How often the dates of a cycle have moved, how far, by whom and why. */
export function slipHistory(cycleName: string, slips: readonly Slip[]): Card {
  const name = line(cycleName, 80);
  if (slips.length === 0) {
    return sentences(`No date of ${name} has moved since it was planned.`);
  }
  const moves = slips.reduce((sum, { times }) => sum + times, 0);
  const first = `${slips.length === 1 ? 'One date' : `${slips.length} dates`} of ${name} ${slips.length === 1 ? 'has' : 'have'} moved, ${timesInWords(moves)} in all.`;
  const left = slips.length - SHOWN;
  return {
    tone: 'neutral',
    summary: [first, ...slips.slice(0, SHOWN).map((slip) => `${slipInWords(slip)}.`)].join(' '),
    blocks: [
      text(strong(first)),
      ...slips.slice(0, SHOWN).map(slipLine),
      ...(left > 0 ? [text(plain(`+ ${left} more`))] : []),
    ],
  };
}

/** The same of one deadline; null where it stands as it was planned. */
export function slipOf(deadline: Deadline, slip: Slip | null): Card {
  if (slip === null) {
    return sentences(`${nameOf(deadline)} has not moved since it was planned.`, [
      `It is ${dateInWords(deadline.when)}.`,
    ]);
  }
  return sentences(`${slipInWords(slip)}.`, [dates(slip), ...lastInWords(slip)]);
}

function slipLine(slip: Slip): Block {
  return text(
    strong(slipInWords(slip)),
    plain(`. ${[dates(slip), ...lastInWords(slip)].join(' ')}`),
  );
}

/** "Feature freeze has moved twice, 14 days later in all" */
function slipInWords({ name, times, from, to }: Slip): string {
  const far = howFar(from, to);
  const inAll = far === null ? '' : `, ${far}${times > 1 ? ' in all' : ''}`;
  return `${line(name, 80)} has moved ${timesInWords(times)}${inAll}`;
}

function dates({ from, to }: Slip): string {
  return `First planned: ${dateInWords(from)}; now: ${dateInWords(to)}.`;
}

function lastInWords({ last: { by, why } }: Slip): string[] {
  const who = by === null ? 'by an import' : `by ${line(by.name, 60)}`;
  return [why === null ? `Last moved ${who}.` : `Last moved ${who}: ${line(why, 160)}.`];
}

function timesInWords(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
