import type { Card } from '../cards/card.ts';
import { slipHistory, slipOf } from '../cards/slip-history.ts';
import { slipsOf } from '../domain/slips.ts';
import { needGround, type Call } from './call.ts';
import { deadlineNamed } from './named-deadline.ts';

/** The answer to "slips": of the whole cycle, or of the deadline that is named. */
export async function showSlips(call: Call, name: string | null): Promise<Card> {
  const { cycle } = needGround(call);
  const slips = slipsOf(await call.tx.changes.ofCycle(cycle.id));
  if (name === null) return slipHistory(cycle.name, slips);
  const { deadline, card } = deadlineNamed(call, name);
  if (deadline === null) return card;
  return slipOf(deadline, slips.find(({ key }) => key === deadline.key) ?? null);
}
