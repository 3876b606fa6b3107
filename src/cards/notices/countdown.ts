import type { Cycle } from '../../domain/cycle/cycle.ts';
import { daysLeft } from '../../domain/time/days-left.ts';
import type { Deadline, Freeze } from '../../domain/cycle/deadline.ts';
import { freezeEndsAt, groupByInstant } from '../../domain/cycle/state.ts';
import type { Audience } from '../../domain/notices/place-settings.ts';
import type { Instant } from '../../domain/time/time.ts';
import { dateInWords } from '../../domain/time/time-words.ts';
import { capital } from '../capital.ts';
import { plain, strong, text, type Block, type Card, type Inline } from '../card.ts';
import { adviceOn } from './countdown-advice.ts';
import type { CountdownItem } from './countdown-item.ts';
import { line, list } from '../cut.ts';
import { clocked, dated, inOwnZone, nameOf, whatIsLeft } from '../date-line.ts';
import { exceptionButton } from '../exceptions/asking/exception-button.ts';
import { lateNote } from './late-note.ts';
import { meaningOf, until, whatStops } from '../meaning.ts';

const DATES = 5;
const MEANINGS = 3;

/** What is coming (or came yesterday), several deadlines in one card; each date once, with all that falls on it. */
export function countdown(
  cycle: Cycle,
  items: readonly CountdownItem[],
  now: Instant,
  late: boolean,
  audience: Audience | null = null,
): Card {
  const deadlines = items.map((item) => item.deadline);
  const groups = groupByInstant(deadlines);
  const title = titleOf(cycle, deadlines, now);
  const left = groups.length - DATES;
  return {
    title: title.words,
    tone: deadlines.some(isClose(now)) ? 'warning' : 'neutral',
    summary: groups
      .slice(0, DATES)
      .map(({ deadlines: together }) => inShort(together, now))
      .join(' '),
    blocks: [
      ...groups
        .slice(0, DATES)
        .map(({ deadlines: together }) => dateLine(together, title.hasDate, now)),
      ...(left > 0 ? [text(plain(left === 1 ? '+ 1 more date' : `+ ${left} more dates`))] : []),
      ...meanings(cycle, deadlines, now),
      ...advice(items, now, audience),
      ...exceptionButton(askable(deadlines, now)),
      ...lateNote(late),
    ],
  };
}

/** The date in the title is the deadline's own: a title cannot be shown in the reader's zone. */
function titleOf(
  cycle: Cycle,
  deadlines: readonly Deadline[],
  now: Instant,
): { words: string; hasDate: boolean } {
  const first = deadlines.find(({ kind }) => kind === 'freeze') ?? deadlines[0];
  const dates = new Set(deadlines.map(({ when }) => dateInWords(when)));
  if (first === undefined || dates.size !== 1) {
    const coming = deadlines.some(({ when }) => when.precision !== 'undecided' && when.at > now);
    return {
      words: `${coming ? 'Coming up in' : 'Dates of'} ${line(cycle.name, 80)}`,
      hasDate: false,
    };
  }
  const others = deadlines.length === 1 ? '' : ` and ${deadlines.length - 1} more`;
  return {
    words: `${line(first.name, 100)}${others}: ${dateInWords(first.when)}`,
    hasDate: true,
  };
}

function dateLine(together: readonly Deadline[], titleHasDate: boolean, now: Instant): Block {
  const [one] = together;
  if (one === undefined) return text();
  const { when } = one;
  const names = strong(list(together.map(nameOf), 220));
  if (when.precision === 'undecided' || when.at > now) {
    if (!titleHasDate) return text(names, plain(': '), ...dated(when, now));
    const clock = clocked(when, now);
    return together.length === 1 ? text(...capital(clock)) : text(names, plain(': '), ...clock);
  }
  const was = together.length === 1 ? 'was due' : 'were due';
  const began = together.every(({ kind }) => kind === 'freeze') ? 'began' : was;
  return text(
    names,
    plain(` ${began} ${when.precision === 'week' ? 'in the' : 'on'} `),
    ...dated(when, now),
  );
}

/** What stops, freeze by freeze; one sentence for the rest only where it stands alone. */
function meanings(cycle: Cycle, deadlines: readonly Deadline[], now: Instant): Block[] {
  const freezes = deadlines.filter((deadline) => deadline.kind === 'freeze');
  const [only] = deadlines;
  if (freezes.length === 0) {
    const meaning = deadlines.length === 1 && only ? meaningOf(cycle, only, now) : [];
    return meaning.length === 0 ? [] : [text(...meaning)];
  }
  const left = freezes.length - MEANINGS;
  return [
    ...freezes
      .slice(0, MEANINGS)
      .map((freeze) =>
        text(...(deadlines.length > 1 ? among(cycle, freeze) : meaningOf(cycle, freeze, now))),
      ),
    ...(left > 0 ? [text(plain(left === 1 ? '+ 1 more freeze' : `+ ${left} more freezes`))] : []),
  ];
}

/** "Feature freeze: no new features may land without an exception, until RC1 (…)." */
function among(cycle: Cycle, freeze: Freeze): Inline[] {
  const ending = until(freeze, freezeEndsAt(cycle, freeze));
  return [strong(nameOf(freeze)), plain(`: ${whatStops(freeze)}, `), ...ending, plain('.')];
}

/** What to do now, each sentence once however many deadlines it fits. */
function advice(items: readonly CountdownItem[], now: Instant, audience: Audience | null): Block[] {
  const asked = items.some(({ exceptions }) => (exceptions?.filed ?? 0) > 0);
  const said = items.flatMap((item) => adviceOn(item, now, { someAsked: asked, audience }) ?? []);
  return [...new Set(said)].slice(0, 4).map((sentence) => text(plain(sentence)));
}

/** The freeze that the button names: from a week before it, when asking makes sense. */
function askable(deadlines: readonly Deadline[], now: Instant): Freeze | undefined {
  return deadlines
    .filter((deadline) => deadline.kind === 'freeze')
    .find((freeze) => (daysLeft(freeze.when, now) ?? Infinity) <= 7);
}

const isClose =
  (now: Instant) =>
  ({ kind, when }: Deadline): boolean => {
    const days = daysLeft(when, now);
    return kind === 'freeze' && days !== null && days >= 0 && days <= 1;
  };

function inShort(together: readonly Deadline[], now: Instant): string {
  const [one] = together;
  if (one === undefined) return '';
  return `${list(together.map(nameOf), 220)}: ${inOwnZone(one.when)}, ${whatIsLeft(one.when, now)}.`;
}
