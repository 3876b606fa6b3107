import type { ClockChange } from './time.ts';

/** What to tell of a wall time that a clock change touched; null where there is nothing to tell. */
export function changeInWords(change: ClockChange, what: string): string | null {
  switch (change) {
    case 'none':
      return null;
    case 'happened-twice':
      return `${what} happens twice, as clocks go back then; relbot took the earlier one.`;
    case 'did-not-exist':
      return `${what} does not exist, as clocks go forward then; relbot moved it forward by as much.`;
  }
}
