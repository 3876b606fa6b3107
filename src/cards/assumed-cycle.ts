import type { Cycle } from '../domain/cycle.ts';
import { note, plain, type Card } from './card.ts';
import { line, list } from './cut.ts';

/** Says which cycle an answer took, where another one could have been meant, or where none is under way. */
export function assumedCycle(card: Card, cycle: Cycle, others: readonly Cycle[]): Card {
  const words = assumption(cycle, others);
  return words === null ? card : { ...card, blocks: [...card.blocks, note(plain(words))] };
}

function assumption(cycle: Cycle, others: readonly Cycle[]): string | null {
  const name = line(cycle.name, 60);
  if (cycle.closedAt !== null) {
    return `${name} is released, and no next cycle is planned yet. A release manager can plan one from a template: npx relbot plan --list.`;
  }
  if (others.length === 0) return null;
  const names = list(
    others.slice(0, 3).map((other) => line(other.name, 60)),
    200,
  );
  return `This is about ${name}. ${names} ${others.length === 1 ? 'is' : 'are'} under way too: name ${others.length === 1 ? 'it' : 'one'} to ask about ${others.length === 1 ? 'it' : 'that'}.`;
}
