import type { Card } from '../../cards/card.ts';
import type { HelpContext } from '../../cards/answers/help.ts';
import type { NewcomerHelp } from '../../cards/answers/newcomer.ts';
import type { Cycle, Project } from '../../domain/cycle/cycle.ts';
import type { LessonId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { ReadingIntent } from './ask.ts';
import type { Knowledge } from './knowledge.ts';
import type { KnownCourse } from './subject.ts';

/** A question as understood, and all that is known where it is asked. */
export interface Asked {
  readonly said: string;
  readonly intent: ReadingIntent;
  readonly context: HelpContext;
  readonly project: Project;
  /** The one that the question is about. */
  readonly cycle: Cycle;
  /** True where it names no cycle, so that the current one was taken. */
  readonly assumed: boolean;
  readonly course: KnownCourse;
  readonly now: Instant;
  readonly knows: Knowledge;
  /** Null in a direct message, and in a terminal. */
  readonly place: NewcomerHelp['place'];
  /** The lesson whose form gives a term other words; null for those who may not. */
  editTerm(name: string, means: string): Promise<LessonId | null>;
}

/** An answer; or none, with what it is that nobody could answer. */
export type Reading =
  | { readonly found: 'answer'; readonly card: Card }
  | { readonly found: 'no term'; readonly asked: string; readonly nearest: readonly string[] }
  | { readonly found: 'nothing' };
