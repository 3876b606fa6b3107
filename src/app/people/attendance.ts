import type { Person } from '../../domain/people/account.ts';
import type { Attendance, StandingIn } from '../../domain/people/attendance.ts';
import { absenceAt } from '../../domain/people/presence.ts';
import { standsInAt } from '../../domain/people/stand-in.ts';
import type { RoleScope } from '../../store/people/roles.ts';
import type { Repositories } from '../../store/store.ts';

/** Who stands in just now, and for which manager. Only a manager in their own right can be stood in for. */
export async function standingIn(tx: Repositories, scope: RoleScope): Promise<StandingIn[]> {
  const { projectId, now } = scope;
  if (projectId === null) return [];
  const found: StandingIn[] = [];
  for (const standIn of await tx.standIns.confirmed({ projectId }, now)) {
    const absences = await tx.presence.absences(standIn.personId, now);
    if (!standsInAt(standIn, absences, now)) continue;
    if (!(await tx.roles.has(standIn.personId, 'manager', scope))) continue;
    found.push({
      person: await tx.people.byId(standIn.personId),
      standIn: await tx.people.byId(standIn.standInId),
      until: standIn.until,
    });
  }
  return found;
}

/** Those of the people who are away or stood in for, with who stands in. */
export async function attendanceOf(
  tx: Repositories,
  people: readonly Person[],
  scope: RoleScope,
): Promise<Attendance[]> {
  const standing = await standingIn(tx, scope);
  const found: Attendance[] = [];
  for (const person of people) {
    const away = absenceAt(await tx.presence.absences(person.id, scope.now), scope.now);
    const standIns = standing.filter((one) => one.person.id === person.id);
    if (away !== null || standIns.length > 0) found.push({ person, away, standIns });
  }
  return found;
}
