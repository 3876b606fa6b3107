import type { Cycle } from '../../domain/cycle/cycle.ts';
import { isUnderWay } from '../../domain/cycle/course.ts';
import type { Instant } from '../../domain/time/time.ts';
import { note, plain, type Card } from '../card.ts';
import { line, list } from '../cut.ts';
import { planButton } from '../schedule/plan-offer.ts';

/** Says which cycle an answer took, where another one could have been meant, or where none is under way. */
export function assumedCycle(
  card: Card,
  cycle: Cycle,
  others: readonly Cycle[],
  now: Instant,
): Card {
  const over = !isUnderWay(cycle, now);
  const words = over ? nothingUnderWay(cycle) : assumption(cycle, others);
  if (words === null) return card;
  const offer = over ? [planButton('Plan the next cycle')] : [];
  return { ...card, blocks: [...card.blocks, note(plain(words)), ...offer] };
}

function nothingUnderWay(cycle: Cycle): string {
  const name = line(cycle.name, 60);
  const over = cycle.closedAt === null ? 'is over by its dates' : 'is released';
  return `${name} ${over}, and no next cycle is planned yet. A release manager plans one from a template: “plan a cycle”.`;
}

function assumption(cycle: Cycle, others: readonly Cycle[]): string | null {
  const name = line(cycle.name, 60);
  if (others.length === 0) return null;
  const names = list(
    others.slice(0, 3).map((other) => line(other.name, 60)),
    200,
  );
  return `This is about ${name}. ${names} ${others.length === 1 ? 'is' : 'are'} under way too: name ${others.length === 1 ? 'it' : 'one'} to ask about ${others.length === 1 ? 'it' : 'that'}.`;
}
