import { actions, button, type Card } from '../card.ts';
import { line } from '../cut.ts';
import { sentences } from '../sentences.ts';
import { wireId } from '../wire-id.ts';

/** What would be kept in a place: shown as it would read just now. */
export function keepStateCardOffer(
  { name, canPin }: { readonly name: string; readonly canPin: boolean },
  preview: Card,
): Card {
  const pinned = canPin ? 'It is pinned, so that it stays in sight.' : NOT_PINNED;
  return sentences(
    `Shall I keep a state card in ${line(name, 80)}?`,
    [`One message that I change as the cycle moves, and no post for it besides. ${pinned}`],
    {
      blocks: [
        { kind: 'divider' },
        ...preview.blocks.filter(({ kind }) => kind === 'text'),
        { kind: 'divider' },
        actions(button(wireId('state-card.keep'), 'Keep a state card here', 'primary')),
      ],
    },
  );
}

const NOT_PINNED =
  'I am not allowed to pin it: pin it by hand, or allow me to first (the README says how).';

/** What became of it: it is posted, or stands there already. */
export function stateCardKept(name: string, isThere: boolean, canPin: boolean): Card {
  const where = line(name, 80);
  return sentences(
    isThere
      ? `The state card that stands in ${where} is kept up to date.`
      : `I keep a state card in ${where} from now on.`,
    [
      ...(isThere ? ['Has somebody deleted it? Then I post it anew.'] : []),
      canPin ? '“no state card here” ends it.' : `${NOT_PINNED} “no state card here” ends it.`,
    ],
    { tone: 'good' },
  );
}

export function dropStateCardOffer(name: string): Card {
  return sentences(
    `Shall I keep no state card in ${line(name, 80)} any more?`,
    ['The message stays where it is, and says that it is no longer kept up to date.'],
    { blocks: [actions(button(wireId('state-card.drop'), 'Keep no state card here'))] },
  );
}

export function stateCardDropped(name: string): Card {
  return sentences(`I keep no state card in ${line(name, 80)} any more.`, [
    '“keep a state card here” begins again.',
  ]);
}

export function noStateCard(name: string): Card {
  return sentences(`No state card is kept in ${line(name, 80)}.`, [
    '“keep a state card here” shows what one would say.',
  ]);
}

/** Told to the managers: where nobody can look, a message is rather missed than seen twice. */
export function stateCardUnsure(name: string): Card {
  return sentences(
    `I cannot tell whether my state card stands in ${line(name, 80)}.`,
    [
      'The connection broke while I posted it, and I may not read there to look.',
      'Say “keep a state card here” there again, and I post it anew. If one stands there already, delete it: I cannot keep that one up to date.',
    ],
    { tone: 'warning' },
  );
}

/** Told to the managers, once. */
export function notPinned(name: string, detail: string): Card {
  return sentences(`I could not pin the state card in ${line(name, 80)}.`, [
    line(detail, 300),
    'It stands there and is kept up to date all the same: pin it by hand, or allow me to and say “keep a state card here” there again. I do not try again by myself.',
  ]);
}
