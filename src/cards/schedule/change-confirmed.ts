import type { Cycle } from '../../domain/cycle/cycle.ts';
import { movedDates, type CycleDiff } from '../../domain/changing/cycle-diff.ts';
import type { ProposalId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import { actions, button, type Block, type Card } from '../card.ts';
import { line } from '../cut.ts';
import { moved } from './moved.ts';
import { sentences } from '../sentences.ts';
import { wireId } from '../wire-id.ts';

/** The two buttons under every change that is shown before it is made. */
export function changeButtons(proposal: ProposalId, confirm: string): Block {
  return actions(
    button(wireId('change.confirm', proposal), confirm, 'primary'),
    button(wireId('change.drop', proposal), 'Cancel'),
  );
}

/** What a preview becomes once it is confirmed. */
export function changeConfirmed(cycle: Cycle, diff: CycleDiff, by: string, now: Instant): Card {
  const name = line(by, 60);
  const dates = movedDates(diff);
  if (dates.length === 0) {
    return sentences(`The schedule of ${line(cycle.name, 80)} is changed, confirmed by ${name}.`);
  }
  return moved(cycle, dates, now, false);
}

/** What a preview becomes when somebody lets it be. */
export function changeDropped(by: string): Card {
  return sentences(`Cancelled by ${line(by, 60)}. Nothing has changed.`);
}
