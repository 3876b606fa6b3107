import type { Card } from '../../cards/card.ts';
import {
  cycleReleased,
  releasePreview,
  type ClosingFacts,
} from '../../cards/schedule/cycle-released.ts';
import type { Cycle, CyclePlan, Project } from '../../domain/cycle/cycle.ts';
import { courseOf } from '../../domain/cycle/course.ts';
import { cycleWithPlan } from '../../domain/changing/cycle-with-plan.ts';
import { planOfCycle } from '../../domain/changing/plan-of-cycle.ts';
import { releaseNow } from '../../domain/changing/release-now.ts';
import { slipsOf } from '../../domain/changing/slips.ts';
import { freezesOf } from '../../domain/cycle/state.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Order } from '../../language/orders/order.ts';
import type { Repositories } from '../../store/store.ts';
import { needGround, needManager, type Call } from '../call.ts';
import type { ChangedCycle } from './change-cycle.ts';
import { cycleOnCourse, needCycleNamed } from '../answers/named-cycle.ts';
import { propose } from './propose-change.ts';

/** "Mara is out" says nothing of a cycle: what only states it is an order where it names one, or says "it". */
export function isTalkOfRelease({ ground }: Pick<Call, 'ground'>, order: Order): boolean {
  if (order.order !== 'released' || !order.stated || order.cycle === null) return false;
  return ground === null || cycleOnCourse(ground, order.cycle) === null;
}

/** The answer to "we released": what that closes, and the button that says so. */
export async function offerRelease(call: Call, name: string | null): Promise<Card> {
  await needManager(call, 'say that a cycle is released');
  const { project } = needGround(call);
  const cycle = name === null ? needGround(call).cycle : needCycleNamed(call, name);
  if (cycle.closedAt !== null) throw new UserError(`${cycle.name} is released and closed already.`);
  const before = planOfCycle(project, cycle);
  const after = releaseNow(before, call.now);
  const proposal = await propose(call, { kind: 'release', before, after, why: null, undoes: null });
  const facts = await closingFacts(call, project, cycleWithPlan(cycle, before, after), before);
  return releasePreview(facts, await call.tx.places.subscribed(project.id), proposal);
}

async function closingFacts(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  project: Project,
  cycle: Cycle,
  before: CyclePlan | null,
): Promise<ClosingFacts> {
  const planned = before?.deadlines.findLast(({ kind }) => kind === 'release') ?? null;
  const others = (await tx.cycles.list(project.id)).filter(({ id }) => id !== cycle.id);
  const next = courseOf(others, now).current;
  return {
    cycle,
    planned: planned?.when ?? null,
    // What moved on the way to it: the release itself is told beside.
    slips: slipsOf((await tx.changes.ofCycle(cycle.id)).filter(({ kind }) => kind !== 'release')),
    exceptions: await exceptionsOf(tx, cycle),
    next:
      next?.closedAt === null &&
      next.deadlines.some(({ when }) => when.precision !== 'undecided' && when.at > now)
        ? next
        : null,
    now,
  };
}

async function exceptionsOf(tx: Repositories, cycle: Cycle): Promise<ClosingFacts['exceptions']> {
  const counted = { approved: 0, denied: 0, open: 0 };
  for (const { id } of freezesOf(cycle)) {
    for (const { standing } of await tx.exceptions.ofFreeze(id)) {
      if (standing.state === 'approved' || standing.state === 'denied')
        counted[standing.state] += 1;
      else counted.open += 1;
    }
  }
  return counted;
}

/** The cycle is over: its sum is told wherever its dates were, and questions are about the next one. */
export async function tellRelease(
  call: Call,
  { project, cycle, before }: ChangedCycle,
): Promise<Card> {
  const { tx, app, now, person } = call;
  const card = cycleReleased(await closingFacts(call, project, cycle, before), person.name);
  for (const { id, spot } of await tx.places.subscribed(project.id)) {
    // Where the preview stands it has become the same card.
    if (id === call.place.id) continue;
    await tx.outbox.add({ kind: 'post', spot, card, subject: null }, app.names.postKey(), now);
  }
  return card;
}
