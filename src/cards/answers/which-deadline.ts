import type { Deadline } from '../../domain/cycle/deadline.ts';
import type { Instant } from '../../domain/time/time.ts';
import { plain, strong, text, type Card } from '../card.ts';
import { line, list } from '../cut.ts';
import { nameOf } from '../date-line.ts';
import { choiceOf } from './deadline-buttons.ts';

/** A name that fits several deadlines gets a question back. */
export function whichDeadline(asked: string, among: readonly Deadline[], now: Instant): Card {
  const name = line(asked, 80);
  return {
    tone: 'neutral',
    summary: `“${name}” fits ${among.length} deadlines: ${list(among.map(nameOf), 300)}. Which one do you mean?`,
    blocks: [
      text(strong('Which one do you mean?'), plain(` “${name}” fits ${among.length} deadlines:`)),
      ...choiceOf(among, now),
    ],
  };
}

/** A name that fits none: never another deadline's date as if it were the answer. */
export function unknownDeadline(asked: string, nearest: readonly Deadline[], now: Instant): Card {
  const name = line(asked, 80);
  if (nearest.length === 0) {
    const known = 'Ask “schedule” to see every deadline I know.';
    return {
      tone: 'neutral',
      summary: `I know no deadline called “${name}”. ${known}`,
      blocks: [text(plain(`I know no deadline called “${name}”.`)), text(plain(known))],
    };
  }
  return {
    tone: 'neutral',
    summary: `I know no deadline called “${name}”. The nearest names: ${list(nearest.map(nameOf), 300)}.`,
    blocks: [
      text(plain(`I know no deadline called “${name}”. These have the nearest names:`)),
      ...choiceOf(nearest, now),
    ],
  };
}
