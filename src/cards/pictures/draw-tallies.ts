import { COLOURS } from './colours.ts';
import { box, type Drawing, label, type Label, type Shape } from './drawing.ts';
import { fitted, widthOf } from './lettering.ts';
import type { Tallies, TallyGroup } from './picture.ts';
import { talliesInWords } from './tallies.ts';

const WIDTH = 960;
const PAD = 28;
const ROW = 40;
const SIZE = 17;
const SMALL = 15;
const NAME = 250;
const SAYS = 190;
const LEFT = PAD + NAME + 14;
const RIGHT = WIDTH - PAD - SAYS;
const TOP = 118;

const PARTS = [
  { of: 'granted', words: 'approved', fill: COLOURS.coming, ink: COLOURS.paper },
  { of: 'refused', words: 'denied', fill: COLOURS.stop, ink: COLOURS.paper },
  { of: 'waiting', words: 'open', fill: COLOURS.waiting, ink: COLOURS.paper },
  { of: 'other', words: 'withdrawn or never decided', fill: COLOURS.grid, ink: COLOURS.ink },
] as const;

/** A bar for each freeze, as long as it has requests, in parts with their counts. */
export function drawTallies(tallies: Tallies): Drawing {
  const { title, says, groups, notes } = tallies;
  const wide = WIDTH - 2 * PAD;
  const top = TOP + says.length * 25;
  const most = Math.max(...groups.map(totalOf));
  const bottom = top + groups.length * ROW;
  const height = bottom + 20 + notes.length * 24;
  return {
    width: WIDTH,
    height,
    title,
    words: talliesInWords(tallies),
    shapes: [
      box([0.5, 0.5, WIDTH - 1, height - 1], COLOURS.paper, { edge: COLOURS.edge, round: 10 }),
      label(fitted(title, wide, 27, 'bold'), [PAD, 46], 27, COLOURS.ink, 'bold'),
      ...says.map((words, i) =>
        label(fitted(words, wide, SIZE + 1, 'regular'), [PAD, 78 + i * 25], SIZE + 1, COLOURS.ink),
      ),
      ...keys(groups, top - 24),
      ...groups.flatMap((group, i) => bar(group, top + i * ROW, most)),
      ...notes.map((words, i): Label => {
        const shown = fitted(words, wide, SMALL, 'regular');
        return label(shown, [PAD, bottom + 24 + i * 24], SMALL, COLOURS.quiet);
      }),
    ],
  };
}

const totalOf = ({ granted, refused, waiting, other }: TallyGroup): number =>
  granted + refused + waiting + other;

function keys(groups: readonly TallyGroup[], y: number): Shape[] {
  let x = PAD;
  return PARTS.filter(({ of }) => groups.some((group) => group[of] > 0)).flatMap((part) => {
    const at = x;
    x += 26 + widthOf(part.words, SMALL, 'regular') + 24;
    return [
      box([at, y - 13, 18, 16], part.fill, { round: 3 }),
      label(part.words, [at + 26, y], SMALL, COLOURS.quiet),
    ];
  });
}

function bar(group: TallyGroup, y: number, most: number): Shape[] {
  const scale = (RIGHT - LEFT) / most;
  let x = LEFT;
  const parts = PARTS.flatMap((part): Shape[] => {
    const count = group[part.of];
    if (count === 0) return [];
    const width = Math.max(count * scale, 3);
    const shape = box([x, y + 5, width - 1, 26], part.fill, { round: 2 });
    const words = String(count);
    const wide = widthOf(words, SMALL, 'bold');
    const place = x + (width - wide) / 2;
    x += width;
    const isWide = wide + 6 <= width;
    return isWide ? [shape, label(words, [place, y + 23], SMALL, part.ink, 'bold')] : [shape];
  });
  const total = totalOf(group);
  const said = `${total}${group.says === null ? '' : ` · ${group.says}`}`;
  return [
    label(fitted(group.name, NAME, SIZE, 'regular'), [PAD, y + 24], SIZE, COLOURS.ink),
    ...parts,
    label(
      fitted(said, WIDTH - PAD - x - 10, SMALL, 'regular'),
      [x + 8, y + 23],
      SMALL,
      COLOURS.quiet,
    ),
  ];
}
