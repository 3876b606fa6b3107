import type { Card } from '../../cards/card.ts';
import { whoDecides, whoIsIn, whoIsWho } from '../../cards/people/who-is-who.ts';
import { unknownDeadline } from '../../cards/answers/which-deadline.ts';
import { list } from '../../cards/cut.ts';
import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Freeze } from '../../domain/cycle/deadline.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Mentioned, Named } from '../../language/intent.ts';
import type { GroupOrder } from '../../language/orders/groups.ts';
import { isReleaseGroup } from '../../domain/people/role.ts';
import { understand } from '../../language/understand.ts';
import { asksWhoDecides } from '../../language/asked/who-decides.ts';
import { deadlinesOf, namesOf } from '../answers/ask.ts';
import { needGround, type Call } from '../call.ts';
import { decidersOn } from '../exceptions/deciding/deciders.ts';
import { groupNamed, groupsSpokenOf } from './groups.ts';
import { projectHolidays } from '../schedule/holidays-of.ts';
import { readerOf } from '../exceptions/register/read-by.ts';
import { knowledgeOf } from '../answers/knowledge.ts';
import { whoManagesIt } from '../answers/who-manages.ts';

/** The answer to "who is the release manager", or to who approves, asked in one's own words. */
export async function whoIs(call: Call, said: string, mentioned: Mentioned): Promise<Card> {
  const { project, cycle } = needGround(call);
  const [deadline] = mentioned.found === 'one' ? deadlinesOf(cycle, [mentioned.deadline]) : [];
  if (asksWhoDecides(said)) {
    const several = mentioned.found === 'several' ? freezesIn(cycle, mentioned.among) : [];
    return await whoDecidesOnAll(call, deadline?.kind === 'freeze' ? [deadline] : several);
  }
  return await whoManagesIt(
    project,
    cycle,
    knowledgeOf(
      call.tx,
      project,
      call.now,
      projectHolidays(call.app, project),
      readerOf(call),
      call.app,
    ),
    mentioned,
  );
}

export async function answerWho(
  call: Call,
  order: Exclude<GroupOrder, { order: 'decides' }>,
): Promise<Card> {
  const { project } = needGround(call);
  switch (order.order) {
    case 'who-is-who': {
      const scope = { projectId: project.id, now: call.now };
      const managers = await call.tx.roles.holders('manager', scope);
      return whoIsWho(project, managers, await groupsSpokenOf(call));
    }
    case 'who-is-in':
      return whoIsIn(project, await groupNamed(call, order.group));
    case 'who-approves':
      return await whoApproves(call, order.of);
  }
}

/** `of` is a group, or names a freeze; what names neither is asked of exceptions in general. */
async function whoApproves(call: Call, of: string | null): Promise<Card> {
  if (of === null) return await whoDecidesOn(call, null);
  const { project, cycle } = needGround(call);
  if (isReleaseGroup(of) || (await call.tx.groups.named(project.id, of)) !== null) {
    return whoIsIn(project, await groupNamed(call, of));
  }
  const { mentioned } = understand(of, namesOf(cycle), { cycle });
  switch (mentioned.found) {
    case 'nothing':
      return await whoDecidesOn(call, null);
    case 'none':
      return unknownDeadline(mentioned.asked, deadlinesOf(cycle, mentioned.nearest), call.now);
    case 'one':
    case 'several': {
      const named = mentioned.found === 'one' ? [mentioned.deadline] : mentioned.among;
      return await whoDecidesOnAll(call, freezesIn(cycle, named));
    }
  }
}

const freezesIn = (cycle: Cycle, named: readonly Named[]): Freeze[] =>
  deadlinesOf(cycle, named).filter((deadline) => deadline.kind === 'freeze');

/** A name that fits several freezes needs no question back where the same people decide on all of them. */
async function whoDecidesOnAll(call: Call, freezes: readonly Freeze[]): Promise<Card> {
  const [first = null, ...others] = freezes;
  const { project } = needGround(call);
  const keyOf = async (freeze: Freeze | null) =>
    (await decidersOn(call, project.id, freeze)).groups.map(({ id }) => id).join();
  const key = await keyOf(first);
  for (const freeze of others) {
    if ((await keyOf(freeze)) === key) continue;
    throw new UserError(
      `Not the same people decide on ${freezes.map(({ name }) => name).join(' and ')}. Ask for one of them.`,
    );
  }
  const names = freezes.map(({ name }) => name);
  return await whoDecidesOn(call, first, names.length === 0 ? null : list(names, 80));
}

/** `called`: how the freeze is spoken of, where it is not just by its name. */
async function whoDecidesOn(
  call: Call,
  freeze: Freeze | null,
  called: string | null = freeze?.name ?? null,
): Promise<Card> {
  const { project } = needGround(call);
  const { groups, approvers, managers } = await decidersOn(call, project.id, freeze);
  const elsewhere =
    freeze === null ? (await groupsSpokenOf(call)).filter((one) => one.freezes.length > 0) : [];
  const names = groups.map(({ name }) => name);
  return whoDecides({ freeze: called, groups: names, approvers, managers, elsewhere });
}
