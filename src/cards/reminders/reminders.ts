import type { Deadline } from '../../domain/cycle/deadline.ts';
import type { Instant } from '../../domain/time/time.ts';
import { dateInWords, momentInWords } from '../../domain/time/time-words.ts';
import { actions, button, note, plain, strong, text, type Card } from '../card.ts';
import { line } from '../cut.ts';
import { momentAndCountdown, nameOf } from '../date-line.ts';
import { ofWhat, whenWords, type ShownReminder } from './reminder-words.ts';
import { sentences } from '../sentences.ts';
import { wireId } from '../wire-id.ts';

/** What would be told, where and when, and the button that sets it. */
export function reminderOffer(
  reminder: ShownReminder,
  more: {
    readonly now: Instant;
    /** The one that makes way, in words. */
    readonly instead: string | null;
    /** The subscription tells the same that day. */
    readonly toldAnyway: boolean;
  },
): Card {
  const { place, dueAt, zone } = reminder;
  const whom = place === null ? 'you by direct message' : line(place, 60);
  const first = `I would remind ${whom} of ${ofWhat(reminder)}${whenWords(reminder)}.`;
  return {
    tone: 'neutral',
    summary: dueAt === null ? first : `${first} That is ${momentInWords(dueAt, zone)}.`,
    blocks: [
      text(strong(first)),
      ...(dueAt === null
        ? []
        : [text(plain('That is '), ...momentAndCountdown(dueAt, zone, more.now), plain('.'))]),
      ...(reminder.deadline === null ? [] : [text(plain('It moves along when the date moves.'))]),
      ...(more.instead === null ? [] : [text(plain(`It takes the place of: ${more.instead}.`))]),
      ...(more.toldAnyway
        ? [text(plain('The channel’s subscription tells of it that day, too.'))]
        : []),
      actions(
        button(
          wireId('reminder.confirm', reminder.id),
          place === null ? 'Remind me' : 'Remind the channel',
          'primary',
        ),
        button(wireId('reminder.end', reminder.id), 'Cancel'),
      ),
    ],
  };
}

/** A name that fits several deadlines: each button sets the reminder of that one. */
export function reminderWhich(asked: string, choices: readonly ShownReminder[]): Card {
  const place = choices[0]?.place ?? null;
  const whom = place === null ? 'you' : line(place, 60);
  const first = `“${line(asked, 80)}” fits ${choices.length} deadlines. Of which one shall I remind ${whom}?`;
  return {
    tone: 'neutral',
    summary: first,
    blocks: [
      text(strong(first)),
      ...choices.map(({ deadline, dueAt, zone }) =>
        text(
          strong(deadline === null ? '' : nameOf(deadline)),
          plain(
            dueAt === null
              ? ': it has no date yet.'
              : `: the reminder comes ${momentInWords(dueAt, zone)}.`,
          ),
        ),
      ),
      actions(
        ...choices.map(({ id, deadline }) =>
          button(wireId('reminder.confirm', id), line(deadline?.name ?? 'This one', 70)),
        ),
      ),
    ],
  };
}

export function reminderSet(reminder: ShownReminder, now: Instant): Card {
  const { place, dueAt, zone } = reminder;
  const first = `${place === null ? 'You are' : `${line(place, 60)} is`} reminded of ${ofWhat(reminder)}${whenWords(reminder)}.`;
  return {
    tone: 'good',
    summary: first,
    blocks: [
      text(strong(first)),
      ...(dueAt === null
        ? [text(plain('It comes as soon as that has a date.'))]
        : [text(plain('It comes '), ...momentAndCountdown(dueAt, zone, now), plain('.'))]),
      note(plain('“what reminders do I have” lists them, each with the button that ends it.')),
    ],
  };
}

/** One that was only shown. */
export function reminderLetBe(): Card {
  return sentences('Nothing is set.');
}

export function reminderEnded(reminder: ShownReminder): Card {
  return sentences(`Ended: the reminder of ${ofWhat(reminder)}${whenWords(reminder)}.`, [
    reminder.place === null
      ? 'Nothing else of yours has changed.'
      : 'What the channel’s subscription tells has not changed.',
  ]);
}

/** A reminder was asked for, and not when. */
export function remindWhen(deadline: Deadline | null): Card {
  if (deadline !== null) {
    return sentences(
      `${nameOf(deadline)} has no date to count from: ${dateInWords(deadline.when)}.`,
      ['Say the day itself, as in “remind me on Friday at 9:00 about it”.'],
    );
  }
  return sentences('When shall I remind you, and of what?', [
    'Say both, as in “remind me the day before string freeze” or “remind us on Friday at 9:00 about the docs”.',
  ]);
}
