import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Course } from '../../domain/cycle/course.ts';
import type { Intent } from '../../language/intent.ts';
import { cycleBeside, cycleNamed } from '../../language/asked/cycle-named.ts';

/** The cycle that a text is about. */
export interface Subject {
  readonly cycle: Cycle;
  /** True where the text names no cycle, so that the current one was taken. */
  readonly assumed: boolean;
}

/** A course in which there is a current cycle. */
export type KnownCourse = Course & { readonly current: Cycle };

/** The cycle that the words name; else the current one. */
export function subjectOf(said: string, { current, others, past }: KnownCourse): Subject {
  // The current one's own names come first: cycles share words, such as the project's name.
  const named = cycleNamed(said, [current, ...others, ...past.toReversed()]);
  const meant = named ?? besideOf(said, { current, others, past });
  return { cycle: meant ?? current, assumed: meant === null };
}

function besideOf(said: string, { others, past }: KnownCourse): Cycle | null {
  switch (cycleBeside(said)) {
    case 'next':
      return others[0] ?? null;
    case 'previous':
      return past.at(-1) ?? null;
    case null:
      return null;
  }
}

/** Looking back is an answer about a cycle that is there; about one that is not, there is none. */
export function lookingBack(said: string, intent: Intent, { assumed }: Subject): Intent {
  if (intent.topic !== 'previous_cycle' || assumed) return intent;
  const { mentioned } = intent;
  const isWhole = mentioned.found === 'one' && mentioned.deadline.kind === 'release';
  if (mentioned.found !== 'nothing' && !isWhole) return { ...intent, topic: 'when_deadline' };
  // How long it was, or whether it slipped, is told of the cycle as a whole.
  return DATES.test(said) ? { ...intent, topic: 'list_schedule' } : intent;
}

const DATES = /\b(?:dates|schedules?|deadlines|calendar|timeline|milestones|freezes)\b/i;
