import type { Instant } from '../../domain/time.ts';
import { note, plain, type Block } from '../card.ts';

const HELD_FROM = 60 * 60 * 1000;

/** Said on a post that waited for the end of the place's quiet hours; what is late says that instead. */
export function heldNote(happened: Instant | null, now: Instant, late: boolean): Block[] {
  if (late || happened === null || now - happened < HELD_FROM) return [];
  return [note(plain('It was held back until now for the quiet hours of this channel.'))];
}

/** Said on a post that comes after its time, so that nobody reads its words as of the planned day. */
export function lateNote(late: boolean): Block[] {
  if (!late) return [];
  return [note(plain('This comes late: I was not running when it was due.'))];
}
