import type { RequestOutcome } from './domain/exceptions/register/register.ts';
import type { RiskLevel } from './domain/exceptions/asking/risk-level.ts';
import type { Instant, WallDate } from './domain/time/time.ts';

/** What anybody may read of exception requests. */

export interface PublicRequests {
  readonly requests: readonly PublicRequest[];
  /** How many there are that not everybody may read. */
  readonly restricted: number;
  /** How many were brought along from elsewhere. */
  readonly past: number;
}

export interface PublicRequest {
  readonly number: number;
  readonly project: string;
  readonly cycle: string;
  readonly freeze: { readonly key: string; readonly name: string };
  readonly title: string;
  readonly link: string;
  readonly requester: string;
  readonly team: string | null;
  readonly harm: string;
  readonly risk: RiskLevel;
  readonly askedAt: Instant;
  /** The day of it, in the project's zone. */
  readonly askedOn: WallDate;
  readonly outcome: RequestOutcome;
  readonly decidedAt: Instant | null;
  readonly decidedOn: WallDate | null;
  readonly decidedBy: string | null;
  readonly why: string | null;
  /** What the deciders want to know before they decide. */
  readonly question: string | null;
  /** When a grant ends by itself. */
  readonly until: Instant | null;
  readonly landedAt: Instant | null;
}

/** One that was brought along from elsewhere: days without an hour, and nobody's name. */
export interface PublicPastRequest {
  /** Unique among all. */
  readonly id: string;
  readonly project: string;
  /** The key of its cycle, which need not be known here. */
  readonly cycle: string;
  /** The freeze's name. */
  readonly freeze: string;
  readonly title: string;
  readonly link: string | null;
  readonly thread: string | null;
  readonly team: string | null;
  readonly askedOn: WallDate;
  readonly decidedOn: WallDate | null;
  readonly outcome: RequestOutcome;
}

/** Which are asked for; null: whatever it is. */
export interface RequestsOf {
  readonly outcome: RequestOutcome | null;
  /** By its key or name. */
  readonly freeze: string | null;
  readonly team: string | null;
  /** As they stood then. */
  readonly asOf: Instant | null;
}

export interface PublicRegister {
  readonly carried: readonly PublicRequest[];
  readonly past: readonly PublicPastRequest[];
  /** How many there are that not everybody may read. */
  readonly restricted: number;
}

export interface PublicIssue {
  readonly request: number;
  readonly title: string;
  readonly link: string;
  readonly workaround: string;
}
