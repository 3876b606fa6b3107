import type { Card } from '../../cards/card.ts';
import { twoDates } from '../../cards/answers/two-dates.ts';
import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import { inOrder } from '../../domain/cycle/deadline-order.ts';
import type { Instant } from '../../domain/time/time.ts';
import { twoNamed } from '../../language/asked/two-named.ts';
import { understand } from '../../language/understand.ts';
import { deadlinesOf, namesOf } from './ask.ts';

/** Which of two deadlines comes first, and how far they are apart; null where the text does not ask for that. */
export function answerTwoDates(said: string, cycle: Cycle, now: Instant): Card | null {
  const asked = twoNamed(said);
  if (asked === null) return null;
  const first = deadlineCalled(asked.names[0], cycle);
  const second = deadlineCalled(asked.names[1], cycle);
  if (first === null || second === null || first.id === second.id) return null;
  const [earlier, later] = inOrder([first, second]);
  if (asked.isOfOne || earlier === undefined || later === undefined) {
    return twoDates(cycle, first, second, now);
  }
  return twoDates(cycle, earlier, later, now);
}

function deadlineCalled(name: string, cycle: Cycle): Deadline | null {
  const { mentioned } = understand(`when is ${name}`, namesOf(cycle), { cycle });
  if (mentioned.found !== 'one' || mentioned.also.length > 0) return null;
  return deadlinesOf(cycle, [mentioned.deadline])[0] ?? null;
}
