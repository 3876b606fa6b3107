import { note, plain, type Block } from '../card.ts';

/** Whether a post comes after its time: relbot was down, or muted in that place. */
export type Late = boolean | 'muted';

/** Said on a post that comes after its time, so that nobody reads its words as of the planned day. */
export function lateNote(late: Late): Block[] {
  if (late === false) return [];
  if (late === 'muted') return [note(plain('It began while I was muted here.'))];
  return [note(plain('This comes late: I was not running when it was due.'))];
}
