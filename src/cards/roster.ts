import type { Person } from '../domain/account.ts';
import type { Attendance } from '../domain/attendance.ts';
import type { Project } from '../domain/cycle.ts';
import type { Deadline } from '../domain/deadline.ts';
import type { RosterChangeId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import { momentInWords } from '../domain/time-words.ts';
import { attendanceInWords, attendanceLines } from './attendance.ts';
import { actions, button, note, plain, strong, text, type Block, type Card } from './card.ts';
import { line, list } from './cut.ts';
import { nameOf } from './date-line.ts';
import { peopleNodes, personName, userNode } from './people.ts';
import { sentences } from './sentences.ts';
import { wireId } from './wire-id.ts';

/** Someone's part as a manager: to be given until then, or to be taken. */
export interface Appointment {
  readonly person: Person;
  readonly project: Project;
  readonly deed: 'give' | 'take';
  readonly until: Instant | null;
}

/** Who manages the release, and how somebody becomes a manager. */
export function whoManages(
  project: Project,
  managers: readonly Person[],
  attendance: readonly Attendance[] = [],
): Card {
  const name = line(project.name, 60);
  if (managers.length === 0) {
    return sentences(`Nobody is named as release manager of ${name} yet.`, [
      'Whoever runs me sets RELBOT_MANAGERS.',
    ]);
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

/** What making somebody a manager, or no manager any more, would mean. */
export function appointmentPreview(appointment: Appointment, change: RosterChangeId): Card {
  const { person, project, deed } = appointment;
  const name = line(project.name, 60);
  const first =
    deed === 'give'
      ? ` would be a release manager of ${name}${untilInWords(appointment)}.`
      : ` would no longer be a release manager of ${name}.`;
  const means =
    deed === 'give'
      ? 'A manager changes the schedule, decides on exceptions, subscribes channels and names other managers.'
      : 'What they decided stays as it is.';
  return {
    tone: 'neutral',
    summary: `${personName(person)}${first}`,
    blocks: [
      text(userNode(person), strong(first)),
      text(plain(means)),
      actions(
        button(
          wireId('roster.confirm', change),
          deed === 'give' ? 'Make them a manager' : 'Take it from them',
          'primary',
        ),
      ),
    ],
  };
}

/** What became of it, where it was asked for. */
export function appointed(appointment: Appointment, by: string): Card {
  const { person, project, deed } = appointment;
  const name = line(project.name, 60);
  const first =
    deed === 'give'
      ? ` is a release manager of ${name}${untilInWords(appointment)}.`
      : ` is no longer a release manager of ${name}.`;
  return {
    tone: 'good',
    summary: `${personName(person)}${first}`,
    blocks: [text(userNode(person), strong(first)), byNote(by)],
  };
}

/** The same to the person whom it is about. */
export function youAreAppointed({ project, deed, until }: Appointment, by: string): Card {
  const name = line(project.name, 60);
  return deed === 'give'
    ? sentences(
        `You are a release manager of ${name}${untilInWords({ project, until })}.`,
        ['Say “help” for what you can tell me to do.'],
        { blocks: [byNote(by)] },
      )
    : sentences(`You are no longer a release manager of ${name}.`, [], { blocks: [byNote(by)] });
}

function untilInWords({ project, until }: Pick<Appointment, 'project' | 'until'>): string {
  return until === null ? '' : `, until ${momentInWords(until, project.zone)}`;
}

function byNote(by: string): Block {
  return note(plain(`Confirmed by ${line(by, 60)}.`));
}
