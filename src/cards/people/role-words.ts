import type { Project } from '../../domain/cycle/cycle.ts';
import { RELEASE_GROUP, type RoleName } from '../../domain/people/role.ts';
import { line } from '../cut.ts';

/** A role, as it is spoken of. `group`: null is the release group. */
export interface RoleSpokenOf {
  readonly role: RoleName;
  readonly group: string | null;
  readonly project: Project;
}

/** What one person is, or several are: "a release manager of Nova", "approvers of docs in Nova". */
export function roleInWords({ role, group, project }: RoleSpokenOf, many: boolean): string {
  const name = line(project.name, 60);
  switch (role) {
    case 'manager':
      return `${many ? 'release managers' : 'a release manager'} of ${name}`;
    case 'approver':
      return `${many ? 'approvers' : 'an approver'} of ${groupInWords(group)} in ${name}`;
    case 'member':
      return `in the ${groupInWords(group)} team of ${name}`;
  }
}

export const groupInWords = (group: string | null): string => line(group ?? RELEASE_GROUP, 40);
