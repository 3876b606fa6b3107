import { daysBetween } from '../../domain/changing/move-when.ts';
import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import { inOrder } from '../../domain/cycle/deadline-order.ts';
import { weekLabelOf } from '../../domain/cycle/labels.ts';
import type { Instant } from '../../domain/time/time.ts';
import { plain, strong, text, type Card, type Inline } from '../card.ts';
import { nameOf, dated } from '../date-line.ts';
import { wordsOf } from '../plain-text.ts';
import { daysInWords } from './left-in.ts';

/** Which of two deadlines comes first, and by how much; then both dates. */
export function twoDates(cycle: Cycle, first: Deadline, second: Deadline, now: Instant): Card {
  const answer = howTheyStand(first, second);
  const lines = inOrder([first, second]).map((one) => dateLine(cycle, one, now));
  return {
    tone: 'neutral',
    summary: [answer, ...lines.map(wordsOf)].join(' '),
    blocks: [text(strong(answer)), ...lines.map((line) => text(...line))],
  };
}

function howTheyStand(first: Deadline, second: Deadline): string {
  const days = daysBetween(first.when, second.when);
  const [one, other] = [nameOf(first), nameOf(second)];
  if (days === null) {
    const open = first.when.precision === 'undecided' ? one : other;
    return `That is not known yet: ${open} has no date.`;
  }
  if (days === 0) return `${one} and ${other} are on the same day.`;
  return `${one} is ${daysInWords(Math.abs(days))} ${days > 0 ? 'before' : 'after'} ${other}.`;
}

function dateLine(cycle: Cycle, deadline: Deadline, now: Instant): Inline[] {
  const label = weekLabelOf(cycle, deadline);
  return [
    plain(`${nameOf(deadline)}${label === null ? '' : ` (${label})`}: `),
    ...dated(deadline.when, now),
    plain('.'),
  ];
}
