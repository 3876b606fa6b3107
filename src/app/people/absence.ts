import type { Card } from '../../cards/card.ts';
import { personName } from '../../cards/people.ts';
import { awayKept, backKept } from '../../cards/people/presence.ts';
import { standInFrom, standInOver } from '../../cards/people/stand-ins.ts';
import type { Person } from '../../domain/people/account.ts';
import type { Project } from '../../domain/cycle/cycle.ts';
import { absenceAt, type Absence } from '../../domain/people/presence.ts';
import type { StandIn } from '../../domain/people/stand-in.ts';
import { UserError } from '../../domain/user-error.ts';
import { absenceSaid } from '../../language/asked/absence-said.ts';
import type { Call } from '../call.ts';
import { zoneOfPerson } from './own-zone.ts';
import { tellPerson } from './tell-person.ts';

/** "I'm away until Monday": by the person's own calendar. Whoever stands in is told. */
export async function sayAway(call: Call, words: string): Promise<Card> {
  const { tx, person, now } = call;
  const own = await zoneOfPerson(call);
  const said = absenceSaid(words, { now, zone: own.zone });
  if (said === null) throw new UserError(`I cannot read days in “${words}”. Nothing has changed.`);
  if (said.found === 'impossible') {
    throw new UserError(`I cannot read “${words}”: ${said.because}. Nothing has changed.`);
  }
  if (said.until !== null && said.until <= now) {
    throw new UserError(`“${words}” is over already. Nothing has changed.`);
  }
  const absence: Absence = { from: said.from ?? now, until: said.until, zone: own.zone };
  await tx.presence.sayAway(person.id, absence, now);
  await audit(call, 'said away', { from: absence.from, until: absence.until });
  const backups = await backupsOf(call);
  for (const { project, standIn } of backups) {
    await tellPerson(call, standIn, standInFrom({ person, project }, absence, now));
  }
  const shown = backups.map(({ project, standIn }) => ({
    project: project.name,
    name: personName(standIn),
  }));
  return awayKept(absence, own, (await isManagerAnywhere(call)) ? shown : null, now);
}

/** "I'm back": ends the absence, and with it everything in which others stood in for the person until now. */
export async function sayBack(call: Call): Promise<Card> {
  const { tx, person, now } = call;
  const absences = await tx.presence.absences(person.id, now);
  const away = absenceAt(absences, now);
  const over: Stood[] = [];
  for (const { project, standIn, row } of await stoodIn(call)) {
    if (row.until === null && away === null) continue;
    if (row.until !== null) await tx.standIns.become(row.id, 'ended');
    over.push({ project, standIn, row });
    await tellPerson(call, standIn, standInOver({ person, project }));
  }
  await tx.presence.endAbsences(person.id, now, false);
  const ended = away !== null || over.length > 0;
  if (ended) await audit(call, 'said back', { stoodIn: over.map(({ standIn }) => standIn.id) });
  return backKept(
    ended,
    [...new Set(over.map(({ standIn }) => personName(standIn)))],
    absences.filter(({ from }) => from > now),
  );
}

/** Takes back every absence, also what is still ahead; false where there was none. */
export async function forgetAbsences(call: Call): Promise<boolean> {
  const { tx, person, now } = call;
  const absences = await tx.presence.absences(person.id, now);
  if (absences.length === 0) return false;
  for (const { project, standIn } of await backupsOf(call)) {
    await tellPerson(call, standIn, standInOver({ person, project }));
  }
  await tx.presence.endAbsences(person.id, now, true);
  await audit(call, 'forgot absences', { absences: absences.length });
  return true;
}

interface Stood {
  readonly project: Project;
  readonly standIn: Person;
  readonly row: StandIn;
}

const backupsOf = async (call: Call): Promise<Stood[]> =>
  (await stoodIn(call)).filter(({ row }) => row.until === null);

/** Who stands in for the person in projects that they manage themselves. */
async function stoodIn({ tx, person, now }: Call): Promise<Stood[]> {
  const found: Stood[] = [];
  for (const row of await tx.standIns.confirmed({ personId: person.id }, now)) {
    if (!(await tx.roles.has(person.id, 'manager', { projectId: row.projectId, now }))) continue;
    const project = await tx.projects.byId(row.projectId);
    found.push({ project, standIn: await tx.people.byId(row.standInId), row });
  }
  return found;
}

async function isManagerAnywhere({ tx, person, now }: Call): Promise<boolean> {
  for (const { id } of await tx.projects.list()) {
    if (await tx.roles.has(person.id, 'manager', { projectId: id, now })) return true;
  }
  return false;
}

/** Who may do what depends on it where somebody stands in. */
async function audit({ tx, person, place, now }: Call, deed: string, after: unknown) {
  await tx.audit.add({
    at: now,
    personId: person.id,
    platform: place.spot.platform,
    place: place.spot.place,
    deed,
    subject: 'person',
    subjectId: person.id,
    after,
  });
}
