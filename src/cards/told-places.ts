import type { Spot } from '../domain/people/account.ts';
import { plain, type Inline } from './card.ts';
import { line } from './cut.ts';

/** A place that hears of a change, or of a deadline at another time. */
export interface ToldPlace {
  readonly spot: Spot;
  readonly name: string;
}

const PLACES = 5;

/** "#dev, #news and 2 more" */
export function placesNodes(places: readonly ToldPlace[]): Inline[] {
  const left = places.length - PLACES;
  const shown = places.slice(0, PLACES);
  return [
    ...shown.flatMap(({ spot, name }, index): Inline[] => {
      const last = left <= 0 && index === shown.length - 1;
      const gap = index === 0 ? [] : [plain(last ? ' and ' : ', ')];
      return [...gap, { kind: 'channel', spot, name: line(name, 80) }];
    }),
    ...(left > 0 ? [plain(` and ${left} more`)] : []),
  ];
}
