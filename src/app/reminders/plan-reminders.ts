import type { Cycle } from '../../domain/cycle/cycle.ts';
import { nextDue } from '../../domain/notices/reminder.ts';
import type { Repositories } from '../../store/store.ts';

/** Reminders move along with their deadlines, in the transaction that moves those. */
export async function planRemindersAnew(tx: Repositories, cycle: Cycle): Promise<void> {
  for (const reminder of await tx.reminders.ofCycle(cycle.id)) {
    const { when, id } = reminder;
    const deadline =
      when.by === 'deadline'
        ? (cycle.deadlines.find((one) => one.id === when.deadlineId) ?? null)
        : null;
    await tx.reminders.comesAt(id, nextDue(reminder, deadline));
  }
}
