import type { CyclePlan, DeadlinePlan, Stage } from '../cycle/cycle.ts';
import { diffOf } from './cycle-diff.ts';
import { inOrder } from '../cycle/deadline-order.ts';
import { alongBy, daysBetween, whenAfter, type MoveTarget, type Usual } from './move-when.ts';
import { instantAlong } from '../time/instant-along.ts';
import { dateInWords } from '../time/time-words.ts';
import type { ClockRule, Instant, Zone } from '../time/time.ts';
import { UserError } from '../user-error.ts';

export interface Move {
  /** The deadlines that are moved; everything after the first follows it. */
  readonly keys: readonly [string, ...string[]];
  readonly target: MoveTarget;
  /**
   * Whether everything after the first moves along, by as many calendar days: what falls on a later instant, and what
   * begins or ends at a later instant of its own. What falls on the same instant is not after it and stays, and so do
   * what is undecided and what has happened.
   */
  readonly cascade: boolean;
}

/**
 * The cycle as it is after a move.
 *
 * @throws UserError when nothing would move, or what is asked cannot be done.
 */
export function moveDeadlines(before: CyclePlan, { keys, target, cascade }: Move): CyclePlan {
  const usual = { zone: before.project.zone, rule: usualRule(before) };
  const first = deadlineOf(before, keys[0]);
  const named = new Map(
    keys.map((key) => [key, movedTo(deadlineOf(before, key), target, usual)] as const),
  );
  const withNamed = before.deadlines.map((one) => named.get(one.key) ?? one);
  if (diffOf(before, { ...before, deadlines: withNamed }).moved.length === 0) {
    throw new UserError(
      `${first.name} is ${dateInWords(first.when)} already, so there is nothing to move.`,
    );
  }
  if (!cascade) return { ...before, deadlines: inOrder(withNamed) };
  const along = alongWith(first, named.get(first.key) ?? first, before.project.zone);
  return {
    ...before,
    cycle: {
      ...before.cycle,
      stages: before.cycle.stages.map((stage) => stageAlong(stage, along)),
    },
    deadlines: inOrder(
      withNamed.map((one) => endAlong(named.has(one.key) ? one : deadlineAlong(one, along), along)),
    ),
  };
}

function movedTo(deadline: DeadlinePlan, target: MoveTarget, usual: Usual): DeadlinePlan {
  if (deadline.state === 'actual') {
    throw new UserError(
      `${deadline.name} has happened, on ${dateInWords(deadline.when)}: what has happened is not moved.`,
    );
  }
  const when = whenAfter(deadline, target, usual);
  const days = daysBetween(deadline.when, when);
  const { until } = deadline;
  return {
    ...deadline,
    when,
    until: until === null || days === null ? null : alongBy(until, days),
  };
}

/** What moves along: whatever is later than this, by so many days of the zone's calendar. */
interface Along {
  readonly after: Instant;
  readonly days: number;
  readonly zone: Zone;
}

function alongWith(was: DeadlinePlan, is: DeadlinePlan, zone: Zone): Along {
  const days = daysBetween(was.when, is.when);
  if (was.when.precision === 'undecided' || days === null) {
    throw new UserError(
      `Nothing can follow ${was.name} where one of its two dates is undecided. Move it alone, and then what comes after it.`,
    );
  }
  return { after: was.when.at, days, zone };
}

function deadlineAlong(deadline: DeadlinePlan, { after, days }: Along): DeadlinePlan {
  const { when, until, state } = deadline;
  if (state === 'actual' || when.precision === 'undecided' || when.at <= after) return deadline;
  return {
    ...deadline,
    when: alongBy(when, days),
    until: until === null ? null : alongBy(until, days),
  };
}

function endAlong(deadline: DeadlinePlan, { after, days, zone }: Along): DeadlinePlan {
  if (deadline.kind !== 'freeze' || deadline.ends.by !== 'instant') return deadline;
  if (deadline.ends.at <= after) return deadline;
  return { ...deadline, ends: { by: 'instant', at: instantAlong(deadline.ends.at, days, zone) } };
}

function stageAlong(stage: Stage, { after, days, zone }: Along): Stage {
  if (stage.begins.by !== 'instant' || stage.begins.at <= after) return stage;
  return { ...stage, begins: { by: 'instant', at: instantAlong(stage.begins.at, days, zone) } };
}

/** The clock rule that most days of the cycle are written by. */
export function usualRule({ project, deadlines }: CyclePlan): ClockRule {
  const rules = deadlines.flatMap(({ when }) => (when.precision === 'day' ? [when.rule] : []));
  const alike = Map.groupBy(rules, (rule) => JSON.stringify(rule));
  const [most] = [...alike.values()].sort((a, b) => b.length - a.length);
  return most?.[0] ?? { rule: 'end-of-day', zone: project.zone };
}

function deadlineOf({ deadlines }: CyclePlan, key: string): DeadlinePlan {
  const found = deadlines.find((one) => one.key === key);
  if (found === undefined) throw new Error(`No deadline of the cycle has the key ${key}.`);
  return found;
}
