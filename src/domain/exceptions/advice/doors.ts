import type { ChangeKind } from '../../cycle/deadline.ts';

/** The ways that stay open to a change when its exception is refused. */
export const DOORS = ['flag', 'point release', 'next cycle', 'known issue'] as const;
export type Door = (typeof DOORS)[number];

/** The nearest first. What a flag can hide may come in hidden; what mends something may follow, and be known of meanwhile. */
const DOORS_OF: Record<ChangeKind, readonly Door[]> = {
  feature: ['flag', 'next cycle'],
  UI: ['flag', 'next cycle'],
  // A later fix release has no new translations.
  strings: ['next cycle'],
  docs: ['point release', 'next cycle'],
  'bug fix': ['point release', 'known issue', 'next cycle'],
  'regression fix': ['point release', 'known issue', 'next cycle'],
  backport: ['point release', 'known issue'],
  dependency: ['point release', 'known issue', 'next cycle'],
  'build/CI': ['point release', 'next cycle'],
};

/** @param kind null: nobody was asked, so all may fit. */
export function doorsFor(kind: ChangeKind | null): readonly Door[] {
  return kind === null ? DOORS : DOORS_OF[kind];
}

/** Those that are named to the requester: the ones that were picked, else all that fit. */
export function doorsNamed(kind: ChangeKind | null, picked: readonly Door[]): readonly Door[] {
  return picked.length === 0 ? doorsFor(kind) : picked;
}
