import type { Card } from '../../card.ts';
import { sentences } from '../../sentences.ts';

/** Someone wonders how exceptions work: nothing is offered that was not asked for. */
export function howToAskForException(): Card {
  return sentences('Say “I need an exception for” and the link, and I give you the form.', [
    'The slash command for exceptions and the button on a freeze’s message open it too.',
    'It has five questions; an approver or a release manager decides, and you hear of it at once.',
  ]);
}
