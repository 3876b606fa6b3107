import type { When } from './deadline.ts';

/** Deadlines in order of their instants, undecided ones last; those of one instant stay as they came. */
export function inOrder<D extends { readonly when: When }>(deadlines: readonly D[]): D[] {
  return [...deadlines].sort((a, b) => rank(a.when) - rank(b.when));
}

function rank(when: When): number {
  // Not Infinity: two undecided ones would subtract to NaN.
  return when.precision === 'undecided' ? Number.MAX_SAFE_INTEGER : when.at;
}
