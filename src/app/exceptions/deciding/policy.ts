import type { Card } from '../../../cards/card.ts';
import {
  policyPreview,
  policySet,
  type PolicySpokenOf,
} from '../../../cards/exceptions/deciding/policy.ts';
import { exceptionRulesSet } from '../../../cards/exceptions/deciding/rules.ts';
import type { ApprovalRules } from '../../../domain/exceptions/deciding/approval-rules.ts';
import type { PolicyChangeId, ProjectId } from '../../../domain/ids.ts';
import {
  approversOf,
  freezeKey,
  groupKey,
  isReleaseGroup,
  RELEASE_GROUP,
  type Group,
  type Policy,
} from '../../../domain/people/role.ts';
import type { Instant } from '../../../domain/time/time.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { GroupOrder } from '../../../language/orders/groups.ts';
import type { Repositories } from '../../../store/store.ts';
import { needGround, needManager, type Call } from '../../call.ts';
import { writeDown } from '../../written-down.ts';
import { deadlineNamed } from '../../answers/named-deadline.ts';

const DEED = 'say who decides on a freeze';

/** The answer to "docs decides on docs freeze": who would, and the button that does it. */
export async function offerPolicy(
  call: Call,
  order: Extract<GroupOrder, { order: 'decides' }>,
): Promise<Card> {
  await needManager(call, DEED);
  const { project } = needGround(call);
  const { deadline, card } = deadlineNamed(call, order.freeze);
  if (deadline === null) return card;
  if (deadline.kind !== 'freeze') {
    throw new UserError(`${deadline.name} is no freeze, so there is nothing to decide on.`);
  }
  const groups = await groupsMeant(call, project.id, order.groups);
  const before = await call.tx.policies.of(project.id, freezeKey(deadline));
  if (sameGroups(before.groups, groups)) {
    throw new UserError(`That is so already: nothing about ${deadline.name} has changed.`);
  }
  const id = await call.tx.policies.propose(
    {
      projectId: project.id,
      freezeKey: freezeKey(deadline),
      groups: groups.map(({ name }) => name),
      rules: null,
    },
    call.person.id,
    call.now,
  );
  return policyPreview(await spokenOf(call, project.id, deadline.name, groups), id);
}

/** None where the release group is meant. A group that nobody is in yet could not decide. */
export async function groupsMeant(
  { tx }: Call,
  projectId: ProjectId,
  names: readonly string[],
): Promise<Group[]> {
  const found = new Map<Group['id'], Group>();
  for (const name of names) {
    if (isReleaseGroup(name)) {
      if (names.length === 1) return [];
      throw new UserError('The release group decides where no other one does, so it stands alone.');
    }
    const group = await tx.groups.named(projectId, name);
    if (group === null) {
      throw new UserError(
        `There is no group called “${name}” yet. Say “make @ana an approver of ${groupKey(name)}” first.`,
      );
    }
    found.set(group.id, group);
  }
  return [...found.values()];
}

const sameGroups = (some: readonly Group[], others: readonly Group[]): boolean =>
  some.length === others.length && some.every(({ id }) => others.some((one) => one.id === id));

async function spokenOf(
  { tx, now }: Call,
  projectId: ProjectId,
  freeze: string,
  groups: readonly Group[],
): Promise<PolicySpokenOf> {
  const approvers = approversOf(await tx.roles.list({ projectId, now }), groups);
  return { freeze, groups: groups.map(({ name }) => name), approvers };
}

export async function confirmPolicy(call: Call, id: PolicyChangeId): Promise<Card> {
  const { tx, now, person } = call;
  const change = await tx.policies.proposed(id);
  if (change === null) throw new UserError('I no longer have what was asked here. Ask again.');
  const { projectId, freezeKey: key } = change;
  await needManager(call, DEED, projectId);
  if (change.state === 'done') throw new UserError('This has been confirmed already.');
  const groups =
    change.groups.length === 0 ? [] : await groupsMeant(call, projectId, change.groups);
  const before = await tx.policies.of(projectId, key);
  const rules = change.rules ?? before.rules;
  await setPolicy(tx, projectId, { freezeKey: key, groups, rules }, now);
  await tx.policies.done(id);
  const namesOf = (some: readonly Group[]) =>
    some.length === 0 ? [RELEASE_GROUP] : some.map(({ name }) => name);
  // Who decides alone is no word about how.
  const ruled = (some: ApprovalRules) => (change.rules === null ? {} : { rules: some });
  await writeDown(call, {
    deed: change.rules === null ? 'set who decides' : 'set how exceptions are decided',
    subject: 'freeze',
    subjectId: null,
    before: { freeze: key, groups: namesOf(before.groups), ...ruled(before.rules) },
    after: { freeze: key, groups: namesOf(groups), ...ruled(rules) },
  });
  const freeze = nameOfFreeze(call, key);
  if (change.rules !== null) {
    return exceptionRulesSet(
      { freeze, groups: groups.map(({ name }) => name), rules },
      person.name,
    );
  }
  return policySet(await spokenOf(call, projectId, freeze, groups), person.name);
}

function nameOfFreeze({ ground }: Call, key: string): string {
  return ground?.cycle.deadlines.find((deadline) => freezeKey(deadline) === key)?.name ?? key;
}

/** From now on it is decided so, also what waits: that is counted anew. */
export async function setPolicy(
  tx: Repositories,
  projectId: ProjectId,
  policy: Policy,
  now: Instant,
): Promise<void> {
  await tx.policies.set(projectId, policy);
  await tx.exceptions.lookAgain({ projectId }, now);
}
