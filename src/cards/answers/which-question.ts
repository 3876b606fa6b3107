import { actions, button, plain, strong, text, type Card } from '../card.ts';
import { line } from '../cut.ts';
import { ENVELOPE } from '../limits.ts';
import { wireId } from '../wire-id.ts';

/** One way to read it: as a plain question, which its button brings back as a number. */
export interface PlainReading {
  readonly row: number;
  readonly question: string;
}

/** What was said can be read in two ways: which one is meant? */
export function whichQuestion(said: string, readings: readonly PlainReading[]): Card {
  const first = `I am not sure what you mean by “${line(said, 120)}”.`;
  const questions = readings.map(({ question }) => `“${question}”`).join(' or ');
  return {
    tone: 'neutral',
    summary: `${first} Is it ${questions}`,
    blocks: [
      text(strong(first)),
      text(plain('Choose, or ask in other words.')),
      actions(
        ...readings.map(({ row, question }) =>
          button(wireId('ask.question', row), line(question, ENVELOPE.buttonLabel)),
        ),
      ),
    ],
  };
}
