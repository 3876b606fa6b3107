import type { Intent } from './intent.ts';

/** What a text turned out to be about. */
export interface Meant {
  readonly topic: Intent['topic'];
  readonly acts: boolean;
  /** The pattern that fitted, or that it was the examples, for whoever asks why. */
  readonly by: string;
}
