import type { Change } from './change.ts';

/** Those that still hold, in the order they were made: neither undone, nor an undo. */
export function standingChanges(changes: readonly Change[]): Change[] {
  const undone = new Set(changes.flatMap(({ undoes }) => undoes ?? []));
  return changes.filter(({ id, undoes }) => undoes === null && !undone.has(id));
}
