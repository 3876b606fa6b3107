import { backOn } from '../../cards/people/attendance.ts';
import type { Card } from '../../cards/card.ts';
import { line } from '../../cards/cut.ts';
import { personName } from '../../cards/people.ts';
import { aboutYou } from '../../cards/people/presence.ts';
import { nextReachable } from '../../domain/people/reachable.ts';
import { standingIn } from './attendance.ts';
import type { Call } from '../call.ts';
import { zoneOfPerson } from './own-zone.ts';

/** The answer to "what do you know about me". */
export async function aboutPerson(call: Call): Promise<Card> {
  const { tx, person, now } = call;
  const presence = await tx.presence.of(person.id, now);
  const own = await zoneOfPerson(call);
  const roles: string[] = [];
  for (const project of await tx.projects.list()) {
    const scope = { projectId: project.id, now };
    const name = line(project.name, 60);
    if (await tx.roles.has(person.id, 'manager', scope)) roles.push(`a release manager of ${name}`);
    for (const { person: other, standIn } of await standingIn(tx, scope)) {
      if (standIn.id !== person.id) continue;
      roles.push(`standing in for ${personName(other)} as release manager of ${name}`);
    }
  }
  const standIns: string[] = [];
  for (const row of await tx.standIns.confirmed({ personId: person.id }, now)) {
    const name = personName(await tx.people.byId(row.standInId));
    const when =
      row.until === null ? 'whenever you are away' : `until ${backOn(row.until, own.zone)}`;
    const { name: project } = await tx.projects.byId(row.projectId);
    standIns.push(`${name} stands in for you ${when} (${line(project, 60)})`);
  }
  const reachable = nextReachable(now, { ...presence, zone: own.zone });
  return aboutYou({ name: personName(person), presence, own, roles, standIns, reachable }, now);
}
