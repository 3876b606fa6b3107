import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Zone } from '../../domain/time/time.ts';
import type { Intent } from '../intent.ts';
import type { Names } from '../names/names.ts';

/** What a talk is about. */
export interface Talk {
  /** What was last said, whole: nothing is left out that only the talk before could tell. */
  readonly said: string;
  readonly cycle: Cycle;
  /** The zone in which times are to be said; null for everybody's own. */
  readonly zone: Zone | null;
}

/** What the words of a talk are told by. */
export interface Known {
  /** The names of the talk's cycle. */
  readonly names: Names;
  /** The project's cycles, in the order of their releases. */
  readonly cycles: readonly Cycle[];
}

/** What a talk can go on from. */
export interface Before {
  readonly talk: Talk;
  readonly intent: Intent;
  readonly known: Known;
}

/** Whether there is nothing in it that a talk could go on from. */
export function saysNothing({ topic, mentioned }: Intent): boolean {
  if (topic === 'unknown') return mentioned.found !== 'one' && mentioned.found !== 'none';
  return topic === 'smalltalk' || topic === 'help' || topic === 'requests_here';
}

/** Whether a talk about moving a date looks back at how often it moved, and asks of no move to come. */
export const looksBack = (said: string): boolean =>
  /^\W*(?:has|had|was|were|did|why|how)\b/iu.test(said);
