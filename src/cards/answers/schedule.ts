import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { DeadlineKind } from '../../domain/cycle/deadline.ts';
import { weekLabelOf } from '../../domain/cycle/labels.ts';
import { groupByInstant, releaseOf, type DeadlineGroup } from '../../domain/cycle/state.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';
import { clockInWords, dateInWords } from '../../domain/time/time-words.ts';
import { capitalWords } from '../capital.ts';
import {
  forReader,
  image,
  plain,
  strong,
  text,
  type Block,
  type Card,
  type Inline,
} from '../card.ts';
import { line, list } from '../cut.ts';
import { inOwnZone, moment, nameOf, onItsDate } from '../date-line.ts';
import { ENVELOPE } from '../limits.ts';
import { Page } from '../page.ts';
import { timelineInWords, timelineOf } from '../pictures/timeline.ts';

/** Kept free for the headings and the lines that count what was left out. */
const RESERVE = 300;

/** What a schedule may be narrowed to, and what these are called. */
const CALLED: Readonly<Record<DeadlineKind, string>> = {
  freeze: 'freezes',
  milestone: 'milestones',
  candidate: 'release candidates',
  release: 'releases',
  event: 'events',
};

/**
 * Every deadline of the cycle, drawn and in words, what is to come first; what does not fit is counted. `only` leaves
 * those of one kind.
 */
export function schedule(
  whole: Cycle,
  now: Instant,
  zone: Zone,
  only: DeadlineKind | null = null,
): Card {
  const cycle =
    only === null
      ? whole
      : { ...whole, deadlines: whole.deadlines.filter(({ kind }) => kind === only) };
  const name = line(cycle.name, 80);
  const groups = groupByInstant(cycle.deadlines);
  const coming = groups.filter((group) => group.at > now);
  const past = groups.filter((group) => group.at <= now).reverse();
  const undated = cycle.deadlines.filter((one) => one.when.precision === 'undecided');
  const shared = sharedClock(coming);
  const page = new Page(ENVELOPE.body - RESERVE);
  return {
    title: `${only === null ? 'Schedule' : capitalWords(CALLED[only])} of ${name}`,
    tone: 'neutral',
    summary:
      only === null
        ? summaryOf(cycle, name)
        : `${name} has ${countedKinds(cycle.deadlines.length, CALLED[only])}.`,
    blocks: [
      ...(only === null ? drawn(cycle, now, zone) : []),
      ...page.section(
        shared === null ? 'To come' : `To come, each by the ${shared}`,
        coming.map((group) => comingLine(cycle, group, shared)),
      ),
      ...page.section(
        'No date yet',
        undated.length === 0 ? [] : [[plain(list(undated.map(nameOf), 300))]],
      ),
      ...page.section(
        'Behind us',
        past.map((group) => pastLine(group)),
      ),
      ...(groups.length + undated.length === 0
        ? [text(plain(only === null ? 'Nothing is on it yet.' : `It has no ${CALLED[only]}.`))]
        : []),
    ],
  };
}

function drawn(cycle: Cycle, now: Instant, zone: Zone): Block[] {
  const timeline = timelineOf(cycle, now, zone);
  return timeline === null ? [] : [image(timeline, timelineInWords(timeline))];
}

/** What counts of every day ("end of the day, UTC"), to be said once; null where they differ. */
export function sharedClock(coming: readonly DeadlineGroup[]): string | null {
  const days = coming.flatMap(({ deadlines }) => deadlines.slice(0, 1)).map(({ when }) => when);
  const clocks = new Set(days.filter((when) => when.precision === 'day').map(clockInWords));
  const [clock] = clocks;
  return clocks.size === 1 ? (clock ?? null) : null;
}

function comingLine(cycle: Cycle, group: DeadlineGroup, shared: string | null): Inline[] {
  const [one] = group.deadlines;
  if (one === undefined) return [];
  const label = weekLabelOf(cycle, one);
  const { when } = one;
  const said = when.precision === 'week' || clockInWords(when) === shared;
  const date = capitalWords(said ? dateInWords(when) : inOwnZone(when));
  return [
    plain(`${date}${label === null ? '' : ` (${label})`}: `),
    strong(namesOf(group)),
    ...(when.precision === 'instant'
      ? [plain(' · on your clock: '), moment(group.at, when.zone)].map(forReader)
      : []),
  ];
}

function pastLine(group: DeadlineGroup): Inline[] {
  const [one] = group.deadlines;
  return one === undefined
    ? []
    : [plain(`${capitalWords(dateInWords(one.when))}: ${namesOf(group)}`)];
}

function namesOf(group: DeadlineGroup): string {
  return list(
    group.deadlines.map((one) => line(one.name, 60)),
    200,
  );
}

const countedKinds = (count: number, called: string): string =>
  `${count} ${count === 1 ? called.replace(/s$/, '') : called}`;

function summaryOf(cycle: Cycle, name: string): string {
  const count = cycle.deadlines.length;
  const counted = `${name} has ${count} deadline${count === 1 ? '' : 's'}`;
  const release = releaseOf(cycle);
  if (release === null || release.when.precision === 'undecided') return `${counted}.`;
  return `${counted}; its release is due ${onItsDate(release.when)}.`;
}
