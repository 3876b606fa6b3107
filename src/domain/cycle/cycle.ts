import type { ApprovalRules } from '../exceptions/deciding/approval-rules.ts';
import type { Deadline } from './deadline.ts';
import type { CycleId, ProjectId } from '../ids.ts';
import type { SaidSettings } from '../notices/said-settings.ts';
import type { Instant, Zone } from '../time/time.ts';

export interface Project {
  readonly id: ProjectId;
  /** Short and stable: "openstack". */
  readonly key: string;
  readonly name: string;
  readonly zone: Zone;
  /** Where its people are, for their holidays: "DE", "US-CA", or a calendar of its own, "acme.ics". */
  readonly countries: readonly string[];
}

/** The four stages a cycle passes through. */
export const STAGES = ['Design', 'Development', 'QA', 'Release'] as const;
export type StageName = (typeof STAGES)[number];

/** A stage begins at an instant, or by one of the cycle's deadlines (its key). */
export interface Stage {
  readonly name: StageName;
  readonly begins:
    | { readonly by: 'deadline'; readonly key: string }
    | { readonly by: 'instant'; readonly at: Instant };
}

/** One release on its way, with everything that is known of it. */
export interface Cycle {
  readonly id: CycleId;
  readonly projectId: ProjectId;
  /** Stable within the project: "hibiscus". */
  readonly key: string;
  /** "2026.2 Hibiscus" */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly stages: readonly Stage[];
  /** In order of their instants, undecided ones last. */
  readonly deadlines: readonly Deadline[];
  /** When a manager said that it is released; null while it is under way. */
  readonly closedAt: Instant | null;
}

/** What of a cycle is enough to find it, and to say where it stands among the others. */
export interface CycleOutline extends Omit<Cycle, 'stages'> {
  /** Only its releases. */
  readonly deadlines: readonly Deadline[];
  /** Another one whenever it was changed. */
  readonly version: number;
}

/**
 * A cycle as a file describes it: what importers make and exporters read. It has no ids and no revisions;
 * the store gives those, comparing by key.
 */
export interface CyclePlan {
  readonly project: Omit<Project, 'id'>;
  readonly cycle: Pick<Cycle, 'key' | 'name' | 'aliases' | 'stages' | 'closedAt'>;
  readonly deadlines: readonly DeadlinePlan[];
  /** How exceptions are decided, of the freezes that a file speaks of; left out where it speaks of none. */
  readonly policies?: readonly PlannedPolicy[];
  /** How the project's channels are told where they say nothing; left out where a file says nothing of it. */
  readonly reminders?: SaidSettings;
}

/** As a policy stands in a file: its groups are names, and may not be there yet. */
export interface PlannedPolicy {
  readonly freezeKey: string;
  /** None is the release group. */
  readonly groups: readonly string[];
  readonly rules: ApprovalRules;
}

type WithoutIds<D> = D extends Deadline ? Omit<D, 'id' | 'cycleId' | 'revision'> : never;
export type DeadlinePlan = WithoutIds<Deadline>;
