import type { WallDate } from '../../time/time.ts';

/** What became of a request that was decided elsewhere. */
export type PastOutcome = 'waiting' | 'granted' | 'refused' | 'withdrawn' | 'reverted';

/**
 * A request from before relbot, or beside it, as its source tells it: days without an hour, and nobody's name. It is
 * history, read in lists and statistics; nobody decides on it here.
 */
export interface PastRequest {
  /** The key of its cycle, which need not be stored. */
  readonly cycleKey: string;
  /** The freeze's name: "Code Freeze". */
  readonly freeze: string;
  readonly title: string;
  readonly link: string | null;
  readonly thread: string | null;
  /** Whose it is, where the source lets it be seen. */
  readonly team: string | null;
  /** The changes that wanted in, by their links. */
  readonly changes: readonly string[];
  readonly askedOn: WallDate;
  readonly decidedOn: WallDate | null;
  readonly outcome: PastOutcome;
  /** The source's own word for the outcome. */
  readonly said: string;
  readonly source: string;
  readonly line: number;
}
