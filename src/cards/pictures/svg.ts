import type { Drawing, Label, Shape } from './drawing.ts';
import { exactWidthOf } from './lettering.ts';

/** A stretch of a label in one font; null is the one that pictures are laid out for. */
export interface Run {
  readonly font: string | null;
  readonly text: string;
  /** Its left end. */
  readonly x: number;
}

/** How known fonts write a label. Without it a browser chooses by itself. */
export type RunsOf = (label: Label) => readonly Run[];

/** The font that pictures are laid out for, and what a browser takes where it does not have it. */
const FAMILIES = 'Noto Sans, system-ui, Segoe UI, Helvetica, Arial, sans-serif';

/**
 * A drawing as SVG, with a title and a description for who cannot see it: it can stand in a page as it is, or in a file.
 * There is no way into it for markup: what people wrote is escaped here, where text is written at all.
 */
export function svgOf(drawing: Drawing, runsOf: RunsOf | null = null): string {
  const { width, height, title, words, shapes } = drawing;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${num(height)}`,
    width,
    height: num(height),
    role: 'img',
    'font-family': FAMILIES,
  };
  return element('svg', root, [
    element('title', {}, [escaped(title)]),
    element('desc', {}, [escaped(words)]),
    ...shapes.map((shape) => `\n${shapeSvg(shape, runsOf)}`),
    '\n',
  ]);
}

function shapeSvg(shape: Shape, runsOf: RunsOf | null): string {
  switch (shape.shape) {
    case 'box': {
      const { x, y, width, height, fill, edge, round } = shape;
      return element('rect', { x, y, width, height, rx: round, fill, stroke: edge });
    }
    case 'line': {
      const { x1, y1, x2, y2, stroke, thick, dashed } = shape;
      const dash = dashed === true ? '4 4' : undefined;
      return element('line', {
        x1,
        y1,
        x2,
        y2,
        stroke,
        'stroke-width': thick,
        'stroke-dasharray': dash,
      });
    }
    case 'outline': {
      const points = shape.points.map(([x, y]) => `${num(x)},${num(y)}`).join(' ');
      const { fill, stroke } = shape;
      const thick = stroke === undefined ? undefined : 2;
      return element('polygon', { points, fill, stroke, 'stroke-width': thick });
    }
    case 'ring': {
      const { x, y, radius, stroke } = shape;
      return element('circle', {
        cx: x,
        cy: y,
        r: radius,
        fill: '#ffffff',
        stroke,
        'stroke-width': 3,
      });
    }
    case 'label':
      return labelSvg(shape, runsOf);
  }
}

/** A right-to-left name keeps its own direction and stands where it was put, as its line begins at the left. */
function labelSvg(written: Label, runsOf: RunsOf | null): string {
  // A browser may have no Noto Sans: what it has instead keeps to the room that was laid out.
  const { text, x, y, size, weight, fill } = written;
  const room = runsOf === null ? exactWidthOf(text, size, weight) : null;
  const attributes = {
    x,
    y,
    'font-size': size,
    'font-weight': weight === 'bold' ? 600 : undefined,
    fill,
    textLength: room ?? undefined,
    lengthAdjust: room === null ? undefined : 'spacingAndGlyphs',
  };
  return element(
    'text',
    attributes,
    runsOf === null ? [escaped(text)] : runsOf(written).map(runSvg),
  );
}

/** Each stretch has a place of its own: where fonts are mixed in one, the painter takes one of them for all of it. */
function runSvg({ font, text, x }: Run): string {
  return element('tspan', { x, 'font-family': font ?? undefined }, [escaped(text)]);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function element(name: string, attributes: Attributes, inside: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? num(value) : escaped(value ?? '')}"`,
    )
    .join('');
  return inside.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${inside.join('')}</${name}>`;
}

const num = (value: number): number => Math.round(value * 10) / 10;

/** XML has no way to write control characters at all. */
function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      // oxlint-disable-next-line no-control-regex -- they are what is taken out
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
