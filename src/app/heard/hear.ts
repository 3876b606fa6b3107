import { onAnotherClock } from '../../cards/answers/another-clock.ts';
import type { Card } from '../../cards/card.ts';
import { line } from '../../cards/cut.ts';
import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Zone } from '../../domain/time/time.ts';
import { UserError } from '../../domain/user-error.ts';
import { cycleNamed } from '../../language/asked/cycle-named.ts';
import { READING_TOPICS } from '../../language/intent.ts';
import { prepare } from '../../language/names/names.ts';
import { orderOf } from '../../language/orders/order.ts';
import { asMayLand } from '../../language/talk/exception-needed.ts';
import { followUp, type FollowUp } from '../../language/talk/follow-up.ts';
import { pointedMute } from '../../language/talk/mute-pointed.ts';
import { saysNothing, type Talk } from '../../language/talk/talk.ts';
import { zoneAsked } from '../../language/talk/zone-asked.ts';
import { understand } from '../../language/understand.ts';
import { namesOf } from '../answers/ask.ts';
import { subjectOf, type KnownCourse } from '../answers/subject.ts';
import { zoneUnclear } from '../answers/zone-unclear.ts';

/** What was said, whole, and what is to be remembered of it. */
export interface Heard {
  /** To be understood by itself: nothing is left out that only the talk before could tell. */
  readonly said: string;
  /** In which the times of the answer are wanted; null for everybody's own. */
  readonly zone: Zone | null;
  /** What a follow-up of it goes on from. */
  readonly talk: Talk | null;
}

/**
 * What a text says, told by the talk it goes on with.
 *
 * @throws UserError where it cannot be told what is meant: a cycle that is not there, a zone of which nobody knows which.
 */
export function hear(text: string, before: Talk | null, course: KnownCourse | null): Heard {
  // Fixed forms of words are whole already; with nothing imported there is nothing to talk about.
  if (course === null || orderOf(text) !== null) {
    return asItStands(pointed(text, before) ?? text, before);
  }
  const found = before === null ? null : goingOn(text, before, course);
  if (found === null) return byItself(asMayLand(text), before, course);
  switch (found.found) {
    case 'talk':
      return { said: spelledOut(found.talk, course), zone: found.talk.zone, talk: found.talk };
    case 'no cycle':
      throw new UserError(noCycleBeside(before?.cycle ?? course.current, found.which));
    case 'unclear zone':
      throw new UserError(zoneUnclear(found.zone));
  }
}

/** An order that says "this" of what the talk was about. */
function pointed(text: string, before: Talk | null): string | null {
  if (before === null) return null;
  return pointedMute(text, before.said, prepare(namesOf(before.cycle), before.cycle));
}

/** A text that leaves nothing out, and leaves the talk where it was. */
export function asItStands(text: string, before: Talk | null): Heard {
  return { said: text, zone: null, talk: before };
}

/** The answer, on the clock that was asked for. */
export function onClockAsked(card: Card, { zone }: Heard): Card {
  return zone === null ? card : onAnotherClock(card, zone);
}

function goingOn(text: string, talk: Talk, course: KnownCourse): FollowUp | null {
  const names = prepare(namesOf(talk.cycle), talk.cycle);
  return followUp(text, talk, { names, cycles: inOrder(course) });
}

function byItself(text: string, before: Talk | null, course: KnownCourse): Heard {
  const { cycle } = subjectOf(text, course);
  const names = prepare(namesOf(cycle), cycle);
  const teams = cycle.deadlines.flatMap(({ owner }) => owner ?? []);
  const zoned = zoneAsked(text, teams);
  const rest = zoned === null || zoned.rest === '' ? text : zoned.rest;
  const intent = understand(rest, names);
  // Of a command the zone is a part: "move it to 17:00 in Berlin time".
  const isQuestion = READING_TOPICS.some((topic) => topic === intent.topic);
  if (saysNothing(intent)) return asItStands(text, before);
  if (zoned === null || rest === text || !isQuestion) {
    return { said: text, zone: null, talk: { said: text, cycle, zone: null } };
  }
  if (typeof zoned.zone !== 'string') throw new UserError(zoneUnclear(zoned.zone));
  return { said: rest, zone: zoned.zone, talk: { said: rest, cycle, zone: zoned.zone } };
}

/** With the name of the cycle, where the words alone would be taken to mean another. */
function spelledOut({ said, cycle }: Talk, course: KnownCourse): string {
  if (subjectOf(said, course).cycle.key === cycle.key) return said;
  if (cycleNamed(said, inOrder(course)) !== null) return said;
  return `${said.replace(/[\s?!.]+$/, '')} in ${cycle.name}?`;
}

function inOrder({ past, current, others }: KnownCourse): Cycle[] {
  return [...past, current, ...others];
}

function noCycleBeside({ name }: Cycle, which: 'next' | 'previous'): string {
  return which === 'next'
    ? `I know of no cycle after ${line(name, 60)} yet. A release manager can plan one from a template: npx relbot plan --list.`
    : `I know of no cycle before ${line(name, 60)}. A release manager can import its schedule: npx relbot import FILE.`;
}
