import type { Person } from './account.ts';
import type { Deadline } from '../cycle/deadline.ts';
import { distinct, groupKey, isReleaseGroup, type Role } from './role.ts';

/**
 * The people of the team whose date it is, each once: who is in the group of that name, as a member or as an approver.
 * Nobody where the date is the whole project's, or where no group goes by the team's name.
 */
export function ownersOf({ owner }: Pick<Deadline, 'owner'>, roles: readonly Role[]): Person[] {
  return owner === null ? [] : distinct(roles.filter((role) => isOfTeam(role, owner)));
}

function isOfTeam({ role, group }: Role, team: string): boolean {
  if (role === 'manager') return false;
  return group === null ? isReleaseGroup(team) : groupKey(group.name) === groupKey(team);
}
