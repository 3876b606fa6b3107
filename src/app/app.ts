import type { Platform, PostKey } from '../platform.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import type { Clock } from './clock.ts';
import type { OwnFiles } from '../formats/files/own-files.ts';
import type { Managers } from './people/managers.ts';

/** What every use of relbot is handed: nothing is reached for, all is given. */
export interface App {
  readonly store: Store;
  readonly clock: Clock;
  readonly platforms: readonly Platform[];
  readonly managers: Managers;
  readonly log: Log;
  readonly names: Names;
  readonly files: OwnFiles;
  /** Under which address relbot is reached on the web, without a slash at its end; null where nobody said. */
  readonly publicUrl: string | null;
}

/** Where fresh names come from: random in production, counted in tests. */
export interface Names {
  /** Names a message on its way, so that it can be recognised. */
  postKey(): PostKey;
  /** A short reference that the person and the log share. */
  reference(): string;
  /** A code that proves something, as people type it: two halves of four, with a digit in it. */
  code(): string;
}
