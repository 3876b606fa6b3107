import type { Deadline } from '../../domain/cycle/deadline.ts';
import { dateInWords } from '../../domain/time/time-words.ts';
import { actions, button, plain, text, type Block } from '../card.ts';
import { line } from '../cut.ts';
import { listLine, nameOf } from '../date-line.ts';
import type { Instant } from '../../domain/time/time.ts';
import { ENVELOPE } from '../limits.ts';
import { wireId } from '../wire-id.ts';

/** Deadlines to choose from: each with its date in the body and a button with its name; the rest is counted. */
export function choiceOf(deadlines: readonly Deadline[], now: Instant): Block[] {
  const shown = deadlines.slice(0, ENVELOPE.buttons);
  const left = deadlines.length - shown.length;
  if (shown.length === 0) return [];
  return [
    ...shown.map((deadline) => text(...listLine(deadline, now))),
    ...(left > 0 ? [text(plain(`+ ${left} more; say the name in full to get one of them.`))] : []),
    actions(
      ...shown.map((deadline) =>
        button(wireId('ask.deadline', deadline.id), labelAmong(shown, deadline)),
      ),
    ),
  ];
}

/** Two deadlines may share a name: then the date tells them apart. */
function labelAmong(all: readonly Deadline[], deadline: Deadline): string {
  const twins = all.filter((other) => nameOf(other) === nameOf(deadline)).length > 1;
  if (!twins) return line(deadline.name, ENVELOPE.buttonLabel);
  const date = ` (${dateInWords(deadline.when)})`;
  return line(deadline.name, ENVELOPE.buttonLabel - date.length) + date;
}
