import type { Clock } from '../../src/app/clock.ts';
import type { Paint } from '../../src/platform.ts';
import type { Log } from './log.ts';
import type { Timings } from './timings.ts';

export interface SlackOptions {
  /** xoxb-… */
  readonly botToken: string;
  /** xapp-…: Socket Mode. Without it Slack calls relbot by HTTP. */
  readonly appToken?: string;
  /** Proves that an HTTP request comes from Slack. */
  readonly signingSecret?: string;
  /** Default: https://slack.com/api/ */
  readonly apiUrl?: string;
  readonly log: Log;
  readonly clock: Clock;
  /** Without it messages go without their pictures. */
  readonly paint?: Paint;
  readonly timings?: Partial<Timings>;
}
