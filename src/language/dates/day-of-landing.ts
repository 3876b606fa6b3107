import type { Instant, WallDate, Zone } from '../../domain/time/time.ts';
import { wallDateAt } from '../../domain/time/wall.ts';
import { datePhrase } from './date-phrase.ts';

/**
 * The later day for which somebody asks whether a change may land: "can I land a feature on Monday". Null where it is
 * today, or no day is said. A whole week is asked about from its Monday on.
 */
export function dayOfLanding(
  said: string,
  { now, zone }: { readonly now: Instant; readonly zone: Zone },
): WallDate | null {
  const today = wallDateAt(now, zone);
  const phrase = datePhrase(said, { now, zone });
  const day =
    phrase?.found === 'date' ? phrase.date : phrase?.found === 'week' ? phrase.monday : null;
  return day !== null && day > today ? day : null;
}
