import type { Exception } from '../../../domain/exceptions/exception.ts';
import { actions, button, type Card } from '../../card.ts';
import { line } from '../../cut.ts';
import { sentences } from '../../sentences.ts';
import { wireId } from '../../wire-id.ts';

/**
 * What a message is left with that showed a request which those who read it may not see any more: not even which it was,
 * since they are told elsewhere what they would be told of one that is not there.
 */
export function notShownHere(): Card {
  return sentences('What stood here is not shown here any more.', [
    'A release manager can tell you more.',
  ]);
}

/** The sentence is confirmed by the button. `hasPlace`: whether a place takes restricted requests. */
export function restrictOffer({ id, number }: Exception, hasPlace: boolean): Card {
  return sentences(
    `Shall I restrict request #${number}?`,
    [
      'Only its requester, those who decide on it and the release managers see it then; I empty its cards everywhere else. What I have announced or answered, and what people have read, I cannot take back.',
      hasPlace
        ? 'It goes to the place that takes restricted requests.'
        : 'No place takes restricted requests, so it goes to those who decide by direct message.',
    ],
    {
      blocks: [actions(button(wireId('exception.restrict', id), `Restrict #${number}`, 'danger'))],
    },
  );
}

export function restrictedNow({ number }: Exception): Card {
  return sentences(`Request #${number} is restricted now.`, ['Its cards elsewhere are emptied.']);
}

/** The sentence is confirmed by the button. `instead` is the place that has them now, where one has. */
export function restrictedHereOffer(placeName: string, instead: string | null): Card {
  const next =
    instead === null
      ? 'So far they go to those who decide by direct message.'
      : `So far they go to ${line(instead, 80)}; its cards are emptied when they change.`;
  return sentences(
    `Shall I post restricted requests in ${line(placeName, 80)}?`,
    ['Everybody in this channel will read them: security holes, say.', next],
    {
      blocks: [
        actions(
          button(wireId('restricted-here.confirm'), 'Post restricted requests here', 'primary'),
        ),
      ],
    },
  );
}

export function restrictedHereSet(placeName: string): Card {
  return sentences(
    `Restricted requests are posted in ${line(placeName, 80)} from now on.`,
    ['They are posted nowhere else, and I speak of them nowhere else.'],
    { tone: 'good' },
  );
}
