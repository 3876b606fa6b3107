import type { Card } from '../../cards/card.ts';
import {
  appointed,
  appointmentPreview,
  youAreAppointed,
  type Appointment,
  type GroupKnown,
} from '../../cards/people/roster.ts';
import { list } from '../../cards/cut.ts';
import { roleInWords } from '../../cards/people/role-words.ts';
import type { Person } from '../../domain/people/account.ts';
import type { RosterChangeId } from '../../domain/ids.ts';
import { resolveWall } from '../../domain/time/resolve.ts';
import { isReleaseGroup, RELEASE_GROUP, type Role } from '../../domain/people/role.ts';
import type { Instant } from '../../domain/time/time.ts';
import { UserError } from '../../domain/user-error.ts';
import { wallTime } from '../../domain/time/wall.ts';
import { datePhrase } from '../../language/dates/date-phrase.ts';
import type { PeopleOrder } from '../../language/orders/people.ts';
import type { RosterChange } from '../../store/people/roster-changes.ts';
import { needGround, needOwnRight, type Call } from '../call.ts';
import { planFollowsOf } from '../follows/plan-follows.ts';
import { meansOf } from '../places/subscribe.ts';
import { freezesDecidedBy } from './groups.ts';
import { namedOnes } from './named-people.ts';
import { tellPerson } from './tell-person.ts';

const DEED = 'say who is a manager, an approver or in a group';
const LONGEST_GROUP = 40;

type Asked = Omit<RosterChange, 'id' | 'people' | 'state'>;

/** The answer to "make @ana an approver of docs": what that means, and the button that does it. */
export async function offerAppointment(call: Call, order: PeopleOrder): Promise<Card> {
  await needOwnRight(call, DEED);
  const { project } = needGround(call);
  const named = await namedOnes(call, order.who);
  const asked: Asked = {
    projectId: project.id,
    role: order.role,
    group: groupSaid(order),
    deed: order.order === 'give-role' ? 'give' : 'take',
    until: order.order === 'give-role' ? untilSaid(call, order.until) : null,
  };
  const people = await thoseItChanges(call, named, asked);
  const ids = people.map(({ id }) => id);
  const id = await call.tx.rosterChanges.add({ ...asked, people: ids }, call.person.id, call.now);
  return appointmentPreview({ ...asked, people, project }, await known(call, asked), id);
}

/** Null is the release group, whatever it was called. */
function groupSaid({ role, group }: PeopleOrder): string | null {
  if (role === 'manager' || group === null || isReleaseGroup(group)) return null;
  if (group.length <= LONGEST_GROUP) return group;
  throw new UserError(`A group’s name has at most ${LONGEST_GROUP} characters. Call it shorter.`);
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

async function known({ tx }: Call, { projectId, group }: Asked): Promise<GroupKnown> {
  if (group === null) return { isNew: false, decidesOn: [] };
  const there = await tx.groups.named(projectId, group);
  if (there === null) return { isNew: true, decidesOn: [] };
  return { isNew: false, decidesOn: await freezesDecidedBy(tx, projectId, there.id) };
}

/** Those of them for whom it changes something; where it is nobody, or may not be, a sentence says why. */
async function thoseItChanges(
  call: Call,
  people: readonly Person[],
  asked: Asked,
): Promise<Person[]> {
  const held = await rolesMeant(call, asked);
  const rolesOf = (person: Person) => held.filter((one) => one.person.id === person.id);
  if (asked.deed === 'give') {
    const left = people.filter((person) => rolesOf(person).every(({ until }) => until !== null));
    if (left.length > 0) return left;
    const what = await inWords(call, asked, people.length > 1);
    throw new UserError(`${namesOf(people)} ${what} already. Nothing has changed.`);
  }
  const left = people.filter((person) => rolesOf(person).length > 0);
  if (left.length === 0) {
    const what = await inWords(call, { ...asked, until: null }, people.length > 1, ' not');
    throw new UserError(`${namesOf(people)} ${what}. Nothing has changed.`);
  }
  if (asked.role === 'manager') await refuseToTake(call, left, held);
  return left;
}

/** The roles that are spoken of. In a group "member" is whatever somebody is in it. */
async function rolesMeant({ tx, now }: Call, asked: Asked): Promise<Role[]> {
  const { projectId, role, group, deed } = asked;
  const named = group === null ? null : await tx.groups.named(projectId, group);
  if (group !== null && named === null) return [];
  return (await tx.roles.list({ projectId, now })).filter((one) => {
    if (role === 'manager' || one.role === 'manager') return one.role === role;
    if (one.group?.id !== named?.id) return false;
    return one.role === role || (deed === 'take' && role === 'member');
  });
}

async function refuseToTake(
  call: Call,
  people: readonly Person[],
  managers: readonly Role[],
): Promise<void> {
  const taken = new Set(people.map(({ id }) => id));
  const declared = managers.find(
    ({ fromSettings, person }) => fromSettings && taken.has(person.id),
  );
  if (declared !== undefined) {
    throw new UserError(
      `${declared.person.name} is named in RELBOT_MANAGERS: whoever runs me takes them out there.`,
    );
  }
  if (managers.every(({ person }) => taken.has(person.id))) {
    throw new UserError('Then nobody would manage any more: name another release manager first.');
  }
  // A role of every project is taken by a manager of every project.
  if (managers.some(({ projectId, person }) => projectId === null && taken.has(person.id))) {
    await needOwnRight(call, 'take what the start code gave', null);
  }
}

/** Gives or takes the role. Permission, and whether it still makes sense, is asked for anew. */
export async function confirmAppointment(call: Call, id: RosterChangeId): Promise<Card> {
  const { tx } = call;
  const change = await tx.rosterChanges.byId(id);
  if (change === null) throw new UserError('I no longer have what was asked here. Ask again.');
  await needOwnRight(call, DEED, change.projectId);
  if (change.state === 'done') throw new UserError('This has been confirmed already.');
  const project = await tx.projects.byId(change.projectId);
  const named: Person[] = [];
  for (const one of change.people) named.push(await tx.people.byId(one));
  const people = await thoseItChanges(call, named, change);
  for (const person of people) {
    await carryOut(call, person, change);
    await planFollowsOf(meansOf(call), person.id);
  }
  await tx.rosterChanges.done(id);
  const appointment: Appointment = { ...change, people, project };
  for (const person of people) {
    if (person.id === call.person.id) continue;
    await tellPerson(call, person, youAreAppointed(appointment, call.person.name));
  }
  return appointed(appointment, call.person.name);
}

async function carryOut(call: Call, person: Person, change: RosterChange): Promise<void> {
  const { tx, now, place } = call;
  const { projectId, role, group, until, deed } = change;
  if (deed === 'give') {
    const groupId = group === null ? null : (await tx.groups.meet(projectId, group)).id;
    const given = { projectId, personId: person.id, role, groupId, until };
    await tx.roles.give(given, call.person.id, now);
  } else {
    for (const held of await rolesMeant(call, change)) {
      const groupId = held.group?.id ?? null;
      const own = { projectId: held.projectId, personId: person.id, role: held.role, groupId };
      if (held.person.id === person.id) await tx.roles.take(own);
    }
  }
  // Others may be awaited now.
  await tx.exceptions.noticeAgain(now);
  const { key } = await tx.projects.byId(projectId);
  await tx.exceptions.lookAgain({ projectId }, now);
  await tx.audit.add({
    at: now,
    personId: call.person.id,
    platform: place.spot.platform,
    place: place.spot.place,
    deed: `made ${deed === 'give' ? '' : 'no '}${role}`,
    subject: 'person',
    subjectId: person.id,
    after: {
      project: key,
      until,
      ...(role === 'manager' ? {} : { group: group ?? RELEASE_GROUP }),
    },
  });
}

/** "is a release manager of OpenStack" */
async function inWords(call: Call, asked: Asked, many: boolean, not = ''): Promise<string> {
  const project = await call.tx.projects.byId(asked.projectId);
  return `${many ? 'are' : 'is'}${not} ${roleInWords({ ...asked, project }, many)}`;
}

const namesOf = (people: readonly Person[]): string =>
  list(
    people.map(({ name }) => name),
    200,
  );
