import type { Person } from '../../domain/people/account.ts';
import type { Project } from '../../domain/cycle/cycle.ts';
import type { StandInId } from '../../domain/ids.ts';
import type { Absence } from '../../domain/people/presence.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';
import { backOn, untilBack } from './attendance.ts';
import { actions, button, plain, strong, text, type Card } from '../card.ts';
import { line } from '../cut.ts';
import { personName, userNode } from '../people.ts';
import { sentences } from '../sentences.ts';
import { wireId } from '../wire-id.ts';

/** That somebody stands in for a manager. */
export interface StandingInCard {
  readonly person: Person;
  readonly standIn: Person;
  readonly project: Project;
  /** Null: whenever the person is away. */
  readonly until: Instant | null;
  /** The person's own, in which that is said. */
  readonly zone: Zone;
}

/** What naming a stand-in would mean, to whoever would be stood in for. */
export function standInPreview(standing: StandingInCard, id: StandInId): Card {
  const { standIn, project } = standing;
  const first = ` would stand in for you as release manager of ${line(project.name, 60)}${when(standing, 'you')}.`;
  return {
    tone: 'neutral',
    summary: `${personName(standIn)}${first}`,
    blocks: [
      text(userNode(standIn), strong(first)),
      text(
        plain(
          'They then change the schedule and decide on exceptions as you do, but name no managers. It ends when you say “I’m back”, and with your own part as a manager.',
        ),
      ),
      actions(button(wireId('stand-in.confirm', id), 'Let them stand in', 'primary')),
    ],
  };
}

export function standsIn(standing: StandingInCard): Card {
  const { person, standIn, project } = standing;
  const first = ` stands in for ${personName(person)} as release manager of ${line(project.name, 60)}${when(standing, 'they')}.`;
  return {
    tone: 'good',
    summary: `${personName(standIn)}${first}`,
    blocks: [
      text(userNode(standIn), strong(first)),
      text(
        plain(
          standing.until === null
            ? 'Say “I’m away until Monday” when you are. “I have no backup” takes it back.'
            : '“I’m back” ends it sooner.',
        ),
      ),
    ],
  };
}

/** The same to the person who stands in. */
export function youStandIn(standing: StandingInCard): Card {
  const { person, project } = standing;
  return sentences(
    `You stand in for ${personName(person)} as release manager of ${line(project.name, 60)}${when(standing, 'they')}.`,
    [
      standing.until === null
        ? 'I tell you when that is so.'
        : 'Say “help” for what you can tell me to do.',
    ],
  );
}

/** To a backup, when the person says that they are away. */
export function standInFrom(
  { person, project }: Pick<StandingInCard, 'person' | 'project'>,
  absence: Absence,
  now: Instant,
): Card {
  const from = absence.from > now ? ` from ${backOn(absence.from, absence.zone)}` : '';
  return sentences(
    `${personName(person)} is away${from} ${untilBack(absence)}: meanwhile you stand in as release manager of ${line(project.name, 60)}.`,
    ['Say “help” for what you can tell me to do.'],
  );
}

/** To somebody who stood in, when that is over before its time. */
export function standInOver({ person, project }: Pick<StandingInCard, 'person' | 'project'>): Card {
  return sentences(
    `You no longer stand in for ${personName(person)} as release manager of ${line(project.name, 60)}.`,
  );
}

export function endStandInPreview(
  { standIn, project }: Pick<StandingInCard, 'standIn' | 'project'>,
  id: StandInId,
): Card {
  const first = ` would no longer stand in for you as release manager of ${line(project.name, 60)}.`;
  return {
    tone: 'neutral',
    summary: `${personName(standIn)}${first}`,
    blocks: [
      text(userNode(standIn), strong(first)),
      text(plain('What they decided stays as it is.')),
      actions(button(wireId('stand-in.end', id), 'Take it back', 'primary')),
    ],
  };
}

export function standInEnded({
  person,
  standIn,
  project,
}: Pick<StandingInCard, 'person' | 'standIn' | 'project'>): Card {
  const first = ` no longer stands in for ${personName(person)} as release manager of ${line(project.name, 60)}.`;
  return {
    tone: 'good',
    summary: `${personName(standIn)}${first}`,
    blocks: [text(userNode(standIn), strong(first))],
  };
}

function when({ until, zone }: StandingInCard, who: 'you' | 'they'): string {
  return until === null ? ` whenever ${who} are away` : ` until ${backOn(until, zone)} (${zone})`;
}
