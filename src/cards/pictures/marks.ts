import type { DeadlineKind } from '../../domain/cycle/deadline.ts';
import { COLOURS } from './colours.ts';
import type { Shape } from './drawing.ts';

/** Half of a mark's height. */
export const MARK = 8;

/** Each kind of deadline has a form of its own; a freeze is a bar, and its mark only where it has no length. */
export function markOf(kind: DeadlineKind, x: number, y: number, colour: string): Shape {
  switch (kind) {
    case 'freeze':
      return outline(x, y, FREEZE, colour);
    case 'milestone':
      return outline(x, y, DIAMOND, colour);
    case 'candidate':
      return { shape: 'ring', x, y, radius: MARK - 2, stroke: colour };
    case 'release':
      return outline(x, y, STAR, colour);
    case 'event':
      return { ...outline(x, y, TRIANGLE, COLOURS.paper), stroke: colour };
  }
}

type Points = readonly (readonly [number, number])[];

const outline = (x: number, y: number, points: Points, fill: string) =>
  ({
    shape: 'outline',
    points: points.map(([dx, dy]) => [round(x + dx), round(y + dy)] as const),
    fill,
  }) satisfies Shape;

const round = (value: number): number => Math.round(value * 10) / 10;

const FREEZE: Points = [
  [-2, -MARK],
  [2, -MARK],
  [2, MARK],
  [-2, MARK],
];
const DIAMOND: Points = [
  [0, -MARK],
  [MARK, 0],
  [0, MARK],
  [-MARK, 0],
];
const TRIANGLE: Points = [
  [0, 2 - MARK],
  [MARK - 2, MARK - 3],
  [2 - MARK, MARK - 3],
];
const STAR: Points = Array.from({ length: 10 }, (_, i) => {
  const far = i % 2 === 0 ? MARK + 2 : (MARK + 2) * 0.45;
  const angle = (Math.PI / 5) * i - Math.PI / 2;
  return [far * Math.cos(angle), far * Math.sin(angle)] as const;
});
