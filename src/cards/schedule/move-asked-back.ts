import type { Deadline } from '../../domain/cycle/deadline.ts';
import type { ProposalId } from '../../domain/ids.ts';
import { dateInWords } from '../../domain/time/time-words.ts';
import { actions, button, plain, strong, text, type Card } from '../card.ts';
import { line } from '../cut.ts';
import { nameOf } from '../date-line.ts';
import { ENVELOPE } from '../limits.ts';
import { sentences } from '../sentences.ts';
import { wireId } from '../wire-id.ts';

/** A date was to move, and no date was said, or no deadline. */
export function moveWhither(deadline: Deadline | null): Card {
  if (deadline === null) {
    return sentences('Which deadline shall move, and to when?', [
      'Say both in one sentence, as in “move feature freeze to 3 September” or “push rc1 back a week and everything after it”.',
    ]);
  }
  const name = nameOf(deadline);
  return sentences(`To when shall ${name} move?`, [
    `Now it is ${dateInWords(deadline.when)}. Say for example “move ${name} to 3 September” or “push ${name} back a week”.`,
  ]);
}

/** A name that fits several deadlines: each button shows what moving that one would do. */
export function moveWhich(
  asked: string,
  choices: readonly { readonly deadline: Deadline; readonly proposal: ProposalId }[],
  left: number,
): Card {
  const first = `“${line(asked, 80)}” fits ${choices.length + left} deadlines. Which one shall move?`;
  return {
    tone: 'neutral',
    summary: first,
    blocks: [
      text(strong(first)),
      ...choices.map(({ deadline }) =>
        text(strong(nameOf(deadline)), plain(`: ${dateInWords(deadline.when)}`)),
      ),
      ...(left > 0
        ? [text(plain(`+ ${left} more; say the name in full to move one of them.`))]
        : []),
      actions(
        ...choices.map(({ deadline, proposal }) =>
          button(wireId('change.show', proposal), line(deadline.name, ENVELOPE.buttonLabel)),
        ),
      ),
    ],
  };
}

/** Moving was spoken of, and not asked for. */
export function moveHow(deadline: Deadline | null): Card {
  const how = `A release manager moves a date by saying so, as in “move ${deadline === null ? 'rc1' : nameOf(deadline)} to 3 September”; I show what it would do first.`;
  return deadline === null
    ? sentences('No date moves by being talked about.', [how])
    : sentences(`${nameOf(deadline)} stays where it is: ${dateInWords(deadline.when)}.`, [how]);
}
