import type { Cycle, StageName } from '../../domain/cycle/cycle.ts';
import { nextDeadlines, stageAt } from '../../domain/cycle/state.ts';
import type { Instant } from '../../domain/time/time.ts';
import { plain, strong, text, type Block, type Card, type Inline } from '../card.ts';
import { line } from '../cut.ts';
import { nameOf } from '../date-line.ts';
import { heldNote, lateNote } from './late-note.ts';
import { groupLine, inShort } from '../answers/next-deadlines.ts';
import { beginningOf } from '../answers/where-we-are.ts';

/** What each stage means for the people in it. */
const MEANS: Record<StageName, string> = {
  Design: 'Now is the time to propose and agree on what goes in.',
  Development: 'Now is the time to build what was agreed on, and to land it.',
  QA: 'Now it is about finding what is broken, and mending it.',
  Release: 'Only what the release itself needs is done now.',
};

/**
 * A stage begins by its deadline: what that means, until when, and what is next.
 *
 * @param began the instant at which the stage begins.
 * @throws Error when no stage begins then.
 */
export function stageBegins(cycle: Cycle, began: Instant, now: Instant, late: boolean): Card {
  const current = stageAt(cycle, began);
  if (current?.since !== began) throw new Error('A stage was to be told of, and none begins then.');
  const { stage, by, next } = current;
  const name = line(cycle.name, 80);
  const [group] = nextDeadlines(cycle, now, 1);
  return {
    title: `${name}: the ${stage} stage has begun`,
    tone: 'neutral',
    summary: `The ${stage} stage of ${name} has begun. ${MEANS[stage]}${group === undefined ? '' : ` Next: ${inShort(group, now)}.`}`,
    blocks: [
      text(strong(MEANS[stage])),
      ...(by === null
        ? []
        : [text(plain('It began '), ...sinceWhen(cycle, current, now), plain('.'))]),
      ...untilNext(cycle, next, now),
      ...(group === undefined ? [] : [groupLine(cycle, group, now, true)]),
      ...lateNote(late),
      ...heldNote(began, now, late),
    ],
  };
}

/** At that very moment its date is today's. */
function sinceWhen(
  cycle: Cycle,
  current: Parameters<typeof beginningOf>[1],
  now: Instant,
): Inline[] {
  const { since, by } = current;
  return now === since && by !== null
    ? [plain(`with ${nameOf(by)}`)]
    : beginningOf(cycle, current, now);
}

function untilNext(
  cycle: Cycle,
  next: Parameters<typeof beginningOf>[1] | null,
  now: Instant,
): Block[] {
  if (next === null) return [];
  return [text(plain(`${next.stage} begins `), ...beginningOf(cycle, next, now), plain('.'))];
}
