import type { Card } from '../../src/cards/card.ts';
import { changeConfirmed, changeDropped } from '../../src/cards/change-confirmed.ts';
import { diffOf } from '../../src/domain/cycle-diff.ts';
import { planOfCycle } from '../../src/domain/plan-of-cycle.ts';
import * as sample from '../domain/sample-cycle.ts';

/** Changes of the schedule: what is shown before one, and after. */

const cycle = sample.hibiscus();
const before = planOfCycle(sample.project, cycle);
const otherwiseCalled = diffOf(before, { ...before, cycle: { ...before.cycle, aliases: [] } });

export const changeCards: Readonly<Record<string, Card>> = {
  'change-confirmed': changeConfirmed(
    cycle,
    otherwiseCalled,
    'Mara',
    sample.at('2026-08-06T09:00:00Z'),
  ),
  'change-dropped': changeDropped('Mara'),
};
