import type { CycleDiff } from '../domain/changing/cycle-diff.ts';

/** What a change of a cycle does beside moving dates; nothing where it does nothing else. */
export function besidesInWords({
  added,
  changed,
  gone,
  cycleChanged,
  projectChanged,
}: CycleDiff): string[] {
  const parts = [
    ...(added.length > 0 ? [`${added.length} added`] : []),
    ...(changed.length > 0 ? [`${changed.length} changed in other ways`] : []),
    ...(gone.length > 0 ? [`${gone.length} taken out`] : []),
  ];
  return [
    ...(parts.length > 0 ? [`Other deadlines: ${parts.join(', ')}.`] : []),
    ...(cycleChanged ? ['The cycle’s own name, stages or state change with it.'] : []),
    ...(projectChanged
      ? ['What is said of the project itself (its name, zone or countries) changes with it.']
      : []),
  ];
}
