import type { Cycle, Project } from '../domain/cycle/cycle.ts';
import { type Deadline, type Freeze, instantOf } from '../domain/cycle/deadline.ts';
import { freezeIsOver } from '../domain/exceptions/deciding/dossier.ts';
import { freezesOf } from '../domain/cycle/state.ts';
import type { DeadlineId } from '../domain/ids.ts';
import type { Instant, WallDate } from '../domain/time/time.ts';
import { instant, plusDays, wallDateAt } from '../domain/time/wall.ts';
import { sayableIn } from './sayable.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What a first round is about: of what a cycle has when the play begins, that which shows most. */
export type Theme =
  | FreezeTheme
  | { readonly about: 'a date to move'; readonly deadline: Deadline; readonly at: Instant }
  | {
      readonly about: 'a date to add';
      readonly name: string;
      readonly date: WallDate;
      /** What is there when the play begins. */
      readonly known: ReadonlySet<DeadlineId>;
    };

export interface FreezeTheme {
  readonly about: 'a freeze';
  readonly freeze: Freeze;
  readonly at: Instant;
  /** Whether it is in force when the play begins. */
  readonly isOn: boolean;
  /** Whether whoever says its name is understood. */
  readonly isSayable: boolean;
}

/**
 * A freeze that is not over, to ask an exception from; else a date far enough away to be reminded of, to move; else,
 * where nothing is to come, a date to add.
 */
export function themeOf(project: Project, cycle: Cycle, now: Instant): Theme {
  const isSayable = sayableIn(cycle);
  const freeze = freezeToShow(cycle, now);
  if (freeze !== null) {
    const { deadline, at } = freeze;
    const isOn = at <= now;
    return { about: 'a freeze', freeze: deadline, at, isOn, isSayable: isSayable(deadline) };
  }
  const far = cycle.deadlines
    .flatMap((deadline) => {
      const { precision } = deadline.when;
      const at = instantOf(deadline);
      return at !== null && at > now + 2 * DAY && precision !== 'week' ? [{ deadline, at }] : [];
    })
    .find(({ deadline }) => isSayable(deadline));
  if (far !== undefined) return { about: 'a date to move', ...far };
  return { about: 'a date to add', ...dateToAdd(project, cycle, now) };
}

/** What a team has after a release, under a name that is free. */
const ADDED = ['Retrospective', 'Team review', 'Thank-you day'];

function dateToAdd({ zone }: Project, cycle: Cycle, now: Instant) {
  const taken = new Set(
    cycle.deadlines
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .map((it) => it.toLowerCase()),
  );
  const last = Math.max(now, ...cycle.deadlines.map((one) => instantOf(one) ?? now));
  return {
    name: ADDED.find((name) => !taken.has(name.toLowerCase())) ?? 'Open house',
    date: plusDays(wallDateAt(instant(last), zone), 14),
    known: new Set(cycle.deadlines.map(({ id }) => id)),
  };
}

interface FreezeToShow {
  readonly deadline: Freeze;
  readonly at: Instant;
}

/**
 * The freeze to wind to: feature freeze, or else the first that forbids something, or else the first, of those that
 * hold for everybody and are not over then.
 */
export function freezeToShow(cycle: Cycle, now: Instant | null): FreezeToShow | null {
  const lasting = freezesOf(cycle).flatMap((freeze) => {
    const at = instantOf(freeze);
    const ends = freezeIsOver({ cycle, freeze });
    if (freeze.owner !== null || at === null || ends <= Math.max(at, now ?? at)) return [];
    return [{ deadline: freeze, at }];
  });
  return (
    lasting.find(({ deadline }) => deadline.freeze === 'feature') ??
    lasting.find(({ deadline }) => deadline.forbids.length > 0) ??
    lasting[0] ??
    null
  );
}
