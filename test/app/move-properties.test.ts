import { NO_FILES } from '../../src/formats/files/own-files.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PlaceRef } from '../../src/domain/people/account.ts';
import { changeCycle, COMMAND_LINE } from '../../src/app/schedule/change-cycle.ts';
import { randomNames } from '../../src/app/names.ts';
import { planFor } from '../../src/app/places/subscribe.ts';
import type { CyclePlan } from '../../src/domain/cycle/cycle.ts';
import { brand, type CycleId } from '../../src/domain/ids.ts';
import { moveDeadlines } from '../../src/domain/changing/move-deadlines.ts';
import { planOfCycle } from '../../src/domain/changing/plan-of-cycle.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { Store } from '../../src/store/store.ts';
import * as sample from '../domain/sample-cycle.ts';
import { tempStore } from '../support/temp-store.ts';

const NOW = sample.at('2026-08-06T12:00:00Z');
const planned = planOfCycle(sample.project, sample.hibiscus());

async function change(store: Store, after: CyclePlan) {
  return await store.transact((tx) =>
    changeCycle({ tx, names: randomNames, files: NO_FILES, now: NOW }, after, {
      ...COMMAND_LINE,
      kind: 'move',
    }),
  );
}

/** All that a move may touch, but for the revisions, which only ever go up. */
async function stateOf({ read }: Store, id: CycleId) {
  const cycle = await read.cycles.byId(id);
  const notices = await read.notices.toCome(NOW, null);
  return {
    plan: planOfCycle(await read.projects.byId(cycle.projectId), cycle),
    ids: cycle.deadlines.map(({ key, id: row }) => `${key} ${row}`).toSorted(),
    notices: notices
      .map(({ id: _id, revision: _revision, ...notice }) => JSON.stringify(notice))
      .toSorted(),
  };
}

it('a move and its undo restore every row and every notice', async () => {
  const store = await tempStore();
  const { cycle, project } = await change(store, planned);
  await store.transact(async (tx) => {
    const spot = { platform: 'slack', place: brand<PlaceRef>('C1') } as const;
    const place = await tx.places.meet(spot, '#dev', project.id);
    await tx.places.subscribe(place.id, true);
    await tx.notices.plan(await planFor({ tx, files: NO_FILES, now: NOW }, place, project));
  });
  const before = await stateOf(store, cycle.id);
  expect(before.notices.length).toBeGreaterThan(20);
  const dated = planned.deadlines.filter(({ when }) => when.precision !== 'undecided');

  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...dated.map(({ key }) => key)),
      fc.integer({ min: -60, max: 60 }).filter((count) => count !== 0),
      fc.constantFrom('day' as const, 'working-day' as const),
      fc.boolean(),
      async (key, count, unit, cascade) => {
        const move = {
          keys: [key] as const,
          target: { to: 'by', shift: { unit, count } } as const,
        };
        const after = moved(before.plan, { ...move, cascade });
        if (after === null) return;
        await change(store, after);
        expect((await stateOf(store, cycle.id)).plan).not.toEqual(before.plan);
        await change(store, before.plan);
        expect(await stateOf(store, cycle.id)).toEqual(before);
      },
    ),
    { seed: 20_260_806, numRuns: 40 },
  );
});

function moved(plan: CyclePlan, move: Parameters<typeof moveDeadlines>[1]): CyclePlan | null {
  try {
    return moveDeadlines(plan, move);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
