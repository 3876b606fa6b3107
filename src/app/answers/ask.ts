import type { Card } from '../../cards/card.ts';
import { deadlineAnswer, type DeadlineQuestion } from '../../cards/answers/deadline-answer.ts';
import { frozenState } from '../../cards/answers/frozen-state.ts';
import { agenda, whichDays } from '../../cards/answers/agenda.ts';
import { help, type HelpContext } from '../../cards/answers/help.ts';
import { nextDeadlines } from '../../cards/answers/next-deadlines.ts';
import { smalltalk } from '../../cards/answers/not-understood.ts';
import { schedule } from '../../cards/answers/schedule.ts';
import { unknownDeadline, whichDeadline } from '../../cards/answers/which-deadline.ts';
import { whereWeAre } from '../../cards/answers/where-we-are.ts';
import { agendaOf } from '../../domain/cycle/agenda.ts';
import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { ChangeKind, Deadline } from '../../domain/cycle/deadline.ts';
import type { Holidays } from '../../domain/time/holidays.ts';
import { releaseOf } from '../../domain/cycle/state.ts';
import { resolveWall } from '../../domain/time/resolve.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';
import { wallTime } from '../../domain/time/wall.ts';
import { asksForEnd, asksHowLong, asksWhetherOver } from '../../language/asked/asks-for-end.ts';
import type { Intent, Mentioned, Named, ReadingTopic, WideTopic } from '../../language/intent.ts';
import { isShy } from '../../language/asked/newcomer-said.ts';
import { dayOfLanding } from '../../language/dates/day-of-landing.ts';
import { looksBackAtDays, pastSpanSaid } from '../../language/dates/past-span-said.ts';
import { spanSaid } from '../../language/dates/span-said.ts';
import { kindAsked } from '../../language/asked/kind-asked.ts';
import { unitAsked } from '../../language/asked/unit-asked.ts';
import { teamNamed } from '../../language/asked/team.ts';
import { answerClaim } from './date-claims.ts';
import { answerMayLand } from './may-land.ts';

const START_OF_DAY = wallTime('00:00');

export type ReadingIntent = Extract<Intent, { topic: ReadingTopic }>;

/** What a cycle's own dates have the answer to; for the rest see `reading.ts`. */
type CycleIntent = Extract<
  Intent,
  { topic: Exclude<ReadingTopic, WideTopic | 'exception_status'> }
>;

/** A question, as understood, and what is needed to answer it. */
export interface Question {
  readonly said: string;
  readonly intent: CycleIntent;
  readonly context: HelpContext;
  /** The project's: what day it is. */
  readonly zone: Zone;
  /** The project's: they are taken off the working days that are left. */
  readonly holidays: Holidays;
}

/** Answers a question about a cycle. Pure: the same question at the same instant has the same answer. */
export function ask(question: Question, cycle: Cycle, now: Instant): Card {
  const { said, intent, context, zone, holidays } = question;
  const { mentioned } = intent;
  switch (intent.topic) {
    case 'when_deadline':
      return aboutDay(said, mentioned, cycle, now, holidays) ?? nextDeadlines(cycle, now);
    case 'time_left':
      return timeLeft(said, mentioned, cycle, now, holidays) ?? nextDeadlines(cycle, now);
    case 'deadline_passed':
      if (asksWhetherOver(said) && isFreezeNamed(mentioned)) return frozen(mentioned, cycle, now);
      return aboutDay(said, mentioned, cycle, now, holidays) ?? whereWeAre(cycle, now, holidays);
    case 'release_date': {
      if (mentioned.found === 'none') {
        return about(mentioned, cycle, now, 'release', holidays) ?? nextDeadlines(cycle, now);
      }
      const release = releaseOf(cycle);
      return release === null
        ? nextDeadlines(cycle, now)
        : (answerClaim(said, cycle, [release], now, holidays) ??
            deadlineAnswer(cycle, release, [], now, 'release', holidays));
    }
    case 'next_deadline':
      return nextDeadlines(cycle, now);
    case 'list_schedule':
      return schedule(cycle, now, zone, kindAsked(said));
    case 'current_stage':
      return whereWeAre(cycle, now, holidays);
    case 'is_frozen':
      return frozen(mentioned, cycle, now);
    case 'can_i_land':
      return landing(question, intent.change, cycle, now);
    case 'help':
      return help(context);
    case 'smalltalk':
      return smalltalk();
    case 'week_agenda':
      return agendaFor(said, cycle, now, zone);
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
  'week_agenda',
  'newcomer',
];

/** The names that a question may use for a cycle's deadlines. */
export function namesOf(cycle: Cycle): Named[] {
  return cycle.deadlines.map(({ id, name, aliases, kind }) => ({ id, name, aliases, kind }));
}

function agendaFor(said: string, cycle: Cycle, now: Instant, zone: Zone): Card {
  const span = looksBackAtDays(said)
    ? pastSpanSaid(said, { now, zone })
    : spanSaid(said, { now, zone });
  if (span.found === 'unclear') return whichDays(span.said);
  return agenda(cycle, agendaOf(cycle, span.from, span.to, zone), now, zone);
}

/** What is left, in the unit that is asked for; how long a freeze lasts; where nothing is named, up to the release. */
function timeLeft(
  said: string,
  mentioned: Mentioned,
  cycle: Cycle,
  now: Instant,
  holidays: Holidays,
): Card | null {
  const unit = unitAsked(said);
  if (asksHowLong(said) && isFreezeNamed(mentioned)) {
    return about(mentioned, cycle, now, 'how long', holidays);
  }
  const release = releaseOf(cycle);
  if (mentioned.found === 'nothing' && unit !== null && release !== null) {
    return deadlineAnswer(cycle, release, [], now, unit, holidays);
  }
  return about(mentioned, cycle, now, unit ?? 'time left', holidays);
}

/** A deadline's date, or whether it is on the day that somebody remembers. */
export function aboutDay(
  said: string,
  mentioned: Mentioned,
  cycle: Cycle,
  now: Instant,
  holidays: Holidays,
): Card | null {
  // The day on which a freeze begins is no claim about its end.
  if (asksForEnd(said)) return about(mentioned, cycle, now, 'end', holidays);
  const meant =
    mentioned.found === 'one'
      ? [mentioned.deadline]
      : mentioned.found === 'several'
        ? mentioned.among
        : [];
  return (
    answerClaim(said, cycle, deadlinesOf(cycle, meant), now, holidays) ??
    about(mentioned, cycle, now, 'when', holidays)
  );
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
  { said, intent: { mentioned }, zone }: Question,
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
  const date = dayOfLanding(said, { now, zone });
  const day = date === null ? null : { date, begins: resolveWall(date, START_OF_DAY, zone).at };
  return answerMayLand(cycle, { change, team, named, warm: isShy(said), day }, now);
}

function isFreezeNamed(mentioned: Mentioned): boolean {
  return mentioned.found === 'one' && mentioned.deadline.kind === 'freeze';
}

function frozen(mentioned: Mentioned, cycle: Cycle, now: Instant): Card {
  if (mentioned.found !== 'one') return frozenState(cycle, now);
  const [deadline] = deadlinesOf(cycle, [mentioned.deadline]);
  return deadline?.kind === 'freeze' ? frozenState(cycle, now, deadline) : frozenState(cycle, now);
}

export function deadlinesOf(cycle: Cycle, named: readonly Named[]): Deadline[] {
  return named.flatMap(({ id }) => cycle.deadlines.find((deadline) => deadline.id === id) ?? []);
}
