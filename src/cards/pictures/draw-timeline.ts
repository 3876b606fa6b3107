import type { Instant } from '../../domain/time/time.ts';
import { COLOURS, STAGE_PAPER, STAGE_STRIPE } from './colours.ts';
import { box, boxOf, type Drawing, label, type Label, type Shape, upright } from './drawing.ts';
import { fitted, widthOf } from './lettering.ts';
import { legend } from './legend.ts';
import { MARK, markOf } from './marks.ts';
import { ticksOf } from './months.ts';
import type { Timeline, TimelineRow } from './picture.ts';
import { timelineInWords } from './timeline.ts';

const WIDTH = 960;
const PAD = 28;
const ROW = 29;
const SIZE = 17;
const SMALL = 15;
/** Columns: names are cut at the widest, so that most of the picture is time. */
const WIDEST_NAME = 310;
const GAP = 14;

/** Where things are: `x` of an instant, and the columns beside it. */
interface Plan {
  readonly nameX: number;
  readonly nameWidth: number;
  readonly left: number;
  readonly right: number;
  /** The first row's upper edge, and the last one's lower. */
  readonly top: number;
  readonly bottom: number;
  readonly x: (at: Instant) => number;
}

/** A line for each deadline, so that no name can run into another however near the dates are. */
export function drawTimeline(timeline: Timeline): Drawing {
  const heads = headOf(timeline);
  const plan = planOf(timeline, 44 + 26 * heads.length + 82);
  const feet = [
    ...legend(timeline.rows, PAD, plan.bottom + 34, WIDTH - PAD),
    ...timeline.notes.map((words, i) =>
      small(words, [PAD, plan.bottom + 62 + i * 22], WIDTH - 2 * PAD),
    ),
  ];
  const height = plan.bottom + 62 + timeline.notes.length * 22;
  const shapes = [
    box([0.5, 0.5, WIDTH - 1, height - 1], COLOURS.paper, { edge: COLOURS.edge, round: 10 }),
    ...heads,
    ...bands(timeline, plan),
    ...months(timeline, plan),
    ...timeline.rows.flatMap((row, i) => rowPaper(row, plan.top + i * ROW)),
    ...todayLine(timeline, plan),
    ...timeline.rows.flatMap((row, i) => rowShapes(row, i, timeline, plan)),
    ...feet,
  ];
  const { title } = timeline;
  return {
    width: WIDTH,
    height,
    title: `Timeline of ${title}`,
    words: timelineInWords(timeline),
    shapes,
  };
}

function headOf({ title, says }: Timeline): Label[] {
  const wide = WIDTH - 2 * PAD;
  return [
    label(fitted(title, wide, 27, 'bold'), [PAD, 46], 27, COLOURS.ink, 'bold'),
    ...says.map((words, i) =>
      label(fitted(words, wide, SIZE + 1, 'regular'), [PAD, 78 + i * 26], SIZE + 1, COLOURS.ink),
    ),
  ];
}

function planOf({ rows, from, to }: Timeline, top: number): Plan {
  const widest = (of: (row: TimelineRow) => string) =>
    Math.max(...rows.map((row) => widthOf(of(row), SIZE, 'bold')));
  const nameX = PAD + Math.ceil(widest(({ date }) => date)) + GAP;
  const nameWidth = Math.min(Math.ceil(widest(({ name }) => name)), WIDEST_NAME);
  const left = nameX + nameWidth + GAP;
  const right = WIDTH - PAD;
  const x = (at: Instant) =>
    Math.round((left + ((at - from) / (to - from)) * (right - left)) * 10) / 10;
  return { nameX, nameWidth, left, right, top, bottom: top + rows.length * ROW, x };
}

function bands({ stages }: Timeline, { top, bottom, left, right, x }: Plan): Shape[] {
  const papers = stages.flatMap(({ name, from, to }): Shape[] => [
    box([x(from), top - 54, x(to) - x(from), bottom - top + 54], STAGE_PAPER[name]),
    box([x(from), top - 60, x(to) - x(from), 6], STAGE_STRIPE[name]),
  ]);
  const words = stages.map(({ name, from }) => ({ name, x: x(from) }));
  return [...papers, ...stageNames(words, top - 68, left, right)];
}

/** Each over the beginning of its band; short bands push their names aside, and there is always room for the four. */
function stageNames(
  stages: readonly { readonly name: string; readonly x: number }[],
  y: number,
  left: number,
  right: number,
): Label[] {
  const width = (name: string) => widthOf(name, SMALL, 'bold') + 12;
  const places: number[] = [];
  let end = right + 12;
  for (const { name, x } of stages.toReversed()) {
    const place = Math.min(x, end - width(name));
    places.unshift(place);
    end = place;
  }
  let next = left;
  return stages.map(({ name }, i) => {
    const place = Math.max(places[i] ?? left, next);
    next = place + width(name);
    return label(name, [Math.round(place), y], SMALL, COLOURS.ink, 'bold');
  });
}

function months({ from, to, zone }: Timeline, { top, bottom, left, right, x }: Plan): Shape[] {
  const ticks = ticksOf(from, to, zone, Math.floor((right - left) / 62));
  let free = left;
  return ticks.flatMap(({ at, words }): Shape[] => {
    const line = upright(x(at), top - 50, bottom, COLOURS.grid);
    const written = label(words, [x(at) + 4, top - 36], SMALL, COLOURS.quiet);
    const { x: begins, width } = boxOf(written);
    if (begins < free || begins + width > right) return [line];
    free = begins + width + 6;
    return [line, written];
  });
}

/** What holds now stands out by its paper as well. */
function rowPaper({ standing }: TimelineRow, y: number): Shape[] {
  if (standing !== 'in force') return [];
  return [box([PAD - 8, y + 1, WIDTH - 2 * PAD + 16, ROW - 2], COLOURS.stopPaper, { round: 4 })];
}

function todayLine(
  { now, today, from, to }: Timeline,
  { top, bottom, left, right, x }: Plan,
): Shape[] {
  if (now < from || now > to) return [];
  const width = widthOf(today, SMALL, 'bold') + 13;
  const place = Math.min(Math.max(x(now) - width / 2, left), right - width);
  return [
    upright(x(now), top - 8, bottom, COLOURS.today, 2),
    box([place, top - 28, width, 22], COLOURS.today, { round: 4 }),
    label(today, [place + 8, top - 12], SMALL, COLOURS.paper, 'bold'),
  ];
}

function rowShapes(row: TimelineRow, index: number, { to, rows }: Timeline, plan: Plan): Shape[] {
  const y = plan.top + index * ROW;
  const base = y + 20;
  const weight = row.standing === 'in force' || row.standing === 'next' ? 'bold' : 'regular';
  const ink = row.standing === 'past' || row.standing === 'undated' ? COLOURS.quiet : COLOURS.ink;
  const isSameDay = rows[index - 1]?.date === row.date && row.from !== null;
  const name = fitted(row.name, plan.nameWidth, SIZE, weight);
  return [
    // Said once where several fall together.
    ...(isSameDay ? [] : [label(row.date, [PAD, base], SIZE, ink, weight)]),
    label(name, [plan.nameX, base], SIZE, ink, weight),
    ...(row.from === null ? [] : dated(row, row.from, y, to, plan)),
  ];
}

function dated(row: TimelineRow, from: Instant, y: number, end: Instant, plan: Plan): Shape[] {
  const middle = y + ROW / 2;
  const colour = colourOf(row);
  const begins = plan.x(from);
  const ends = plan.x(row.to ?? (row.kind === 'freeze' ? end : from));
  if (row.kind === 'freeze' && ends - begins >= 4) {
    const bar = box([begins, middle - 7, ends - begins, 14], colour, { round: 3 });
    return [bar, ...said(row, begins, ends, y, plan)];
  }
  const spans = ends - begins > 2 * MARK;
  const stretch = box([begins, middle - 2, ends - begins, 4], colour, { round: 2 });
  const at = row.kind === 'freeze' || spans ? begins : (begins + ends) / 2;
  return [
    ...(spans ? [stretch] : []),
    markOf(row.kind, at, middle, colour),
    ...said(row, at - MARK - 2, Math.max(ends, at + MARK + 2), y, plan),
  ];
}

/** Beside its mark, where there is room; a bar that leaves none says it in the head of the picture. */
function said(
  { says, standing }: TimelineRow,
  from: number,
  to: number,
  y: number,
  plan: Plan,
): Shape[] {
  if (says === null) return [];
  const width = widthOf(says, SMALL, 'regular');
  const x = to + 7 + width <= plan.right ? to + 7 : from - 7 - width;
  if (x < plan.left) return [];
  const paper = standing === 'in force' ? COLOURS.stopPaper : COLOURS.paper;
  return [
    box([x - 3, y + 5, width + 6, ROW - 10], paper, { round: 3 }),
    label(says, [x, y + 20], SMALL, COLOURS.ink),
  ];
}

function colourOf({ standing }: TimelineRow): string {
  if (standing === 'in force') return COLOURS.stop;
  return standing === 'past' ? COLOURS.past : COLOURS.coming;
}

const small = (words: string, at: readonly [number, number], width: number): Label =>
  label(fitted(words, width, SMALL, 'regular'), at, SMALL, COLOURS.quiet);
