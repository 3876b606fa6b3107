import type { Cycle } from '../domain/cycle.ts';
import type { Course } from '../domain/course.ts';
import { cycleNamed } from '../language/cycle-named.ts';

/** The cycle that a text is about. */
export interface Subject {
  readonly cycle: Cycle;
  /** True where the text names no cycle, so that the current one was taken. */
  readonly assumed: boolean;
}

/** A course in which there is a current cycle. */
export type KnownCourse = Course & { readonly current: Cycle };

/** The cycle that the words name; else the current one. */
export function subjectOf(said: string, { current, others, past }: KnownCourse): Subject {
  // The current one's own names come first: cycles share words, such as the project's name.
  const named = cycleNamed(said, [current, ...others, ...past.toReversed()]);
  return { cycle: named ?? current, assumed: named === null };
}
