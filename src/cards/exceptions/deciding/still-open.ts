import { doorsNamed, type Door } from '../../../domain/exceptions/advice/doors.ts';
import { knownOf } from '../../../domain/exceptions/advice/known.ts';
import { doorsPicked, type Poll } from '../../../domain/exceptions/deciding/vote.ts';
import { doorsByWhom, doorsInShort } from './door-words.ts';

/** The ways that a denial leaves open; where those who said no point to different ones, by whom each was proposed. */
export function stillOpenInWords(poll: Poll, doors: readonly Door[]): string {
  const picked = doorsPicked(poll).filter(({ door }) => doors.includes(door));
  if (doors.length > 1 && picked.length === doors.length) return doorsByWhom(picked);
  return doorsInShort(doorsNamed(knownOf(poll.exception.answers).kind, doors));
}
