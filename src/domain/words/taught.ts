import type { Person } from '../people/account.ts';
import type { FactId } from '../ids.ts';
import type { Instant } from '../time/time.ts';

/** What managers told relbot, in their words. It is shown as they wrote it, and no rule follows from it. */

interface Taught {
  readonly by: Person;
  readonly at: Instant;
}

/** What a term means to the project. */
export interface OwnTerm extends Taught {
  /** As it was written when it was taught. */
  readonly name: string;
  readonly meaning: string;
}

/** Something that is so, and that no date and no rule says. */
export interface Fact extends Taught {
  readonly id: FactId;
  readonly words: string;
}

/** What somebody wants to teach, or to have forgotten. */
export type Lesson =
  /** `meaning` is null where it is still to be written, in a form. */
  | { readonly deed: 'define'; readonly name: string; readonly meaning: string | null }
  | { readonly deed: 'forget term'; readonly name: string }
  | { readonly deed: 'remember'; readonly words: string }
  | { readonly deed: 'forget fact'; readonly fact: FactId; readonly words: string };

/** A question that had no answer. */
export interface Unanswered {
  readonly said: string;
  readonly times: number;
  /** The last time. */
  readonly at: Instant;
  /** Null where it was asked between relbot and one person. */
  readonly by: Person | null;
}

/** The longest text that is learned: it has to stand in an answer. */
export const LONGEST_LESSON = 300;
/** The longest name of a term. */
export const LONGEST_TERM = 60;
