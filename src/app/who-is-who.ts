import type { Card } from '../cards/card.ts';
import { whoManages, whoOwns } from '../cards/roster.ts';
import { whoDecides, whoIsIn, whoIsWho } from '../cards/who-is-who.ts';
import type { Freeze } from '../domain/deadline.ts';
import type { Mentioned } from '../language/intent.ts';
import type { GroupOrder } from '../language/orders/groups.ts';
import { isReleaseGroup } from '../domain/role.ts';
import { understand } from '../language/understand.ts';
import { asksWhoDecides } from '../language/who-decides.ts';
import { deadlinesOf, namesOf } from './ask.ts';
import { attendanceOf } from './attendance.ts';
import { needGround, type Call } from './call.ts';
import { decidersOn } from './deciders.ts';
import { groupNamed, groupsSpokenOf } from './groups.ts';

/** The answer to "who is the release manager", or to who approves, asked in one's own words. */
export async function whoIs(call: Call, said: string, mentioned: Mentioned): Promise<Card> {
  const { project, cycle } = needGround(call);
  const scope = { projectId: project.id, now: call.now };
  const managers = await call.tx.roles.holders('manager', scope);
  const attendance = await attendanceOf(call.tx, managers, scope);
  const [deadline] = mentioned.found === 'one' ? deadlinesOf(cycle, [mentioned.deadline]) : [];
  if (asksWhoDecides(said)) {
    return await whoDecidesOn(call, deadline?.kind === 'freeze' ? deadline : null);
  }
  return deadline === undefined
    ? whoManages(project, managers, attendance)
    : whoOwns(deadline, project, managers, attendance);
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
  const { project } = needGround(call);
  const isGroup =
    of !== null && (isReleaseGroup(of) || (await call.tx.groups.named(project.id, of)) !== null);
  if (isGroup && of !== null) return whoIsIn(project, await groupNamed(call, of));
  return await whoDecidesOn(call, of === null ? null : freezeNamed(call, of));
}

async function whoDecidesOn(call: Call, freeze: Freeze | null): Promise<Card> {
  const { project } = needGround(call);
  const { groups, approvers, managers } = await decidersOn(call, project.id, freeze);
  const names = groups.map(({ name }) => name);
  return whoDecides(freeze?.name ?? null, names, approvers, managers);
}

function freezeNamed(call: Call, words: string): Freeze | null {
  const { cycle } = needGround(call);
  const { mentioned } = understand(words, namesOf(cycle), { cycle });
  if (mentioned.found !== 'one') return null;
  const [deadline] = deadlinesOf(cycle, [mentioned.deadline]);
  return deadline?.kind === 'freeze' ? deadline : null;
}
