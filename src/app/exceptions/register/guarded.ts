import type { Card } from '../../../cards/card.ts';
import type { Exception } from '../../../domain/exceptions/exception.ts';

/** Marks what tells of a request that not everybody may read: no platform shows it in the open instead. */
export function guarded(card: Card, about: readonly Pick<Exception, 'isRestricted'>[]): Card {
  return about.some(({ isRestricted }) => isRestricted) ? { ...card, forOneOnly: true } : card;
}
