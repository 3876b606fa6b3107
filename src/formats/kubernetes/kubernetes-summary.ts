import { dateInWords, momentInWords } from '../../domain/time/time-words.ts';
import type { WallDate } from '../../domain/time/time.ts';
import type { DeadlinePlan } from '../../domain/cycle/cycle.ts';
import { UserError } from '../../domain/user-error.ts';
import { UTC } from '../../domain/time/zone.ts';
import { namesOf } from './kubernetes-names.ts';
import type { SummaryLine } from './kubernetes-table.ts';
import { readCell } from './kubernetes-when.ts';

/** A deadline of the table, as far as the summary may contradict it. */
export interface Told {
  readonly name: string;
  readonly when: DeadlinePlan['when'];
  readonly line: number;
}

/** What the list above the table says otherwise than the table, or in a doubtful way. The table counts. */
export function summaryWarnings(
  file: string,
  summary: readonly SummaryLine[],
  table: readonly Told[],
  near: WallDate | null,
): string[] {
  return summary.flatMap(({ line, when, what }) => {
    const at = (sentence: string) => `${file}, line ${line}: ${sentence}`;
    try {
      const cell = readCell(when, near);
      const others = namesOf(what).flatMap(({ name }) =>
        table.filter((told) => told.name.toLowerCase() === name.toLowerCase()),
      );
      const wrong = others.filter((told) => !sameWhen(told.when, cell.when));
      return [
        ...cell.doubts.map(at),
        ...wrong.map((told) =>
          at(
            `the summary has ${told.name} on ${inWords(cell.when)}, the table on ${inWords(told.when)} (line ${told.line}), which relbot took. Correct the one that is wrong.`,
          ),
        ),
      ];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return [at(`the summary could not be compared with the table: ${error.message}`)];
    }
  });
}

/** The summary may give the bare day of what the table gives to the minute. */
function sameWhen(one: DeadlinePlan['when'], two: DeadlinePlan['when']): boolean {
  if (one.precision === 'undecided' || two.precision === 'undecided') {
    return one.precision === two.precision;
  }
  return one.at === two.at || (isBare(two) && dateInWords(one) === dateInWords(two));
}

function isBare(when: DeadlinePlan['when']): boolean {
  return when.precision === 'day' && when.rule.rule === 'end-of-day';
}

function inWords(when: DeadlinePlan['when']): string {
  return when.precision === 'instant' ? momentInWords(when.at, UTC) : dateInWords(when);
}
