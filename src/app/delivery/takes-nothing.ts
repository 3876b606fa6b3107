import type { Refusal } from '../../platform.ts';

/** Whether it is the place, or the person, that refuses, and not just this message. */
export function takesNothing(why: Refusal): boolean {
  switch (why) {
    case 'no such place':
    case 'not a member':
    case 'not permitted':
      return true;
    case 'rejected':
    case 'message is gone':
      return false;
  }
}
