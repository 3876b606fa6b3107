import type { Deadline } from '../../domain/cycle/deadline.ts';

/** A deadline to be told of; on the day after a freeze began, with how its exceptions stand. */
export interface CountdownItem {
  readonly deadline: Deadline;
  readonly exceptions?: { readonly open: number; readonly filed: number };
}
