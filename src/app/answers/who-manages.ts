import type { Card } from '../../cards/card.ts';
import { whoManages, whoOwns } from '../../cards/people/roster.ts';
import type { Cycle, Project } from '../../domain/cycle/cycle.ts';
import type { Mentioned } from '../../language/intent.ts';
import { deadlinesOf } from './ask.ts';
import type { Knowledge } from './knowledge.ts';

/** Who manages the release, and whose the deadline is that is spoken of. */
export async function whoManagesIt(
  project: Project,
  cycle: Cycle,
  knows: Knowledge,
  mentioned: Mentioned,
): Promise<Card> {
  const managers = await knows.managers();
  const attendance = await knows.attendanceOf(managers);
  const [deadline] = mentioned.found === 'one' ? deadlinesOf(cycle, [mentioned.deadline]) : [];
  return deadline === undefined
    ? whoManages(project, managers, attendance)
    : whoOwns(deadline, project, managers, attendance);
}
