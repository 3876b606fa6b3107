import type { Person } from './account.ts';
import type { ApprovalRules } from '../exceptions/deciding/approval-rules.ts';
import type { GroupId, ProjectId } from '../ids.ts';
import type { Instant } from '../time/time.ts';

/**
 * What a person is in a project. A manager changes the schedule and may decide on everything; an approver decides on the
 * freezes of their group; a member is named as one of their group, and has no power by it.
 */
export type RoleName = 'manager' | 'approver' | 'member';

/** People who go by one name in a project: "docs", "i18n". */
export interface Group {
  readonly id: GroupId;
  readonly name: string;
}

export interface Role {
  readonly person: Person;
  readonly role: RoleName;
  /** Null: the release group, and for a manager no group at all. */
  readonly group: Group | null;
  /** Null: of every project, as the settings or the start code say it. */
  readonly projectId: ProjectId | null;
  /** True where the settings declare it: chat cannot take it away. */
  readonly fromSettings: boolean;
  /** When it ends by itself; null where it does not. */
  readonly until: Instant | null;
}

/** How a freeze's exceptions are decided, and by which groups; none is the release group. */
export interface Policy {
  /** As `freezeKey` gives it. */
  readonly freezeKey: string;
  readonly groups: readonly Group[];
  readonly rules: ApprovalRules;
}

/** The group that decides where no other one does. */
export const RELEASE_GROUP = 'release';

/** What a group is found by: "the Docs team" and "docs" are one. */
export function groupKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/ (?:team|group)$/, '');
}

/** A freeze goes by its name here: it is the same from cycle to cycle, where the keys of many schedules are not. */
export const freezeKey = ({ name }: { readonly name: string }): string =>
  name.toLowerCase().replace(/\s+/g, ' ').trim();

export const isReleaseGroup = (name: string): boolean => groupKey(name) === RELEASE_GROUP;

/** The approvers among these roles who decide for these groups, each once; for none, those of the release group. */
export function approversOf(roles: readonly Role[], groups: readonly Group[]): Person[] {
  const ids = groups.map(({ id }) => id);
  return distinct(
    roles.filter(
      ({ role, group }) =>
        role === 'approver' &&
        (group === null ? ids.length === 0 : ids.some((id) => id === group.id)),
    ),
  );
}

/** The people who hold these roles, each once, in their order. */
export function distinct(roles: readonly Role[]): Person[] {
  return [...new Map(roles.map(({ person }) => [person.id, person])).values()];
}
