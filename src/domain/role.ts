import type { Person } from './account.ts';
import type { ProjectId } from './ids.ts';
import type { Instant } from './time.ts';

/** What a person is in a project. */
export type RoleName = 'manager';

export interface Role {
  readonly person: Person;
  readonly role: RoleName;
  /** Of every project, as the settings say it. */
  readonly projectId: ProjectId | null;
  /** True where the settings declare it: chat cannot take it away. */
  readonly fromSettings: boolean;
  /** When it ends by itself; null where it does not. */
  readonly until: Instant | null;
}
