/** How long this adapter waits, in milliseconds; tests wait less. */
export interface Timings {
  /**
   * How long the core may take to answer a button, a command or a form before it is acknowledged without: Slack gives
   * 3 s for everything, the way there and back and `nameWithin` included.
   */
  readonly ackWithin: number;
  /** A name is nice to have, a form that opens in time is not. */
  readonly nameWithin: number;
  /** How long a start may take before it counts as failed. */
  readonly startWithin: number;
  /**
   * The socket's heartbeat; and the library waits this long, times the number of failures, before it connects again
   * after Slack has recycled a connection. Longer means fewer false alarms, but longer gaps.
   */
  readonly heartbeat: number;
  /** A picture's way to Slack: past it, its message goes without. Well within what a message may take in all. */
  readonly uploadWithin: number;
  /** How long to wait, each time, before a message is tried again whose picture Slack does not know yet. */
  readonly fileWaits: readonly number[];
  /** How often it is asked whether the token still serves. */
  readonly probeEvery: number;
}

export const TIMINGS: Timings = {
  ackWithin: 2200,
  nameWithin: 400,
  startWithin: 30_000,
  heartbeat: 5000,
  uploadWithin: 10_000,
  fileWaits: [400, 800, 1600],
  probeEvery: 5 * 60_000,
};
