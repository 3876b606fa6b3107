import type { Deadline } from '../../domain/cycle/deadline.ts';
import type { ReminderId } from '../../domain/ids.ts';
import type { Lead, Reminder } from '../../domain/notices/reminder.ts';
import { momentInWords } from '../../domain/time/time-words.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';
import { line } from '../cut.ts';
import { nameOf } from '../date-line.ts';

/** A reminder as people see it: whose it is, of what, and when it comes. */
export interface ShownReminder {
  readonly id: ReminderId;
  readonly when: Reminder['when'];
  /** The channel's name; null for the person who reads it. */
  readonly place: string | null;
  readonly deadline: Deadline | null;
  readonly words: string | null;
  readonly dueAt: Instant | null;
  readonly zone: Zone;
}

/** "You: Hard string freeze 7 days before (Thu 3 Sep 2026, 09:00 UTC)" */
export function inOneLine(reminder: ShownReminder): string {
  const { dueAt, zone, place } = reminder;
  const at = dueAt === null ? 'nothing to come' : momentInWords(dueAt, zone);
  return `${place === null ? 'You' : line(place, 60)}: ${ofWhat(reminder)}${whenWords(reminder)} (${at})`;
}

/** "Hard string freeze 7 days before" */
export const reminderInWords = (reminder: ShownReminder): string =>
  `${ofWhat(reminder)}${whenWords(reminder)}`;

export function ofWhat({ deadline, words }: ShownReminder): string {
  const said = words === null ? null : `“${line(words, 80)}”`;
  if (deadline === null) return said ?? 'what you asked for';
  return said === null ? nameOf(deadline) : `${nameOf(deadline)} (${said})`;
}

export function whenWords({ when, deadline }: ShownReminder): string {
  if (when.by === 'instant' || deadline === null) return '';
  const at = when.time === null ? '' : `, ${when.time}`;
  return ` ${leadInWords(when.lead)}${at}`;
}

function leadInWords({ unit, count }: Lead) {
  if (count === 0) return unit === 'minute' ? 'when it is due' : 'that day';
  const many = Math.abs(count);
  const [number, name] = unit === 'minute' && many % 60 === 0 ? [many / 60, 'hour'] : [many, unit];
  const words = `${number} ${name.replace('-', ' ')}${number === 1 ? '' : 's'}`;
  return count < 0 ? `${words} before` : `${words} after`;
}
