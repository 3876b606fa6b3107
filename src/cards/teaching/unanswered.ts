import type { Unanswered } from '../../domain/words/taught.ts';
import type { Instant } from '../../domain/time/time.ts';
import { timeLeft } from '../../domain/time/time-words.ts';
import { actions, button, note, plain, strong, text, type Card } from '../card.ts';
import { line } from '../cut.ts';
import { personName } from '../people.ts';
import { sentences } from '../sentences.ts';
import { wireId } from '../wire-id.ts';

const SHOWN = 10;

/** What had no answer, the newest first, with a button that empties the list as it is shown. */
export function unansweredQuestions(questions: readonly Unanswered[], now: Instant): Card {
  const [newest] = questions;
  if (newest === undefined) {
    return sentences('I could answer everything that I was asked.');
  }
  const first =
    questions.length === 1
      ? 'I could not answer one question.'
      : `I could not answer ${questions.length} questions.`;
  const left = questions.length - SHOWN;
  return {
    tone: 'neutral',
    summary: [first, ...questions.slice(0, SHOWN).map((one) => `“${line(one.said, 80)}”`)].join(
      ' ',
    ),
    blocks: [
      text(strong(first)),
      ...questions.slice(0, SHOWN).map((one) => text(plain(questionLine(one, now)))),
      ...(left > 0 ? [text(plain(`+ ${left} more`))] : []),
      note(plain('“remember that …” and “define … as …” teach me the answer.')),
      actions(button(wireId('unanswered.forget', newest.at), 'Forget these')),
    ],
  };
}

function questionLine({ said, times, by, at }: Unanswered, now: Instant): string {
  const often = times === 1 ? '' : `, ${times} times`;
  const who = by === null ? 'asked in private' : personName(by);
  return `“${line(said, 160)}” (${who}, ${at < now ? timeLeft(now, at) : 'just now'}${often})`;
}

/** The list is empty, but for what was asked after it was shown. */
export function unansweredForgotten(count: number, left: number): Card {
  const first = count === 1 ? 'The question is forgotten.' : `${count} questions are forgotten.`;
  return sentences(first, left === 0 ? [] : ['What was asked since then is still there.'], {
    tone: 'good',
  });
}
