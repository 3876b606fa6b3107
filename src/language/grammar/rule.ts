import type { Intent } from '../intent.ts';

/**
 * What people say for one topic, in the notation of `pattern.ts`. Rules are tried in order and the first that fits
 * wins, so the particular ones stand before the general ones.
 */
export interface Rule {
  readonly topic: Intent['topic'];
  /** What the text has to speak of as well, wherever in it: one of these. */
  readonly about?: readonly string[];
  /** Sentences that ask for a change now. Whether they are really meant is for `mood.ts` to say. */
  readonly does?: readonly string[];
  /** Sentences that only speak of the topic. */
  readonly says?: readonly string[];
  /** The rule is not this one's when the text also says so. */
  readonly unless?: readonly string[];
}
