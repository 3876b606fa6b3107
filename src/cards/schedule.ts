import type { Cycle } from '../domain/cycle.ts';
import { weekLabelOf } from '../domain/labels.ts';
import { groupByInstant, releaseOf, type DeadlineGroup } from '../domain/state.ts';
import type { Instant } from '../domain/time.ts';
import { dateInWords, zoneOfWhen } from '../domain/time-words.ts';
import { UTC } from '../domain/zone.ts';
import { plain, strong, text, type Block, type Card, type Inline } from './card.ts';
import { line, list } from './cut.ts';
import { inOwnZone, moment, nameOf, onItsDate } from './date-line.ts';
import { ENVELOPE } from './limits.ts';
import { textLength } from './measure.ts';

/** Kept free for the headings and the lines that count what was left out. */
const RESERVE = 300;

/** Every deadline of the cycle, what is to come first; what does not fit is counted. */
export function schedule(cycle: Cycle, now: Instant): Card {
  const name = line(cycle.name, 80);
  const groups = groupByInstant(cycle.deadlines);
  const coming = groups.filter((group) => group.at > now);
  const past = groups.filter((group) => group.at <= now).reverse();
  const undated = cycle.deadlines.filter((one) => one.when.precision === 'undecided');
  const page = new Page(ENVELOPE.body - RESERVE);
  return {
    title: `Schedule of ${name}`,
    tone: 'neutral',
    summary: summaryOf(cycle, name),
    blocks: [
      ...page.section(
        'To come',
        coming.map((group) => comingLine(cycle, group)),
      ),
      ...page.section(
        'No date yet',
        undated.length === 0 ? [] : [[plain(list(undated.map(nameOf), 300))]],
      ),
      ...page.section(
        'Behind us',
        past.map((group) => pastLine(group)),
      ),
      ...(groups.length + undated.length === 0 ? [text(plain('Nothing is on it yet.'))] : []),
    ],
  };
}

/** Fills up to so many characters, section after section. */
class Page {
  #left: number;
  constructor(room: number) {
    this.#left = room;
  }

  /** A heading and its lines in one block, which keeps a long schedule under the platforms' count of blocks. */
  section(heading: string, lines: readonly Inline[][]): Block[] {
    if (lines.length === 0) return [];
    const shown: Inline[] = [strong(heading)];
    let count = 0;
    for (const one of lines) {
      const cost = textLength(one) + 1;
      if (cost > this.#left) break;
      this.#left -= cost;
      shown.push(plain('\n'), ...one);
      count += 1;
    }
    const missing = lines.length - count;
    if (missing > 0) {
      // Later sections keep silent rather than show what is less urgent.
      this.#left = 0;
      shown.push(plain(`\n+ ${missing} more`));
    }
    return [text(...shown)];
  }
}

function comingLine(cycle: Cycle, group: DeadlineGroup): Inline[] {
  const [one] = group.deadlines;
  if (one === undefined) return [];
  const label = weekLabelOf(cycle, one);
  return [
    plain(`${capital(inOwnZone(one.when))}${label === null ? '' : ` (${label})`}: `),
    strong(namesOf(group)),
    plain(' · on your clock: '),
    moment(group.at, zoneOfWhen(one.when) ?? UTC),
  ];
}

function pastLine(group: DeadlineGroup): Inline[] {
  const [one] = group.deadlines;
  return one === undefined ? [] : [plain(`${capital(dateInWords(one.when))}: ${namesOf(group)}`)];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function namesOf(group: DeadlineGroup): string {
  return list(
    group.deadlines.map((one) => line(one.name, 60)),
    200,
  );
}

function summaryOf(cycle: Cycle, name: string): string {
  const count = cycle.deadlines.length;
  const counted = `${name} has ${count} deadline${count === 1 ? '' : 's'}`;
  const release = releaseOf(cycle);
  if (release === null || release.when.precision === 'undecided') return `${counted}.`;
  return `${counted}; its release is due ${onItsDate(release.when)}.`;
}
