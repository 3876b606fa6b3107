import type { ReminderChange } from '../../domain/notices/reminder-changes.ts';
import { momentInWords } from '../../domain/time/time-words.ts';
import type { Zone } from '../../domain/time/time.ts';
import { plain, type Inline } from '../card.ts';
import { placesNodes, type ToldPlace } from '../told-places.ts';

/** How many reminders a deadline brings or takes along, where, and when the first of them comes. */
export function reminderLines(
  changes: readonly ReminderChange[],
  places: readonly ToldPlace[],
  zone: Zone,
): Inline[] {
  if (places.length === 0) return [plain('No channel is subscribed, so nobody is reminded of it.')];
  const coming = changes.flatMap(({ was, is }) => (was === null && is !== null ? [is] : []));
  const gone = changes.filter(({ is }) => is === null).length;
  const [first] = coming.toSorted((a, b) => a - b);
  const parts = [
    ...(first === undefined
      ? []
      : [
          `${counted(coming.length)} ${coming.length === 1 ? 'comes' : 'come'}, ${coming.length === 1 ? 'on' : 'the first on'} ${momentInWords(first, zone)}`,
        ]),
    ...(gone === 0 ? [] : [`${counted(gone)} ${gone === 1 ? 'falls' : 'fall'} away`]),
  ];
  if (parts.length === 0) return [plain('No reminder changes.')];
  return [plain('In '), ...placesNodes(places), plain(`: ${parts.join('; ')}.`)];
}

const counted = (count: number): string => (count === 1 ? '1 reminder' : `${count} reminders`);
