import { widthOf, type Weight } from './lettering.ts';

/** A picture laid out: shapes with their places, in the order in which they lie over each other. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** For who cannot see it. */
  readonly words: string;
  readonly shapes: readonly Shape[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Shape =
  | (Box & {
      readonly shape: 'box';
      readonly fill: string;
      readonly edge?: string;
      readonly round?: number;
    })
  | {
      readonly shape: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly stroke: string;
      readonly thick: number;
      readonly dashed?: true;
    }
  /** A closed outline. */
  | {
      readonly shape: 'outline';
      readonly points: readonly (readonly [number, number])[];
      readonly fill: string;
      readonly stroke?: string;
    }
  | {
      readonly shape: 'ring';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly stroke: string;
    }
  | Label;

export interface Label {
  readonly shape: 'label';
  readonly text: string;
  /** Its left end, and the line that its letters stand on. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
}

/** What a label covers. */
export function boxOf({ text, x, y, size, weight }: Label): Box {
  return { x, y: y - size, width: widthOf(text, size, weight), height: size * 1.25 };
}

export const label = (
  text: string,
  [x, y]: readonly [number, number],
  size: number,
  fill: string,
  weight: Weight = 'regular',
): Label => ({ shape: 'label', text, x, y, size, weight, fill });

export const box = (
  [x, y, width, height]: readonly [number, number, number, number],
  fill: string,
  more: { readonly edge?: string; readonly round?: number } = {},
): Shape => ({ shape: 'box', x, y, width, height, fill, ...more });

export const upright = (x: number, y1: number, y2: number, stroke: string, thick = 1): Shape => ({
  shape: 'line',
  x1: x,
  y1,
  x2: x,
  y2,
  stroke,
  thick,
});
