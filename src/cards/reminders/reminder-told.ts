import { capitalWords } from '../capital.ts';
import { note, plain, strong, text, type Block, type Card } from '../card.ts';
import { line } from '../cut.ts';
import type { ShownReminder } from './reminder-words.ts';

const WORDS = 160;

/** The message itself: of what, in whose words, and that it was asked for. */
export function reminderTold(
  reminder: ShownReminder,
  about: Card | null,
  by: { readonly name: string; readonly late: boolean },
): Card {
  const asked =
    reminder.place === null
      ? 'You asked me to remind you.'
      : `${line(by.name, 60)} asked me to remind this channel.`;
  const foot: Block[] = [
    note(
      plain(`${by.late ? 'This comes late. ' : ''}${asked} “what reminders do I have” lists them.`),
    ),
  ];
  const words = reminder.words === null ? null : opening(line(reminder.words, WORDS));
  if (about === null) {
    const first = words ?? 'This is the reminder that was asked for.';
    return { tone: 'neutral', summary: first, blocks: [text(strong(first)), ...foot] };
  }
  return {
    ...about,
    summary: words === null ? `Reminder: ${about.summary}` : `${words} ${about.summary}`,
    blocks: [...(words === null ? [] : [text(strong(words))]), ...about.blocks, ...foot],
  };
}

/** A group that it is for is spoken to; anything else is what to think of. */
const opening = (words: string): string =>
  words.startsWith('for the ') ? `${capitalWords(words)}:` : `Reminder: ${words}.`;
