import type { Instant } from '../../domain/time/time.ts';
import { note, plain, type Block } from '../card.ts';

const HELD_FROM = 60 * 60 * 1000;

/** Said on a post that waited for the end of the place's quiet hours; what is late says that instead. */
export function heldNote(happened: Instant | null, now: Instant, late: Late): Block[] {
  if (late !== false || happened === null || now - happened < HELD_FROM) return [];
  return [note(plain('It was held back until now for the quiet hours of this channel.'))];
}
/** Whether a post comes after its time: relbot was down, or muted in that place. */
export type Late = boolean | 'muted';

/** Said on a post that comes after its time, so that nobody reads its words as of the planned day. */
export function lateNote(late: Late): Block[] {
  if (late === false) return [];
  if (late === 'muted') return [note(plain('It began while I was muted here.'))];
  return [note(plain('This comes late: I was not running when it was due.'))];
}
