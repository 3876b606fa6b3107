import type { ChangeKind, Freeze } from '../../../domain/cycle/deadline.ts';
import type { DraftId } from '../../../domain/ids.ts';
import { actions, button, plain, strong, text, type Action, type Card } from '../../card.ts';
import { line } from '../../cut.ts';
import { nameOf } from '../../date-line.ts';
import { webLink } from '../../web-link.ts';
import { wireId } from '../../wire-id.ts';
import { KIND_LABELS } from './extra-words.ts';

/** A kind of change that a button stands for, with the draft that its form opens; null: none of those named. */
export interface Choice {
  readonly kind: ChangeKind | null;
  readonly draft: DraftId;
}

/**
 * A sentence asked for an exception: a message cannot open a form, so its answer has the buttons that do, one for each
 * kind of change that the freeze forbids, and for one that not everybody may read.
 */
export function exceptionOffer(
  freeze: Freeze,
  link: string | null,
  choices: readonly Choice[],
  restricted: DraftId,
): Card {
  const first = `You can ask for an exception from ${nameOf(freeze)} here.`;
  const [only, ...others] = choices;
  const next =
    others.length === 0
      ? 'The button opens a form with five questions; nothing is sent before you send it.'
      : 'What kind of change is it? The button opens a form with five questions; nothing is sent before you send it.';
  const forFew = button(wireId('exception.open-draft', restricted), FOR_FEW);
  return {
    tone: 'neutral',
    summary: `${first} ${next}`,
    blocks: [
      text(strong(first)),
      ...(link === null ? [] : [text(plain('For: '), webLink(link))]),
      text(plain(next)),
      others.length === 0 && only !== undefined
        ? actions(opens(only.draft, 'Fill in the request'), forFew)
        : actions(
            ...choices.map(({ kind, draft }) =>
              opens(draft, kind === null ? 'Something else' : KIND_LABELS[kind]),
            ),
            forFew,
          ),
    ],
  };
}

/**
 * Several freezes are in force: which of them is in the way?
 *
 * @param restricted asks the same of a change that not everybody may read; null where it is asked so.
 */
export function whichFreeze(
  choices: readonly { readonly freeze: Freeze; readonly draft: DraftId }[],
  link: string | null,
  restricted: DraftId | null,
): Card {
  const first = 'Which freeze is in the way?';
  const forFew = restricted === null ? 'Only those who decide will read the request. ' : '';
  const next = `${forFew}The button opens a form with five questions; nothing is sent before you send it.`;
  const freezes = choices.map(({ freeze, draft }) => opens(draft, line(freeze.name, 60)));
  return {
    tone: 'neutral',
    summary: `${first} ${next}`,
    blocks: [
      text(strong(first)),
      ...(link === null ? [] : [text(plain('For: '), webLink(link))]),
      text(plain(next)),
      restricted === null
        ? actions(...freezes)
        : actions(...freezes, button(wireId('exception.which-restricted', restricted), FOR_FEW)),
    ],
  };
}

const FOR_FEW = 'Security: restricted…';

function opens(draft: DraftId, label: string): Action {
  return button(wireId('exception.open-draft', draft), label, 'primary');
}
