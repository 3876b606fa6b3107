import { followDeadline } from '../../follows/follow.ts';
import { confirmMute, endMute } from '../../mutes/mute-place.ts';
import { confirmReminder, endReminder } from '../../reminders/confirm-reminder.ts';
import { updates, whispers, type PressesOf } from './press.ts';

/** What somebody is told, and what not: reminders, mutes, follows. */
export const REMINDERS: PressesOf<'reminder' | 'mute' | 'follow'> = {
  'reminder.confirm': updates(confirmReminder),
  'reminder.end': updates(endReminder),
  'mute.confirm': updates(confirmMute),
  'mute.end': updates(endMute),
  'follow.start': whispers(followDeadline),
};
