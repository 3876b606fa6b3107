import type { Card } from '../cards/card.ts';
import type { Order } from '../language/orders/order.ts';
import type { Call } from './call.ts';
import { offerUndo } from './undo-change.ts';

/** Does what was told in a fixed form of words. What changes something is confirmed by a button. */
export async function follow(call: Call, order: Order): Promise<Card> {
  switch (order.order) {
    case 'undo':
      return await offerUndo(call);
  }
}
