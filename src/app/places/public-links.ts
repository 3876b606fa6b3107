import type { Card } from '../../cards/card.ts';
import { linksCard } from '../../cards/places/public-links.ts';
import type { LinkOrder } from '../../language/orders/links.ts';
import { type Call, needGround } from '../call.ts';

/** The answer to "the calendar link": where the project is seen without this chat. */
export function showLinks(call: Call, { to }: LinkOrder): Card {
  return linksCard(to, call.app.publicUrl, needGround(call).project.key);
}
