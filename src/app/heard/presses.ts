import type { ActionName } from '../../cards/wire-id.ts';
import { ANSWERS } from './presses/answers.ts';
import { EXCEPTIONS } from './presses/exceptions.ts';
import { PEOPLE } from './presses/people.ts';
import { PLACES } from './presses/places.ts';
import type { Press, PressName } from './presses/press.ts';
import { REMINDERS } from './presses/reminders.ts';
import { SCHEDULE } from './presses/schedule.ts';
import { TEACHING } from './presses/teaching.ts';

/** Every button. It does not compile while one has no room. */
export const PRESSES: Record<PressName, Press> = {
  ...ANSWERS,
  ...EXCEPTIONS,
  ...PEOPLE,
  ...PLACES,
  ...REMINDERS,
  ...SCHEDULE,
  ...TEACHING,
};

export function isPress(action: ActionName): action is PressName {
  return Object.hasOwn(PRESSES, action);
}
