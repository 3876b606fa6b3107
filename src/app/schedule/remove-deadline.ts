import type { Card } from '../../cards/card.ts';
import { deadlineRemoved, removePreview } from '../../cards/schedule/remove-deadline.ts';
import type { Cycle, CyclePlan } from '../../domain/cycle/cycle.ts';
import { cycleWithPlan } from '../../domain/changing/cycle-with-plan.ts';
import { moveConflicts } from '../../domain/changing/move-conflicts.ts';
import { planOfCycle } from '../../domain/changing/plan-of-cycle.ts';
import { listenerOf } from '../places/listener-of.ts';
import { reminderChanges } from '../../domain/notices/reminder-changes.ts';
import { removeDeadline } from '../../domain/changing/remove-deadline.ts';
import type { DeadlineOrder } from '../../language/orders/deadlines.ts';
import type { Order } from '../../language/orders/order.ts';
import { understand } from '../../language/understand.ts';
import { namesOf } from '../answers/ask.ts';
import { needGround, needManager, type Call } from '../call.ts';
import type { ChangedCycle } from './change-cycle.ts';
import { projectHolidays } from './holidays-of.ts';
import { deadlineNamed } from '../answers/named-deadline.ts';
import { propose } from './propose-change.ts';

/** "Cancel the party" is none of the schedule's business: it counts where a deadline, or the schedule, is named. */
export function isTalkOfRemoval({ ground }: Pick<Call, 'ground'>, order: Order): boolean {
  if (order.order !== 'remove-deadline' || order.fromSchedule) return false;
  if (ground === null) return true;
  const { cycle } = ground;
  const { found } = understand(order.deadline, namesOf(cycle), { cycle }).mentioned;
  return found === 'nothing';
}

/** The answer to “remove M3 from the schedule”: what would follow, and the button that does it. */
export async function offerRemoval(call: Call, order: DeadlineOrder): Promise<Card> {
  await needManager(call, 'take a date out of the schedule');
  const { deadline, card } = deadlineNamed(call, order.deadline);
  if (deadline === null) return card;
  const { tx, now } = call;
  const { project, cycle } = needGround(call);
  const before = planOfCycle(project, cycle);
  const after = removeDeadline(before, deadline.key);
  const proposal = await propose(call, { kind: 'remove', before, after, why: null, undoes: null });
  const places = await tx.places.subscribed(project.id);
  const [first] = places;
  const then = cycleWithPlan(cycle, before, after);
  return removePreview(
    {
      deadline,
      ends: endsThen(cycle, after, deadline.key),
      requests: (await tx.exceptions.ofFreeze(deadline.id)).length,
      conflicts: moveConflicts(before, after, now, projectHolidays(call.app, project)),
      reminders:
        first === undefined
          ? []
          : reminderChanges(cycle, then, listenerOf(first, project, call.app.files), now),
      places,
      zone: project.zone,
    },
    proposal,
  );
}

function endsThen({ deadlines }: Cycle, after: CyclePlan, key: string) {
  return deadlines.flatMap((one) => {
    if (one.kind !== 'freeze' || one.ends.by !== 'deadline' || one.ends.key !== key) return [];
    const is = after.deadlines.find((other) => other.key === one.key);
    if (is?.kind !== 'freeze') return [];
    const { ends } = is;
    const name =
      ends.by === 'deadline'
        ? after.deadlines.find((other) => other.key === ends.key)?.name
        : undefined;
    return [
      { freeze: one.name, instead: name === undefined ? 'when it is signed off' : `with ${name}` },
    ];
  });
}

/** Told wherever its reminders would have been. */
export async function tellRemoved(
  call: Call,
  { project, cycle, diff }: ChangedCycle,
): Promise<Card> {
  const { tx, app, now, person } = call;
  const [gone] = diff.gone;
  if (gone === undefined) throw new Error('A date was taken out, and none is gone.');
  const card = deadlineRemoved(cycle, gone, person.name, now);
  for (const { id, spot } of await tx.places.subscribed(project.id)) {
    // Where the preview stands it has become the same card.
    if (id === call.place.id) continue;
    await tx.outbox.add({ kind: 'post', spot, card, subject: null }, app.names.postKey(), now);
  }
  return card;
}
