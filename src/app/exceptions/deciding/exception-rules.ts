import type { Card } from '../../../cards/card.ts';
import {
  exceptionRules,
  exceptionRulesPreview,
  type RulesSpokenOf,
} from '../../../cards/exceptions/deciding/rules.ts';
import type { ApprovalRules } from '../../../domain/exceptions/deciding/approval-rules.ts';
import type { Freeze } from '../../../domain/cycle/deadline.ts';
import { commonRules } from '../../../domain/exceptions/deciding/common-rules.ts';
import { approversOf, freezeKey, type Group, type Policy } from '../../../domain/people/role.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { ExceptionRulesOrder } from '../../../language/orders/exception-rules.ts';
import { deadlineNamed } from '../../answers/named-deadline.ts';
import { isManager, needGround, needManager, type Call } from '../../call.ts';
import { groupsMeant } from './policy.ts';

/** Says how a freeze's exceptions are decided, or shows how they would be. */
export async function orderExceptionRules(call: Call, order: ExceptionRulesOrder): Promise<Card> {
  const { project } = needGround(call);
  const { deadline, card } = deadlineNamed(call, order.freeze);
  if (deadline === null) return card;
  if (deadline.kind !== 'freeze') {
    throw new UserError(`${deadline.name} is no freeze, so there is nothing to decide on.`);
  }
  if (order.order !== 'exception-rules') return await offer(call, deadline, order);
  const { groups, rules } = await call.tx.policies.of(project.id, freezeKey(deadline));
  return exceptionRules(spokenOf(deadline, groups, rules), await isManager(call));
}

async function offer(
  call: Call,
  freeze: Freeze,
  order: Exclude<ExceptionRulesOrder, { order: 'exception-rules' }>,
): Promise<Card> {
  await needManager(call, 'say how exceptions are decided');
  const { project } = needGround(call);
  const key = freezeKey(freeze);
  const before = await call.tx.policies.of(project.id, key);
  const after = await meant(call, freeze, before, order);
  checkGroups(after.groups, after.rules, freeze);
  if (isSame(before, after)) {
    throw new UserError(`That is so already: nothing about ${freeze.name} has changed.`);
  }
  const names = after.groups.map(({ name }) => name);
  const id = await call.tx.policies.propose(
    { projectId: project.id, freezeKey: key, groups: names, rules: after.rules },
    call.person.id,
    call.now,
  );
  const spoken = spokenOf(freeze, after.groups, after.rules);
  return exceptionRulesPreview(spoken, before.rules, id, await deciding(call, after));
}

async function meant(
  call: Call,
  freeze: Freeze,
  before: Policy,
  order: Exclude<ExceptionRulesOrder, { order: 'exception-rules' }>,
): Promise<Policy> {
  if (order.order === 'common-exception-rules') {
    return { ...before, rules: commonRules(freeze, needGround(call).cycle, before) };
  }
  const groups =
    order.groups === null
      ? before.groups
      : await groupsMeant(call, needGround(call).project.id, order.groups);
  return { ...before, groups, rules: { ...before.rules, ...order.rules } };
}

/** How many people could approve, as of now. */
async function deciding(call: Call, { groups }: Policy): Promise<number> {
  const { app, tx, now } = call;
  const scope = { projectId: needGround(call).project.id, now };
  const people = [
    ...approversOf(await tx.roles.list(scope), groups),
    ...(await app.managers.all(tx, scope)),
  ];
  return new Set(people.map(({ id }) => id)).size;
}

/** One of each group is as many people, and needs groups to be of. */
function checkGroups(
  groups: readonly Group[],
  { fromEach, approvals }: ApprovalRules,
  { name }: Freeze,
): void {
  if (!fromEach) return;
  if (groups.length < 2) {
    throw new UserError(
      `One group decides on ${name}, so there is no “each”: say “${name} exceptions need one from docs and one from i18n”, with your groups.`,
    );
  }
  if (approvals > 0 && approvals < groups.length) {
    throw new UserError(
      `One from each of ${groups.length} groups is ${groups.length} approvals: say so many, or “from any group”.`,
    );
  }
}

function isSame(some: Policy, others: Policy): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}

function spokenOf(
  { name }: Pick<Freeze, 'name'>,
  groups: readonly Group[],
  rules: ApprovalRules,
): RulesSpokenOf {
  return { freeze: name, groups: groups.map((group) => group.name), rules };
}
