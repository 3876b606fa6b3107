import type { CyclePlan } from '../domain/cycle/cycle.ts';

/** What a file says, and what about it a person should look at. */
export interface ReadSchedule {
  readonly plan: CyclePlan;
  readonly warnings: readonly string[];
  /** On which line of the file each deadline stands, by its key; only those of which it is known. */
  readonly lines?: ReadonlyMap<string, number>;
}
