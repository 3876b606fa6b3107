import type { Card } from '../../cards/card.ts';
import { unknownDeadline, whichDeadline } from '../../cards/answers/which-deadline.ts';
import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import { understand } from '../../language/understand.ts';
import { deadlinesOf, namesOf } from './ask.ts';
import { needGround, type Reading } from '../call.ts';

/** The deadline that an order names, or the card that asks which one is meant. */
export type NamedDeadline =
  | { readonly deadline: Deadline; readonly card: null }
  | { readonly deadline: null; readonly card: Card };

/** In an order the place of the name is known, so a whole name or alias counts as it stands. */
export function deadlineNamed(call: Omit<Reading, 'tx'>, name: string): NamedDeadline {
  const { cycle } = needGround(call);
  const exact = calledExactly(cycle, name);
  const [only, ...twins] = exact;
  if (only !== undefined && twins.length === 0) return { deadline: only, card: null };
  if (only !== undefined) return asking(whichDeadline(name, exact, call.now));
  const { mentioned } = understand(name, namesOf(cycle), { cycle });
  switch (mentioned.found) {
    case 'nothing':
      return asking(unknownDeadline(name, [], call.now));
    case 'none':
      return asking(
        unknownDeadline(mentioned.asked, deadlinesOf(cycle, mentioned.nearest), call.now),
      );
    case 'several':
      return asking(whichDeadline(mentioned.asked, deadlinesOf(cycle, mentioned.among), call.now));
    case 'one': {
      const [deadline] = deadlinesOf(cycle, [mentioned.deadline]);
      if (deadline === undefined) throw new Error('A deadline was named and is not there.');
      return { deadline, card: null };
    }
  }
}

/** Those whose whole name, key or alias this is, in any case. */
export function calledExactly(cycle: Cycle, name: string): Deadline[] {
  const wanted = name.toLowerCase();
  return cycle.deadlines.filter((one) =>
    [one.name, one.key, ...one.aliases].some((called) => called.toLowerCase() === wanted),
  );
}

const asking = (card: Card): NamedDeadline => ({ deadline: null, card });
