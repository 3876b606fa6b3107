import type { Card } from '../card.ts';
import { sentences } from '../sentences.ts';

/** How something is asked for that only a chat can do, or that was spoken of and not asked for. */

export function howToDecide(): Card {
  return sentences('Say “approve #8” or “deny #9: the reason” in a channel that I am in.', [
    'I show the request with the button that decides it; its own card has the buttons, too.',
    'Nobody decides on their own request, and “what exceptions are open” lists those that wait.',
  ]);
}

export function howToAddDeadline(): Card {
  return sentences(
    'A release manager says it in a channel, as in “add docs freeze on 10 September”.',
    [
      'I show the new date with its rules and reminders first; a button puts it into the schedule.',
      '“remove docs freeze from the schedule” takes one out, and “undo” takes back either.',
    ],
  );
}

export function howToRemind(): Card {
  return sentences(
    'Say “remind me the day before string freeze”, or “remind us 3 days before rc1” for the channel.',
    [
      'Yours is confirmed by your button and comes as a direct message; a release manager confirms a channel’s.',
      '“what reminders do I have” lists them, each with the button that ends it.',
    ],
  );
}
