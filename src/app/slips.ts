import type { Card } from '../cards/card.ts';
import { slipHistory, slipOf } from '../cards/slip-history.ts';
import { unknownDeadline, whichDeadline } from '../cards/which-deadline.ts';
import { slipsOf } from '../domain/slips.ts';
import { understand } from '../language/understand.ts';
import { deadlinesOf, namesOf } from './ask.ts';
import { needGround, type Call } from './call.ts';

/** The answer to "slips": of the whole cycle, or of the deadline that is named. */
export async function showSlips(call: Call, name: string | null): Promise<Card> {
  const { cycle } = needGround(call);
  const slips = slipsOf(await call.tx.changes.ofCycle(cycle.id));
  if (name === null) return slipHistory(cycle.name, slips);
  const { mentioned } = understand(name, namesOf(cycle), { cycle });
  switch (mentioned.found) {
    case 'nothing':
      return unknownDeadline(name, [], call.now);
    case 'none':
      return unknownDeadline(mentioned.asked, deadlinesOf(cycle, mentioned.nearest), call.now);
    case 'several':
      return whichDeadline(mentioned.asked, deadlinesOf(cycle, mentioned.among), call.now);
    case 'one': {
      const [deadline] = deadlinesOf(cycle, [mentioned.deadline]);
      if (deadline === undefined) throw new Error('A deadline was named and is not there.');
      return slipOf(deadline, slips.find(({ key }) => key === deadline.key) ?? null);
    }
  }
}
