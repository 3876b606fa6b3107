import type { Card } from '../cards/card.ts';
import {
  appointed,
  appointmentPreview,
  whoManages,
  whoOwns,
  youAreAppointed,
  type Appointment,
} from '../cards/roster.ts';
import type { Person } from '../domain/account.ts';
import type { RosterChangeId } from '../domain/ids.ts';
import { resolveWall } from '../domain/resolve.ts';
import type { Instant } from '../domain/time.ts';
import { UserError } from '../domain/user-error.ts';
import { wallTime } from '../domain/wall.ts';
import { datePhrase } from '../language/date-phrase.ts';
import type { Mentioned } from '../language/intent.ts';
import type { PeopleOrder } from '../language/orders/people.ts';
import type { RosterChange } from '../store/roster-changes.ts';
import { deadlinesOf } from './ask.ts';
import { attendanceOf } from './attendance.ts';
import { needGround, needOwnRight, type Call } from './call.ts';
import { personNamed } from './person-named.ts';
import { tellPerson } from './tell-person.ts';

const DEED = 'say who is a manager';

/** The answer to "who is the release manager". */
export async function whoIs(call: Call, mentioned: Mentioned): Promise<Card> {
  const { project, cycle } = needGround(call);
  const scope = { projectId: project.id, now: call.now };
  const managers = await call.tx.roles.holders('manager', scope);
  const attendance = await attendanceOf(call.tx, managers, scope);
  const [deadline] = mentioned.found === 'one' ? deadlinesOf(cycle, [mentioned.deadline]) : [];
  return deadline === undefined
    ? whoManages(project, managers, attendance)
    : whoOwns(deadline, project, managers, attendance);
}

/** The answer to "make @ana a manager": what that means, and the button that does it. */
export async function offerAppointment(call: Call, order: PeopleOrder): Promise<Card> {
  await needOwnRight(call, DEED);
  const { project } = needGround(call);
  const person = await personNamed(call, order.who);
  const deed = order.order === 'make-manager' ? 'give' : 'take';
  const until = order.order === 'make-manager' ? untilSaid(call, order.until) : null;
  const change = { projectId: project.id, personId: person.id, deed, until } as const;
  await refuseInVain(call, person, change);
  const id = await call.tx.rosterChanges.add(change, call.person.id, call.now);
  return appointmentPreview({ person, project, deed, until }, id);
}

/** "Until Monday": they are back when that day begins, in the project's zone. */
function untilSaid(call: Call, words: string | null): Instant | null {
  if (words === null) return null;
  const { zone } = needGround(call).project;
  const said = datePhrase(words, { now: call.now, zone });
  if (said === null || said.found !== 'date') {
    throw new UserError(`I cannot read a day in “${words}”. Say it as in “until 3 September”.`);
  }
  const until = resolveWall(said.date, said.time ?? wallTime('00:00'), said.zone ?? zone).at;
  if (until > call.now) return until;
  throw new UserError(`“${words}” is over already. Nothing has changed.`);
}

async function refuseInVain(
  { tx, now }: Call,
  person: Person,
  { deed, projectId }: Pick<RosterChange, 'deed' | 'projectId'>,
): Promise<void> {
  const held = (await tx.roles.list({ projectId, now })).filter(({ role }) => role === 'manager');
  const own = held.filter((one) => one.person.id === person.id);
  if (deed === 'give') {
    if (own.some(({ until }) => until === null)) {
      throw new UserError(`${person.name} is a release manager already. Nothing has changed.`);
    }
    return;
  }
  if (own.length === 0) throw new UserError(`${person.name} is no release manager.`);
  if (own.some(({ fromSettings }) => fromSettings)) {
    throw new UserError(
      `${person.name} is named in RELBOT_MANAGERS: whoever runs me takes them out there.`,
    );
  }
  if (held.every((one) => one.person.id === person.id)) {
    throw new UserError(`${person.name} is the only release manager: name another one first.`);
  }
}

/** Gives or takes the role. Permission, and whether it still makes sense, is asked for anew. */
export async function confirmAppointment(call: Call, id: RosterChangeId): Promise<Card> {
  const { tx, now } = call;
  const change = await tx.rosterChanges.byId(id);
  if (change === null) throw new UserError('I no longer have what was asked here. Ask again.');
  await needOwnRight(call, DEED, change.projectId);
  if (change.state === 'done') throw new UserError('This has been confirmed already.');
  const person = await tx.people.byId(change.personId);
  const project = await tx.projects.byId(change.projectId);
  await refuseInVain(call, person, change);
  if (change.deed === 'give') await tx.roles.give(change, call.person.id, now);
  else await tx.roles.take(change);
  await tx.rosterChanges.done(id);
  await tx.audit.add({
    at: now,
    personId: call.person.id,
    platform: call.place.spot.platform,
    place: call.place.spot.place,
    deed: change.deed === 'give' ? 'made manager' : 'made no manager',
    subject: 'person',
    subjectId: person.id,
    after: { project: project.key, until: change.until },
  });
  const appointment: Appointment = { person, project, deed: change.deed, until: change.until };
  if (person.id !== call.person.id) {
    await tellPerson(call, person, youAreAppointed(appointment, call.person.name));
  }
  return appointed(appointment, call.person.name);
}
