import type { Card } from '../cards/card.ts';
import { deadlineAnswer, type DeadlineQuestion } from '../cards/deadline-answer.ts';
import { frozenState } from '../cards/frozen-state.ts';
import { help, type HelpContext } from '../cards/help.ts';
import { nextDeadlines } from '../cards/next-deadlines.ts';
import { notUnderstood, notYet, smalltalk } from '../cards/not-understood.ts';
import { schedule } from '../cards/schedule.ts';
import { unknownDeadline, whichDeadline } from '../cards/which-deadline.ts';
import { whereWeAre } from '../cards/where-we-are.ts';
import type { Cycle } from '../domain/cycle.ts';
import type { ChangeKind, Deadline } from '../domain/deadline.ts';
import { NO_HOLIDAYS, type Holidays } from '../domain/holidays.ts';
import { releaseOf } from '../domain/state.ts';
import type { Instant } from '../domain/time.ts';
import type { Intent, Mentioned, Named, ReadingTopic } from '../language/intent.ts';
import { teamNamed } from '../language/team.ts';
import { answerMayLand } from './may-land.ts';

export type ReadingIntent = Extract<Intent, { topic: ReadingTopic }>;

/** A question, as understood, and what is needed to answer it. */
export interface Question {
  readonly said: string;
  readonly intent: ReadingIntent;
  readonly context: HelpContext;
  /** The project's: they are taken off the working days that are left. */
  readonly holidays?: Holidays;
}

/** Answers a question about a cycle. Pure: the same question at the same instant has the same answer. */
export function ask(
  { said, intent, context, holidays = NO_HOLIDAYS }: Question,
  cycle: Cycle,
  now: Instant,
): Card {
  switch (intent.topic) {
    case 'when_deadline':
      return about(intent.mentioned, cycle, now, 'when', holidays) ?? nextDeadlines(cycle, now);
    case 'time_left':
      return (
        about(intent.mentioned, cycle, now, 'time left', holidays) ?? nextDeadlines(cycle, now)
      );
    case 'deadline_passed':
      return (
        about(intent.mentioned, cycle, now, 'when', holidays) ?? whereWeAre(cycle, now, holidays)
      );
    case 'release_date': {
      const release = releaseOf(cycle);
      return release === null
        ? nextDeadlines(cycle, now)
        : deadlineAnswer(cycle, release, [], now, 'release', holidays);
    }
    case 'next_deadline':
      return nextDeadlines(cycle, now);
    case 'list_schedule':
      return schedule(cycle, now);
    case 'current_stage':
      return whereWeAre(cycle, now, holidays);
    case 'is_frozen':
      return frozen(intent.mentioned, cycle, now);
    case 'can_i_land':
      return landing(said, intent.mentioned, intent.change, cycle, now);
    case 'help':
      return help(context);
    case 'smalltalk':
      return smalltalk();
    case 'unknown':
      return about(intent.mentioned, cycle, now, 'when', holidays) ?? notUnderstood(said);
    case 'explain_term':
    case 'week_agenda':
    case 'previous_cycle':
    case 'exception_status':
    case 'list_exceptions':
    case 'who_is':
    case 'newcomer':
      return notYet(intent.topic);
  }
}

/** Whether an answer would be another one for another cycle. */
export function isAboutCycle({ topic, mentioned }: Intent): boolean {
  if (topic === 'unknown') return mentioned.found === 'one';
  return ABOUT_CYCLE.includes(topic);
}

const ABOUT_CYCLE: readonly Intent['topic'][] = [
  'when_deadline',
  'time_left',
  'deadline_passed',
  'release_date',
  'next_deadline',
  'list_schedule',
  'current_stage',
  'is_frozen',
  'can_i_land',
];

/** The names that a question may use for a cycle's deadlines. */
export function namesOf(cycle: Cycle): Named[] {
  return cycle.deadlines.map(({ id, name, aliases, kind }) => ({ id, name, aliases, kind }));
}

/** Never another deadline's date: a name that fits several is asked back, one that fits none gets the nearest. */
function about(
  mentioned: Mentioned,
  cycle: Cycle,
  now: Instant,
  asks: DeadlineQuestion,
  holidays: Holidays,
): Card | null {
  switch (mentioned.found) {
    case 'one': {
      const [deadline, ...also] = deadlinesOf(cycle, [mentioned.deadline, ...mentioned.also]);
      return deadline === undefined
        ? null
        : deadlineAnswer(cycle, deadline, also, now, asks, holidays);
    }
    case 'several':
      return whichDeadline(mentioned.asked, deadlinesOf(cycle, mentioned.among), now);
    case 'none':
      return unknownDeadline(mentioned.asked, deadlinesOf(cycle, mentioned.nearest), now);
    case 'nothing':
      return null;
  }
}

/** A name that fits several freezes needs no question back: the rules say which of them is in the way. */
function landing(
  said: string,
  mentioned: Mentioned,
  change: ChangeKind | null,
  cycle: Cycle,
  now: Instant,
): Card {
  if (mentioned.found === 'none') {
    return unknownDeadline(mentioned.asked, deadlinesOf(cycle, mentioned.nearest), now);
  }
  const [deadline] = mentioned.found === 'one' ? deadlinesOf(cycle, [mentioned.deadline]) : [];
  const named = deadline?.kind === 'freeze' ? deadline : null;
  const teams = cycle.deadlines.flatMap(({ owner }) => owner ?? []);
  const team = teamNamed(said, teams, named?.owner ?? null);
  return answerMayLand(cycle, { change, team, named }, now);
}

function frozen(mentioned: Mentioned, cycle: Cycle, now: Instant): Card {
  if (mentioned.found !== 'one') return frozenState(cycle, now);
  const [deadline] = deadlinesOf(cycle, [mentioned.deadline]);
  return deadline?.kind === 'freeze' ? frozenState(cycle, now, deadline) : frozenState(cycle, now);
}

export function deadlinesOf(cycle: Cycle, named: readonly Named[]): Deadline[] {
  return named.flatMap(({ id }) => cycle.deadlines.find((deadline) => deadline.id === id) ?? []);
}
