import { note, plain, type Block } from '../card.ts';

/** Said on a post that comes after its time, so that nobody reads its words as of the planned day. */
export function lateNote(late: boolean): Block[] {
  if (!late) return [];
  return [note(plain('This comes late: I was not running when it was due.'))];
}
