import type { GroupId, ProjectId } from '../../domain/ids.ts';
import {
  approversOf,
  distinct,
  freezeKey,
  isReleaseGroup,
  type Group,
  type Role,
} from '../../domain/people/role.ts';
import { UserError } from '../../domain/user-error.ts';
import type { GroupSpokenOf } from '../../cards/people/who-is-who.ts';
import type { Repositories } from '../../store/store.ts';
import type { Call } from '../call.ts';
import { needGround } from '../call.ts';

/** The names of the freezes that are a group's own; one that no cycle has any more as it was called. */
export async function freezesDecidedBy(
  tx: Repositories,
  projectId: ProjectId,
  id: GroupId,
): Promise<string[]> {
  const own = (await tx.policies.list(projectId)).filter(({ groups }) =>
    groups.some((group) => group.id === id),
  );
  if (own.length === 0) return [];
  const names = await freezeNames(tx, projectId);
  return own.map((policy) => names.get(policy.freezeKey) ?? policy.freezeKey);
}

/** By key; a later cycle has the last word on what a freeze is called. */
async function freezeNames(tx: Repositories, projectId: ProjectId): Promise<Map<string, string>> {
  const cycles = await tx.cycles.list(projectId);
  return new Map(
    cycles.flatMap(({ deadlines }) =>
      deadlines.map((deadline): [string, string] => [freezeKey(deadline), deadline.name]),
    ),
  );
}

/** Every group of the project in which there is somebody, or which decides on something; the release group first. */
export async function groupsSpokenOf(call: Call): Promise<GroupSpokenOf[]> {
  const { tx, now } = call;
  const { project } = needGround(call);
  const roles = await tx.roles.list({ projectId: project.id, now });
  const spokenOf: GroupSpokenOf[] = [await spokenAs(call, null, roles)];
  for (const group of await tx.groups.list(project.id)) {
    spokenOf.push(await spokenAs(call, group, roles));
  }
  return spokenOf.filter(
    ({ approvers, members, freezes }) => approvers.length + members.length + freezes.length > 0,
  );
}

/** @throws UserError where there is no such group, with those that there are. */
export async function groupNamed(call: Call, name: string): Promise<GroupSpokenOf> {
  const { tx, now } = call;
  const { project } = needGround(call);
  const roles = await tx.roles.list({ projectId: project.id, now });
  if (isReleaseGroup(name)) return await spokenAs(call, null, roles);
  const group = await tx.groups.named(project.id, name);
  if (group !== null) return await spokenAs(call, group, roles);
  const known = (await tx.groups.list(project.id)).map((one) => one.name);
  throw new UserError(
    `${project.name} has no group called “${name}”. ${known.length === 0 ? 'It has none yet: a manager says “add @ana to the docs team”.' : `It has: ${known.join(', ')}.`}`,
  );
}

async function spokenAs(
  call: Call,
  group: Group | null,
  roles: readonly Role[],
): Promise<GroupSpokenOf> {
  const approvers = approversOf(roles, group === null ? [] : [group]);
  const members = distinct(
    roles.filter(
      ({ role, group: of }) => role === 'member' && (of?.id ?? null) === (group?.id ?? null),
    ),
  ).filter(({ id }) => !approvers.some((approver) => approver.id === id));
  const freezes =
    group === null ? [] : await freezesDecidedBy(call.tx, needGround(call).project.id, group.id);
  return { name: group?.name ?? null, approvers, members, freezes };
}
