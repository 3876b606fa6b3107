import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Freeze } from '../../domain/cycle/deadline.ts';
import type { ProposalId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import { note, plain, strong, text, type Card } from '../card.ts';
import { changeButtons } from './change-confirmed.ts';
import { line } from '../cut.ts';
import { nameOf } from '../date-line.ts';
import { freezeEnds } from '../notices/freeze-turns.ts';
import { placesNodes, type ToldPlace } from '../told-places.ts';

/** What signing a freeze off would open, and who would hear of it. */
export function signOffPreview(
  after: Cycle,
  freeze: Freeze,
  toldIn: readonly ToldPlace[],
  now: Instant,
  proposal: ProposalId,
): Card {
  const first = `${nameOf(freeze)} would be over from now on.`;
  const ended = freezeEnds(after, [freeze], now, false);
  return {
    tone: 'neutral',
    summary: first,
    blocks: [
      text(strong(first)),
      // A preview has the button that carries it out; asking for an exception belongs to what is posted.
      ...ended.blocks.filter(({ kind }) => kind !== 'actions'),
      toldIn.length === 0
        ? text(plain('No channel is subscribed, so none is told.'))
        : text(plain('Posted at once in '), ...placesNodes(toldIn), plain('.')),
      changeButtons(proposal, 'Sign it off'),
    ],
  };
}

/** What the preview becomes, and what is posted: the end of the freeze, and by whose word. */
export function signedOff(cycle: Cycle, freeze: Freeze, by: string, now: Instant): Card {
  const ended = freezeEnds(cycle, [freeze], now, false);
  return { ...ended, blocks: [...ended.blocks, note(plain(`Signed off by ${line(by, 60)}.`))] };
}
