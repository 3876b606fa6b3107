import type { Freeze } from '../../domain/deadline.ts';
import type { DraftId } from '../../domain/ids.ts';
import { actions, button, plain, strong, text, type Card } from '../card.ts';
import { nameOf } from '../date-line.ts';
import { webLink } from '../web-link.ts';
import { wireId } from '../wire-id.ts';

/** A sentence asked for an exception: a message cannot open a form, so its answer has the button that does. */
export function exceptionOffer(freeze: Freeze | null, link: string | null, draft: DraftId): Card {
  const from = freeze === null ? 'an exception' : `an exception from ${nameOf(freeze)}`;
  const first = `You can ask for ${from} here.`;
  const next = 'The button opens a form with five questions; nothing is sent before you send it.';
  return {
    tone: 'neutral',
    summary: `${first} ${next}`,
    blocks: [
      text(strong(first)),
      ...(link === null ? [] : [text(plain('For: '), webLink(link))]),
      text(plain(next)),
      actions(button(wireId('exception.open-draft', draft), 'Fill in the request', 'primary')),
    ],
  };
}
