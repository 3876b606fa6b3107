import type { Person } from './account.ts';
import type { ProjectId } from './ids.ts';
import type { Instant } from './time.ts';

/** What a person is in a project. A backup stands in for the managers while all of them are away. */
export type RoleName = 'manager' | 'backup' | 'approver' | 'member';

export interface Role {
  readonly person: Person;
  readonly role: RoleName;
  /** Of every project, as the settings say it. */
  readonly projectId: ProjectId | null;
  /** The group whose freezes an approver decides on; null where it is all of them. */
  readonly team: string | null;
  /** True where the settings declare it: chat cannot take it away. */
  readonly fromSettings: boolean;
  /** When it ends by itself; null where it does not. */
  readonly until: Instant | null;
}
