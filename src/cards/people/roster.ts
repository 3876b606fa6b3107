import type { Person } from '../../domain/people/account.ts';
import type { Attendance } from '../../domain/people/attendance.ts';
import type { Project } from '../../domain/cycle/cycle.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import type { RosterChangeId } from '../../domain/ids.ts';
import type { RoleName } from '../../domain/people/role.ts';
import type { Instant } from '../../domain/time/time.ts';
import { momentInWords } from '../../domain/time/time-words.ts';
import { attendanceInWords, attendanceLines } from './attendance.ts';
import { actions, button, note, plain, strong, text, type Block, type Card } from '../card.ts';
import { line, list } from '../cut.ts';
import { nameOf } from '../date-line.ts';
import { HOW_TO_BECOME_MANAGER } from './no-manager.ts';
import { peopleNodes, personName } from '../people.ts';
import { groupInWords, roleInWords, type RoleSpokenOf } from './role-words.ts';
import { sentences } from '../sentences.ts';
import { wireId } from '../wire-id.ts';

/** A role of these people: to be given until then, or to be taken. */
export interface Appointment extends RoleSpokenOf {
  readonly people: readonly Person[];
  readonly deed: 'give' | 'take';
  readonly until: Instant | null;
}

/** What is known of the group that a role is of. */
export interface GroupKnown {
  /** True where nobody has named it before. */
  readonly isNew: boolean;
  /** The names of the freezes that it decides on. */
  readonly decidesOn: readonly string[];
}

/** Who manages the release, and how somebody becomes a manager. */
export function whoManages(
  project: Project,
  managers: readonly Person[],
  attendance: readonly Attendance[] = [],
): Card {
  const name = line(project.name, 60);
  if (managers.length === 0) {
    return sentences(`Nobody is named as release manager of ${name} yet.`, [HOW_TO_BECOME_MANAGER]);
  }
  const many = managers.length > 1;
  const first = `The release manager${many ? 's' : ''} of ${name} ${many ? 'are' : 'is'} `;
  return {
    tone: 'neutral',
    summary: `${first}${list(managers.map(personName), 300)}.${attendanceInWords(attendance)}`,
    blocks: [
      text(strong(first), ...peopleNodes(managers, 'and'), plain('.')),
      ...attendanceLines(attendance),
      text(plain('They change the schedule and decide on exceptions; anybody may ask me.')),
    ],
  };
}

/** Whose a deadline is, where a team owns it, and who manages the release. */
export function whoOwns(
  deadline: Deadline,
  project: Project,
  managers: readonly Person[],
  attendance: readonly Attendance[] = [],
): Card {
  const whole = whoManages(project, managers, attendance);
  if (deadline.owner === null) return whole;
  const first = `${nameOf(deadline)} is ${line(deadline.owner, 60)}’s.`;
  return {
    ...whole,
    summary: `${first} ${whole.summary}`,
    blocks: [text(strong(first)), ...whole.blocks],
  };
}

/** What giving people a role, or taking it from them, would mean. */
export function appointmentPreview(
  appointment: Appointment,
  group: GroupKnown,
  change: RosterChangeId,
): Card {
  const first = ` would ${appointment.deed === 'give' ? 'be' : 'no longer be'} ${partInWords(appointment)}.`;
  return {
    tone: 'neutral',
    summary: `${namesOf(appointment.people)}${first}`,
    blocks: [
      text(...peopleNodes(appointment.people, 'and'), strong(first)),
      text(plain(meaning(appointment, group))),
      actions(button(wireId('roster.confirm', change), labelFor(appointment), 'primary')),
    ],
  };
}

/** What became of it, where it was asked for. */
export function appointed(appointment: Appointment, by: string): Card {
  const { people, deed } = appointment;
  const are = people.length > 1 ? 'are' : 'is';
  const first = ` ${are} ${deed === 'give' ? '' : 'no longer '}${partInWords(appointment)}.`;
  return {
    tone: 'good',
    summary: `${namesOf(people)}${first}`,
    blocks: [text(...peopleNodes(people, 'and'), strong(first)), byNote(by)],
  };
}

/** The same to each person whom it is about. */
export function youAreAppointed(appointment: Appointment, by: string): Card {
  const part = partInWords({ ...appointment, people: appointment.people.slice(0, 1) });
  return appointment.deed === 'give'
    ? sentences(`You are ${part}.`, [WHAT_NOW[appointment.role]], { blocks: [byNote(by)] })
    : sentences(`You are no longer ${part}.`, [], { blocks: [byNote(by)] });
}

const WHAT_NOW: Record<RoleName, string> = {
  manager: 'Say “help” for what you can tell me to do.',
  approver: 'You decide with the buttons on each request; nobody decides on their own.',
  member: 'You are named when somebody asks who is in it.',
};

function partInWords(appointment: Appointment): string {
  const { people, until, deed, project } = appointment;
  const ends =
    until === null || deed === 'take' ? '' : `, until ${momentInWords(until, project.zone)}`;
  return `${roleInWords(appointment, people.length > 1)}${ends}`;
}

function meaning({ role, group, deed }: Appointment, known: GroupKnown): string {
  if (deed === 'take') {
    return role === 'member'
      ? 'Whoever approves there no longer does; what they decided stays as it is.'
      : 'What they decided stays as it is.';
  }
  const isNew = known.isNew ? `${groupInWords(group)} is a new group. ` : '';
  switch (role) {
    case 'manager':
      return 'A manager changes the schedule, decides on exceptions, subscribes channels and names other managers.';
    case 'approver':
      return `${isNew}${whatIsDecided(group, known.decidesOn)}`;
    case 'member':
      return `${isNew}A member is named when somebody asks who is in it, and may not do more by that.`;
  }
}

function whatIsDecided(group: string | null, freezes: readonly string[]): string {
  if (group === null) {
    return 'They decide on exceptions from every freeze that no other group decides on.';
  }
  const name = groupInWords(group);
  return freezes.length === 0
    ? `${name} decides on no freeze yet; say “${name} decides on string freeze”, with the freeze that you mean.`
    : `They decide on exceptions from ${list(
        freezes.map((freeze) => line(freeze, 60)),
        300,
      )}.`;
}

function labelFor({ role, deed, people }: Appointment): string {
  if (role === 'member') return deed === 'give' ? 'Add them' : 'Remove them';
  if (deed === 'take') return 'Take it from them';
  return `Make them ${people.length > 1 ? `${role}s` : `${role === 'approver' ? 'an' : 'a'} ${role}`}`;
}

const namesOf = (people: readonly Person[]): string => list(people.map(personName), 300);

function byNote(by: string): Block {
  return note(plain(`Confirmed by ${line(by, 60)}.`));
}
