import type { Round } from '../../src/playground/round.ts';
import type { Start, Starts } from '../../src/playground/start.ts';
import type { PlaygroundApi } from './api.ts';
import type { WoundClock } from './clock.ts';

/** What the page asks for: the windows and the clock of the play that is on, and another play. */
export interface Playhouse {
  readonly play: {
    readonly windows: readonly { readonly api: PlaygroundApi }[];
    readonly clock: WoundClock;
  };
  readonly about: string;
  round(): Promise<Round>;
  tries(person: string): Promise<readonly string[]>;
  starts(): Promise<Starts>;
  begin(start: Start): Promise<void>;
  rewind(): Promise<void>;
  onBegun(begun: () => void): () => void;
}
