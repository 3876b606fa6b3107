import type { Intent, Topic } from './intent.ts';

/** What a text turned out to be about. */
export interface Meant {
  readonly topic: Intent['topic'];
  readonly acts: boolean;
  /** What else it may mean, nearly as likely, where that is in doubt. */
  readonly doubt?: Topic;
  /** The pattern that fitted, or that it was the examples, for whoever asks why. */
  readonly by: string;
}
