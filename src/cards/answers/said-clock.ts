import type { When } from '../../domain/cycle/deadline.ts';
import { momentInWords, zoneOfWhen } from '../../domain/time/time-words.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';
import { wallDateAt, wallTimeAt } from '../../domain/time/wall.ts';
import { plain, text, type Card } from '../card.ts';

/**
 * Below the answer, the same moment in the zone that the person told relbot: for where the chat shows it in another one
 * or in none. A week is everybody's alike.
 */
export function onSaidClock(card: Card, when: When, zone: Zone): Card {
  if (when.precision === 'undecided' || when.precision === 'week') return card;
  const own = zoneOfWhen(when);
  const [first, ...others] = card.blocks;
  if (first === undefined || own === null || readsAlike(when.at, own, zone)) return card;
  const line = text(plain(`For you: ${momentInWords(when.at, zone)}.`));
  return { ...card, blocks: [first, line, ...others] };
}

function readsAlike(at: Instant, one: Zone, other: Zone): boolean {
  return (
    wallDateAt(at, one) === wallDateAt(at, other) && wallTimeAt(at, one) === wallTimeAt(at, other)
  );
}
