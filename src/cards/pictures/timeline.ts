import type { Cycle } from '../../domain/cycle/cycle.ts';
import {
  FREEZE_KINDS,
  instantOf,
  type Deadline,
  type Freeze,
} from '../../domain/cycle/deadline.ts';
import {
  freezeEndsAt,
  type FreezeEnding,
  type FreezeInForce,
  freezesInForce,
  lastInstant,
  nextDeadlines,
  stageAt,
  stageSpans,
} from '../../domain/cycle/state.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';
import { briefDateInWords, clockInWords } from '../../domain/time/time-words.ts';
import { instant, wallDateAt } from '../../domain/time/wall.ts';
import { line, list } from '../cut.ts';
import { nameOf, whatIsLeft } from '../date-line.ts';
import type { Timeline, TimelineRow } from './picture.ts';
import { shownDeadlines } from './shown-deadlines.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Dates whose distance is written beside their marks. */
const COUNTED = 6;

/** The cycle as it stands at that instant; null where nothing of it has a date, so that there is nothing to draw. */
export function timelineOf(cycle: Cycle, now: Instant, zone: Zone): Timeline | null {
  const { deadlines, leftOut } = shownDeadlines(cycle, now);
  const span = spanOf(cycle, deadlines);
  if (span === null) return null;
  const years = new Set([span.from, now, span.to].map((at) => wallDateAt(at, zone).slice(0, 4)));
  const dated = (when: Deadline['when']) => briefDateInWords(when, years.size > 1);
  const dayOf = (at: Instant) => briefDateInWords(dayAt(at, zone), years.size > 1);
  const today = `today, ${dayOf(now)}`;
  const seen: Seen = { cycle, now, dated, dayOf };
  return {
    shows: 'timeline',
    title: line(cycle.name, 60),
    says: [stageSaid(seen), freezesSaid(seen)].filter((one) => one !== null),
    now,
    today,
    zone,
    ...span,
    stages: stageSpans(cycle).flatMap(({ stage, since, until }) => {
      const from = instant(Math.max(since, span.from));
      const to = instant(Math.min(until ?? span.to, span.to));
      return from < to ? [{ name: stage, from, to }] : [];
    }),
    rows: deadlines.map((one) => rowOf(one, seen)),
    notes: [
      clocksSaid(deadlines),
      ...(now < span.from ? [`All of it is to come: ${today}.`] : []),
      ...(now > span.to ? [`All of it is behind us: ${today}.`] : []),
      ...(leftOut === null ? [] : [`Not in the picture: ${leftOut}.`]),
    ],
  };
}

/** A cycle at an instant, and how its dates are written. */
interface Seen {
  readonly cycle: Cycle;
  readonly now: Instant;
  readonly dated: (when: Deadline['when']) => string;
  readonly dayOf: (at: Instant) => string;
}

/** In words, for who cannot see it. */
export function timelineInWords({ title, says, today, rows }: Timeline): string {
  const count = `${rows.length} date${rows.length === 1 ? '' : 's'}`;
  return line(`Timeline of ${title}, ${today}: ${count}. ${says.join(' ')}`, 900);
}

function spanOf(
  cycle: Cycle,
  deadlines: readonly Deadline[],
): { readonly from: Instant; readonly to: Instant } | null {
  const dates = deadlines.flatMap((one) => {
    const ends = one.kind === 'freeze' ? freezeEndsAt(cycle, one) : null;
    const end = ends === null || ends === 'sign-off' ? null : ends.at;
    const { when, until } = one;
    const lasts = until === null || until.precision === 'undecided' ? null : until.at;
    const begins = when.precision === 'week' ? when.from : null;
    return [instantOf(one), begins, end, lasts].filter((at) => at !== null);
  });
  if (dates.length === 0) return null;
  const first = Math.min(...dates);
  const last = Math.max(...dates);
  // A stage may begin before the first date, and what is there on the edge needs room.
  const begun = Math.min(first, ...stageSpans(cycle).map(({ since }) => since));
  const wide = Math.max(last - first, 14 * DAY);
  const from = Math.max(begun, first - wide / 4) - wide / 40;
  return { from: instant(Math.floor(from)), to: instant(Math.ceil(last + wide / 40)) };
}

function rowOf(deadline: Deadline, seen: Seen): TimelineRow {
  const { cycle, now } = seen;
  const { kind, when, until } = deadline;
  const from = when.precision === 'week' ? when.from : instantOf(deadline);
  return {
    date: seen.dated(when),
    name: nameOf(deadline),
    kind,
    from,
    to:
      kind === 'freeze'
        ? endOf(cycle, deadline)
        : until !== null && until.precision !== 'undecided'
          ? until.at
          : when.precision === 'week'
            ? when.at
            : null,
    standing: standingOf(deadline, cycle, now),
    says: saidOf(deadline, seen),
  };
}

function endOf(cycle: Cycle, freeze: Freeze): Instant | null {
  const at = lastInstant(cycle, freezeEndsAt(cycle, freeze));
  return Number.isFinite(at) ? instant(at) : null;
}

function standingOf(deadline: Deadline, cycle: Cycle, now: Instant): TimelineRow['standing'] {
  const at = instantOf(deadline);
  if (at === null) return 'undated';
  if (at > now) return nextDeadlines(cycle, now, 1)[0]?.at === at ? 'next' : 'coming';
  return inForce(deadline, cycle, now) === undefined ? 'past' : 'in force';
}

const inForce = (deadline: Deadline, cycle: Cycle, now: Instant) =>
  freezesInForce(cycle, now).find(({ freeze }) => freeze.id === deadline.id);

function saidOf(deadline: Deadline, seen: Seen): string | null {
  const { cycle, now } = seen;
  const held = inForce(deadline, cycle, now);
  if (held !== undefined) return endSaid(held.until, seen);
  const at = instantOf(deadline);
  if (at === null || at <= now) return null;
  const isNear =
    deadline.kind === 'release' ||
    nextDeadlines(cycle, now, COUNTED).some((group) => group.at === at);
  return isNear ? whatIsLeft(deadline.when, now) : null;
}

function endSaid(until: FreezeEnding, { dated, dayOf }: Seen): string {
  if (until === 'sign-off') return 'until signed off';
  if (until === null) return 'until its end is decided';
  const date = until.by === null ? dayOf(until.at) : dated(until.by.when);
  return until.by?.when.precision === 'week' ? `until the ${date}` : `until ${date}`;
}

function stageSaid({ cycle, now, dated, dayOf }: Seen): string | null {
  const stage = stageAt(cycle, now);
  if (stage === null) return null;
  const since = stage.by === null ? dayOf(stage.since) : dated(stage.by.when);
  return `${stage.stage} since ${since}.`;
}

function freezesSaid(seen: Seen): string {
  const { cycle, now } = seen;
  const held = freezesInForce(cycle, now).toSorted((a, b) => weight(a.freeze) - weight(b.freeze));
  if (held.length > 0) return `Frozen now${heldSaid(held, seen)}.`;
  const [next] = nextDeadlines(cycle, now, 1);
  const [first] = next?.deadlines ?? [];
  if (first === undefined) return 'Nothing is frozen, and no date is to come.';
  const left = whatIsLeft(first.when, now);
  return `Nothing is frozen. Next: ${line(first.name, 40)}, ${seen.dated(first.when)}${left === null ? '' : `, ${left}`}.`;
}

/** Their one end first, where they have one; else each with its own. */
function heldSaid(held: readonly FreezeInForce[], seen: Seen): string {
  const names = held.map(({ freeze }) => line(freeze.name, 40));
  const ends = held.map(({ until }) => endSaid(until, seen));
  const [end] = ends;
  if (new Set(ends).size === 1) return `, ${end}: ${list(names, 70)}`;
  return `: ${list(
    names.map((name, i) => `${name} (${ends[i]})`),
    92,
  )}`;
}

/** Those of the whole project before those of a team, and a feature freeze before one of strings. */
const weight = ({ owner, freeze }: Freeze): number =>
  (owner === null ? 0 : FREEZE_KINDS.length) + FREEZE_KINDS.indexOf(freeze);

/** Whose clock the dates are on: the commonest first, as the others are few. */
function clocksSaid(deadlines: readonly Deadline[]): string {
  const clocks = deadlines.flatMap(({ when }) => {
    const said = when.precision === 'instant' ? `a time in ${when.zone}` : clockInWords(when);
    return said === null ? [] : [said];
  });
  const counted = [...Map.groupBy(clocks, (clock) => clock)].toSorted(
    (a, b) => b[1].length - a[1].length,
  );
  const [only, ...others] = counted;
  if (only === undefined) return 'No date is decided yet.';
  if (others.length === 0) return `What counts of each date: ${only[0]}.`;
  return `What counts: ${counted.map(([clock, all]) => `${all.length} × ${clock}`).join(' · ')}.`;
}

function dayAt(at: Instant, zone: Zone): Deadline['when'] {
  const date = wallDateAt(at, zone);
  return { precision: 'day', date, rule: { rule: 'end-of-day', zone }, at };
}
