import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import { groupByInstant } from '../../domain/cycle/state.ts';
import type { Instant } from '../../domain/time/time.ts';
import { plain, strong, text, type Card } from '../card.ts';
import { line, list } from '../cut.ts';
import { dated, datedInShort, nameOf } from '../date-line.ts';
import { inShort } from '../answers/next-deadlines.ts';
import { lateNote } from './late-note.ts';

const DATES = 10;

/** The weekly digest: every date until the next one, each once, with all that falls on it. */
export function weekAhead(
  cycle: Cycle,
  deadlines: readonly Deadline[],
  now: Instant,
  late: boolean,
): Card {
  const name = line(cycle.name, 80);
  const groups = groupByInstant(deadlines);
  const left = groups.length - DATES;
  return {
    title: `The week ahead in ${name}`,
    tone: 'neutral',
    summary: `The week ahead in ${name}: ${groups
      .slice(0, 5)
      .map((group) => inShort(group, now))
      .join('; ')}.`,
    blocks: [
      ...groups.slice(0, DATES).map(({ deadlines: together }) => {
        const [one] = together;
        const when = one === undefined ? [] : dated(one.when, now);
        return text(strong(list(together.map(nameOf), 220)), plain(': '), ...when);
      }),
      ...(left > 0 ? [text(plain(left === 1 ? '+ 1 more date' : `+ ${left} more dates`))] : []),
      ...lateNote(late),
    ],
  };
}

/** The digest of a week without dates, for a place that wants to hear so. */
export function nothingThisWeek(cycle: Cycle, next: Deadline, now: Instant, late: boolean): Card {
  const first = `Nothing is due in ${line(cycle.name, 80)} this week.`;
  const [group] = groupByInstant([next]);
  return {
    tone: 'neutral',
    summary: `${first}${group === undefined ? '' : ` Next: ${inShort(group, now)}.`}`,
    blocks: [
      text(strong(first)),
      text(plain('Next: '), strong(nameOf(next)), plain(', '), ...datedInShort(next.when, now)),
      ...lateNote(late),
    ],
  };
}
