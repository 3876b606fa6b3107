import type { Person } from '../people/account.ts';
import type { ChangeKind } from '../cycle/deadline.ts';
import { type ExtraAnswers, sameExtra } from './asking/extra-answers.ts';
import type { Door } from './advice/doors.ts';
import type { CycleId, DeadlineId, ExceptionId, ProjectId } from '../ids.ts';
import type { RiskLevel } from './asking/risk-level.ts';
import type { Instant } from '../time/time.ts';

/** What the requester answered (the form of the field's recommended union, its five mandatory questions first). */
export interface ExceptionAnswers {
  /** One line: what changes, with the link to it. */
  readonly what: string;
  readonly link: string;
  /** Who is hurt, and how, if the change stays out. */
  readonly harm: string;
  readonly risk: RiskLevel;
  /** Why the risk is what it is, and how it was tested. */
  readonly riskReason: string;
  /** When it will have landed, as the requester wrote it. */
  readonly doneBy: string;
  /** Null where nobody has said it yet. */
  readonly kind: ChangeKind | null;
  readonly extra: ExtraAnswers;
}

/** Whether two people who read them would read the same. */
export function sameAnswers(some: ExceptionAnswers, others: ExceptionAnswers): boolean {
  return (
    some.what === others.what &&
    some.link === others.link &&
    some.harm === others.harm &&
    some.risk === others.risk &&
    some.riskReason === others.riskReason &&
    some.doneBy === others.doneBy &&
    some.kind === others.kind &&
    sameExtra(some.extra, others.extra)
  );
}

/** That a change may land. */
export interface Grant {
  /** Whose approval it was that decided. */
  readonly by: Person;
  readonly at: Instant;
  /** When it ends by itself; null where it does not. */
  readonly until: Instant | null;
  /** Why a manager decided alone; null where the votes did. */
  readonly override: string | null;
}

/** Where a request stands. A decided one never changes back by a button. */
export type ExceptionState =
  | { readonly state: 'open' }
  | {
      readonly state: 'more-info';
      readonly by: Person;
      readonly at: Instant;
      readonly question: string;
    }
  | ({ readonly state: 'approved' } & Grant)
  | {
      readonly state: 'denied';
      readonly by: Person;
      readonly at: Instant;
      readonly reason: string;
      /** A manager decided alone; `reason` says why. */
      readonly isOverride: boolean;
      /** The other ways that those who said no point to; none: all that fit. */
      readonly doors: readonly Door[];
    }
  | { readonly state: 'withdrawn'; readonly by: Person; readonly at: Instant }
  /** `grant`: null where its freeze was over before anybody decided. */
  | { readonly state: 'expired'; readonly at: Instant; readonly grant: Grant | null }
  | {
      readonly state: 'landed';
      readonly by: Person;
      /** When it was marked as landed. */
      readonly at: Instant;
      /** When it did, as whoever marked it says: while its approval held. */
      readonly landedAt: Instant;
      readonly grant: Grant;
    }
  | {
      readonly state: 'reverted';
      readonly by: Person;
      readonly at: Instant;
      readonly reason: string;
      readonly grant: Grant;
    };

/** The same change was decided on before, and something is new since. */
export interface AskedAgain {
  readonly number: number;
  /** What was decided then; null where not everybody may read it. */
  readonly standing: ExceptionState | null;
  readonly news: string;
}

/** A request to land one change in spite of a freeze. */
export interface Exception {
  readonly id: ExceptionId;
  readonly projectId: ProjectId;
  readonly cycleId: CycleId;
  readonly freezeId: DeadlineId;
  /** What people call it: #7, counted within the project. */
  readonly number: number;
  readonly requester: Person;
  readonly askedAt: Instant;
  readonly answers: ExceptionAnswers;
  /** Goes up by one whenever the answers change: an approval is of what it was given for. */
  readonly edition: number;
  /** Whether what whoever asked was told last did not reach them: they have left, or take no messages. */
  readonly outOfReach: boolean;
  readonly standing: ExceptionState;
  readonly again: AskedAgain | null;
  /** Only its requester, those who decide on it and the managers may know of it: a security hole, say. */
  readonly isRestricted: boolean;
}

/** Whether it still waits for a decision. */
export function isUndecided({ standing }: Pick<Exception, 'standing'>): boolean {
  return standing.state === 'open' || standing.state === 'more-info';
}

/** The approval that a request has had, whatever became of the change since. */
export function grantOf({ standing }: Pick<Exception, 'standing'>): Grant | null {
  switch (standing.state) {
    case 'approved':
      return standing;
    case 'landed':
    case 'reverted':
    case 'expired':
      return standing.grant;
    case 'open':
    case 'more-info':
    case 'denied':
    case 'withdrawn':
      return null;
  }
}
