import type { Cycle } from '../cycle/cycle.ts';
import type { Deadline } from '../cycle/deadline.ts';
import type { Holidays } from '../time/holidays.ts';

/** What one rule found in a cycle. A `mistake` cannot be meant; at a `look` a person should look once. */
export interface Found {
  readonly level: 'mistake' | 'look';
  /** Those it is about; none where it is about the cycle as a whole. */
  readonly deadlines: readonly Deadline[];
  /** What is the matter and what to do; it follows a colon. */
  readonly sentence: string;
}

export interface Rule {
  readonly name: string;
  /** What goes wrong otherwise. */
  readonly why: string;
  readonly find: (cycle: Cycle, holidays: Holidays) => readonly Found[];
}

export function mistake(deadlines: readonly Deadline[], sentence: string): Found {
  return { level: 'mistake', deadlines, sentence };
}

export function look(deadlines: readonly Deadline[], sentence: string): Found {
  return { level: 'look', deadlines, sentence };
}
