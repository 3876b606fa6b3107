import type { Person } from '../../people/account.ts';
import type { HarmSaid } from './harm.ts';
import type { PersonId } from '../../ids.ts';
import type { Reach } from '../../people/reachable.ts';
import type { StandIn } from '../../people/stand-in.ts';
import type { Instant } from '../../time/time.ts';

/**
 * What one person is told of one request by itself.
 * `nudge`: they are awaited; `escalation`: a manager, that nobody decides; `uncovered`: a manager, that nobody can in
 * time; `ending`: the requester, that the approval ends soon; `harm`: whether it did any.
 */
export type RequestNoticeKind =
  | 'nudge'
  | 'escalation'
  | 'uncovered'
  | 'ending'
  | 'harm'
  | 'affected';

export interface RequestNotice {
  readonly kind: Exclude<RequestNoticeKind, 'affected'>;
  /** Which of its kind: after how many working days, how many hours before, which cause. */
  readonly step: number;
  /** Since when the request waits, when the approval ends, when the release was: with another one it is due anew. */
  readonly round: Instant;
  readonly person: Person;
  /** When it should come, and not before now. */
  readonly dueAt: Instant;
}

/** What is known of the people around a request, beside the dossier. */
export interface Around {
  readonly now: Instant;
  readonly waitsSince: Instant;
  /** By when the requester wants to be done; null where they wrote no day. */
  readonly doneBy: Instant | null;
  /** Working time and absences of everybody in it. */
  readonly reachOf: (person: PersonId) => Reach;
  /** In the project's zone and usual hours. */
  readonly usual: Reach;
  readonly standIns: readonly StandIn[];
  readonly personOf: (id: PersonId) => Person | null;
  /** What was said so far of what it did. */
  readonly harm: readonly HarmSaid[];
}
