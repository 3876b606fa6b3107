import type { WebClient } from '@slack/web-api';
import type { Inbox } from '../../src/platform.ts';
import type { Identity } from './identity.ts';
import type { Log } from './log.ts';
import type { Names } from './people.ts';
import type { Sending } from './sending.ts';
import type { Timings } from './timings.ts';

/** What the listeners work with, for as long as one connection lasts. */
export interface Ingress {
  readonly inbox: Inbox;
  readonly client: WebClient;
  readonly self: Identity;
  readonly names: Names;
  readonly sending: Sending;
  readonly log: Log;
  readonly timings: Timings;
  /** Called with each event, for `health`. */
  arrived(): void;
}
