import type { Person } from './account.ts';
import type { CycleId, DeadlineId, ExceptionId, ProjectId } from './ids.ts';
import type { Instant } from './time.ts';

export type RiskLevel = 'low' | 'medium' | 'high';

/** What the requester answered (the form of the field's recommended union, its five mandatory questions). */
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
  | { readonly state: 'approved'; readonly by: Person; readonly at: Instant }
  | {
      readonly state: 'denied';
      readonly by: Person;
      readonly at: Instant;
      readonly reason: string;
    };

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
  readonly standing: ExceptionState;
}
