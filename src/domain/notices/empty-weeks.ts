import type { PlannedNotice } from './notice.ts';

/** A week is empty only where no cycle of the project has anything in it, and is told of once. */
export function onlyEmptyWeeks(planned: readonly PlannedNotice[]): PlannedNotice[] {
  const digests = planned.filter(({ flavour }) => flavour === 'digest');
  const taken = new Set(digests.map(({ dueAt }) => dueAt));
  return planned.filter(({ flavour, dueAt }) => {
    if (flavour !== 'nothing') return true;
    const isFirst = !taken.has(dueAt);
    taken.add(dueAt);
    return isFirst;
  });
}
