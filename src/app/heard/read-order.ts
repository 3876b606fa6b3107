import type { Card } from '../../cards/card.ts';
import type { Order } from '../../language/orders/order.ts';
import type { Reading } from '../call.ts';
import { sayFreezeRules } from '../schedule/freeze-rules.ts';
import { showSlips } from '../schedule/slips.ts';

/** Answers an order that changes nothing, for whom nobody knows; null for all that change something. */
export async function readOrder(reading: Reading, order: Order): Promise<Card | null> {
  if (order.order === 'slips') return await showSlips(reading, order.deadline);
  return order.order === 'freeze-rules' ? sayFreezeRules(reading, order.freeze, false) : null;
}
