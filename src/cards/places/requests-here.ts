import { actions, button, type Card } from '../card.ts';
import { line } from '../cut.ts';
import { sentences } from '../sentences.ts';
import { wireId } from '../wire-id.ts';

/** The sentence is confirmed by the button. `instead` is the place that has them now, where one has. */
export function requestsHereOffer(placeName: string, instead: string | null): Card {
  const first = `Shall I post every exception request in ${line(placeName, 80)}?`;
  const next =
    instead === null
      ? 'So far a request is posted where it was asked for. Approvers and release managers decide on it there.'
      : `So far they go to ${line(instead, 80)}; requests that are posted there stay there.`;
  return sentences(first, [next], {
    blocks: [actions(button(wireId('requests-here.confirm'), 'Post requests here', 'primary'))],
  });
}

export function requestsHereSet(placeName: string): Card {
  return sentences(
    `Exception requests are posted in ${line(placeName, 80)} from now on.`,
    ['Approvers and release managers decide on them here, with the buttons on each request.'],
    { tone: 'good' },
  );
}
