import type { Card } from '../../cards/card.ts';
import { slipHistory, slipOf } from '../../cards/schedule/slip-history.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import { slipsOf } from '../../domain/changing/slips.ts';
import { needGround, type Reading } from '../call.ts';
import { deadlineNamed } from '../answers/named-deadline.ts';

/** The answer to "slips": of the whole cycle, or of the deadline that is named. */
export async function showSlips(call: Reading, name: string | null): Promise<Card> {
  if (name === null) return await showSlipsOf(call, null);
  const { deadline, card } = deadlineNamed(call, name);
  return deadline === null ? card : await showSlipsOf(call, deadline);
}

/** The same, where the deadline is known; null for the whole cycle. */
export async function showSlipsOf(call: Reading, deadline: Deadline | null): Promise<Card> {
  const { cycle } = needGround(call);
  const slips = slipsOf(await call.tx.changes.ofCycle(cycle.id));
  if (deadline === null) return slipHistory(cycle.name, slips);
  return slipOf(deadline, slips.find(({ key }) => key === deadline.key) ?? null);
}
