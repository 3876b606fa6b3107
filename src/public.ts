import type { Timeline } from './cards/pictures/picture.ts';
import type { StageName } from './domain/cycle/cycle.ts';
import type { ChangeKind, When } from './domain/cycle/deadline.ts';
import type { GateAnswer } from './domain/cycle/gate.ts';
import type { RequestOutcome } from './domain/exceptions/register/register.ts';
import type { Instant } from './domain/time/time.ts';
import type { PublicIssue, PublicRegister, PublicRequests, RequestsOf } from './public-requests.ts';
import type {
  PublicCycleName,
  PublicEnding,
  PublicProject,
  PublicSchedule,
} from './public-schedule.ts';
import { UserError } from './domain/user-error.ts';

/**
 * What anybody may read without an account: one view for the status page, the API, the gate, the feed, the badge and the
 * calendar. What does not stand here is not public: ids of the store, accounts, places, and restricted requests, of
 * which there is only the count.
 */
export interface PublicRelbot {
  now(): Instant;
  /** Another one whenever what is public may have changed by something that was done; time alone leaves it. */
  revision(): Promise<string>;
  /** When time alone may change something of all this, but for what is granted until an instant. */
  changesAt(): Promise<Instant | null>;
  projects(): Promise<readonly PublicProject[]>;
  /** All of one cycle: what a page shows. */
  cycle(which: Which): Promise<PublicCycle>;
  /** `asOf`: as it stood then, by its history; null is now. */
  schedule(which: Which, asOf: Instant | null): Promise<PublicSchedule>;
  state(which: Which, of: StateOf): Promise<PublicState>;
  /** Of all the project's cycles where none is named, and of all projects where none is. */
  requests(which: Which, of: RequestsOf): Promise<PublicRegister>;
  /** What was changed and decided, the oldest first; of all projects and cycles where none is named. */
  history(which: Which): Promise<readonly PublicEvent[]>;
  gate(which: Which, question: GateQuestion): Promise<PublicGate>;
  calendar(which: Which, whose: CalendarFor): Promise<PublicCalendar>;
  /** The cycle as a picture, as chats are shown it; null where none of it has a date. */
  timeline(which: Which): Promise<Timeline | null>;
  /** `deadline`: a key, a name or an alias; null: the next freeze or release. */
  badge(which: Which, deadline: string | null): Promise<PublicBadge>;
}

export type * from './public-requests.ts';
export type * from './public-schedule.ts';

/** Which cycle is meant, by key, name or alias. Null: the first project, and its current cycle. */
export interface Which {
  readonly project: string | null;
  readonly cycle: string | null;
}

/** There is no project or cycle of that name, or was none then; the sentence says which there are. */
export class NotKnown extends UserError {
  override readonly name = 'NotKnown';
}

interface StateOf {
  /** Its own freezes count, too. */
  readonly team: string | null;
  readonly asOf: Instant | null;
}

export interface PublicState {
  readonly project: PublicSchedule['project'];
  readonly cycle: PublicCycleName;
  readonly stage: {
    readonly name: StageName;
    readonly since: Instant;
    readonly until: Instant | null;
  } | null;
  /** In force, in the order they began. */
  readonly freezes: readonly PublicFreezeInForce[];
  /** For each kind of change. */
  readonly landing: readonly PublicLanding[];
  /** The same in sentences. */
  readonly says: readonly string[];
  readonly next: readonly { readonly key: string; readonly name: string; readonly at: Instant }[];
  /** When time alone may change this; null where nothing is ahead. */
  readonly changesAt: Instant | null;
}

export interface PublicFreezeInForce {
  readonly key: string;
  readonly name: string;
  readonly owner: string | null;
  readonly since: Instant;
  readonly until: PublicEnding;
  readonly forbids: readonly ChangeKind[];
}

interface PublicLanding {
  readonly kind: ChangeKind;
  readonly answer: 'allowed' | 'exception' | 'closed';
  /** The keys of the freezes in the way. */
  readonly freezes: readonly string[];
}

export interface PublicEvent {
  /** Stable, and unique among all: "change-12", "request-3-granted". */
  readonly id: string;
  readonly at: Instant;
  readonly project: string;
  readonly cycle: string;
  readonly cycleName: string;
  readonly kind: 'schedule' | 'asked' | RequestDeed;
  /** A sentence without a full stop: what happened. */
  readonly says: string;
  readonly by: string | null;
  readonly why: string | null;
  readonly dates: readonly PublicDateChange[];
  readonly request: { readonly number: number; readonly link: string } | null;
}

export type RequestDeed = 'granted' | 'refused' | 'withdrawn' | 'expired' | 'landed' | 'reverted';

/** `from` is null where it was added, `to` where it was removed. */
export interface PublicDateChange {
  readonly key: string;
  readonly name: string;
  readonly from: When | null;
  readonly to: When | null;
}

/** How often and how far a deadline has moved since it was first planned. */
interface PublicSlip {
  readonly key: string;
  readonly name: string;
  readonly times: number;
  readonly from: When;
  readonly to: When;
  readonly why: string | null;
}

export interface PublicDeciders {
  readonly freeze: { readonly key: string; readonly name: string };
  readonly groups: readonly string[];
  readonly people: readonly string[];
}

/** Everything that is public of a cycle. */
export interface PublicCycle {
  readonly schedule: PublicSchedule;
  readonly state: PublicState;
  readonly requests: PublicRequests;
  readonly knownIssues: readonly PublicIssue[];
  /** The farthest first. */
  readonly slips: readonly PublicSlip[];
  /** By freeze. */
  readonly deciders: readonly PublicDeciders[];
  readonly managers: readonly string[];
}

export interface GateQuestion {
  readonly kind: ChangeKind;
  /** The address of the change; null asks about the kind alone. */
  readonly change: string | null;
  readonly team: string | null;
}

export interface PublicGate {
  readonly answer: GateAnswer;
  readonly project: string;
  readonly cycle: string;
  readonly kind: ChangeKind;
  readonly change: string | null;
  /** A sentence. */
  readonly reason: string;
  /**
   * Frozen: when the freezes in the way are over; null where nobody knows. Open: when the next freeze stops it. Excepted:
   * when the grant ends.
   */
  readonly until: Instant | null;
  readonly freezes: readonly PublicFreezeInForce[];
  /** Where to ask for an exception, a sentence; null where none is needed. */
  readonly ask: string | null;
  /** The change's request in this cycle. */
  readonly request: { readonly number: number; readonly outcome: RequestOutcome } | null;
  /** When time alone may change this. */
  readonly changesAt: Instant | null;
}

export interface CalendarFor {
  /** The whole project's dates, and its own. */
  readonly team: string | null;
  /** Everybody's dates, and those that concern it more than others. */
  readonly audience: string | null;
}

interface PublicCalendar {
  /** iCalendar. */
  readonly text: string;
  readonly changedAt: Instant | null;
}

/** How long until a deadline, for a place as small as a badge. */
export interface PublicBadge {
  /** "2026.2 Hibiscus" */
  readonly label: string;
  /** "feature freeze in 5 days" */
  readonly message: string;
  readonly tone: 'open' | 'frozen' | 'over';
  /** The same for who cannot see it, and what is frozen now. */
  readonly title: string;
}
