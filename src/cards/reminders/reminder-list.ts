import { actions, button, plain, strong, text, type Card } from '../card.ts';
import { line } from '../cut.ts';
import { inOneLine, type ShownReminder } from './reminder-words.ts';
import { sentences } from '../sentences.ts';
import { wireId } from '../wire-id.ts';

const SHOWN = 5;

/** One's own reminders and the channel's, each with the button that ends it. */
export function reminderList(
  reminders: readonly ShownReminder[],
  about: { readonly asked: string | null; readonly place: string | null },
): Card {
  if (reminders.length === 0) {
    const of = about.asked === null ? '' : ` of ${line(about.asked, 80)}`;
    return sentences(`There is no reminder${of} of yours${inPlace(about.place)}.`, [
      '“remind me the day before string freeze” sets one. What a subscribed channel hears beside is turned off by “unsubscribe this channel”.',
    ]);
  }
  const first =
    reminders.length === 1 ? 'One reminder is set.' : `${reminders.length} reminders are set.`;
  const left = reminders.length - SHOWN;
  return {
    tone: 'neutral',
    summary: [first, ...reminders.slice(0, SHOWN).map((one) => `${inOneLine(one)}.`)].join(' '),
    blocks: [
      text(strong(first)),
      ...reminders
        .slice(0, SHOWN)
        .map((one, index) => text(strong(`${index + 1}. `), plain(`${inOneLine(one)}.`))),
      ...(left > 0 ? [text(plain(`+ ${left} more; end some to see them.`))] : []),
      actions(
        ...reminders
          .slice(0, SHOWN)
          .map(({ id }, index) =>
            button(
              wireId('reminder.end', id),
              reminders.length === 1 ? 'End it' : `End ${index + 1}`,
            ),
          ),
      ),
    ],
  };
}

function inPlace(place: string | null): string {
  return place === null ? '' : `, nor one of ${line(place, 60)}`;
}
