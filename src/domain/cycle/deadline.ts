import type { CycleId, DeadlineId } from '../ids.ts';
import type { ClockRule, Instant, WallDate, WallTime, Zone } from '../time/time.ts';

/** What a freeze forbids and what "can I land this?" asks about. */
export const CHANGE_KINDS = [
  'feature',
  'bug fix',
  'regression fix',
  'docs',
  'strings',
  'UI',
  'dependency',
  'build/CI',
  'backport',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * When a deadline falls. The instant is resolved once, at saving, by the clock rule.
 * - `instant`: an exact wall time in a zone.
 * - `day`: a wall date whose end (or the end of the day before) counts, by the rule.
 * - `week`: Monday to Friday; `at` is the end of the Friday, `from` the start of the Monday.
 * - `undecided`: no instant, no notices.
 */
export type When =
  | {
      readonly precision: 'instant';
      readonly date: WallDate;
      readonly time: WallTime;
      readonly zone: Zone;
      readonly at: Instant;
    }
  | {
      readonly precision: 'day';
      readonly date: WallDate;
      readonly rule: ClockRule;
      readonly at: Instant;
    }
  | {
      readonly precision: 'week';
      readonly monday: WallDate;
      readonly zone: Zone;
      readonly from: Instant;
      readonly at: Instant;
    }
  | { readonly precision: 'undecided' };

/**
 * What ends a freeze. `deadline` names another deadline of the same cycle by its key. A sign-off is given by a manager:
 * `given` is when, null until then.
 */
export type FreezeEnd =
  | { readonly by: 'deadline'; readonly key: string }
  | { readonly by: 'instant'; readonly at: Instant }
  | { readonly by: 'sign-off'; readonly given: Instant | null };

/** Which freeze it is: chooses its ladder, its words and what it forbids unless told otherwise. */
export const FREEZE_KINDS = [
  'feature',
  'code',
  'string',
  'docs',
  'dependency',
  'library',
  'membership',
  'specification',
  'proposal',
  'other',
] as const;
export type FreezeKind = (typeof FREEZE_KINDS)[number];

interface DeadlineBase {
  readonly id: DeadlineId;
  readonly cycleId: CycleId;
  /** Stable within the cycle, from the source where it has one ("h-ff"); what an import compares by. */
  readonly key: string;
  readonly name: string;
  /** Other names people use: "ff", "Hibiscus-3 milestone". */
  readonly aliases: readonly string[];
  readonly when: When;
  /** The last day of an event of several (a conference): `when` is its first. Null for all else. */
  readonly until: When | null;
  /** `actual`: it has happened, and `when` is when it did. */
  readonly state: 'expected' | 'actual';
  /** The team that owns it; null is the whole project. */
  readonly owner: string | null;
  /** Whom it concerns more than others ("translators"); nobody named is everyone. */
  readonly audience: readonly string[];
  readonly note: string | null;
  /** Where the date is from, or where more is said: a web address. */
  readonly link: string | null;
  /** Goes up by one at each move: a notice belongs to one revision. */
  readonly revision: number;
}

/** What most schedules leave unsaid of a deadline. */
export const UNSAID = {
  until: null,
  state: 'expected',
  audience: [],
  link: null,
} as const satisfies Partial<DeadlineBase>;

export interface Freeze extends DeadlineBase {
  readonly kind: 'freeze';
  readonly freeze: FreezeKind;
  readonly forbids: readonly ChangeKind[];
  readonly ends: FreezeEnd;
}

export type Deadline =
  | Freeze
  | (DeadlineBase & { readonly kind: 'milestone' | 'candidate' | 'release' | 'event' });

export type DeadlineKind = Deadline['kind'];

/** When the deadline falls, in UTC; null while it is undecided. */
export function instantOf(deadline: Deadline): Instant | null {
  return deadline.when.precision === 'undecided' ? null : deadline.when.at;
}
