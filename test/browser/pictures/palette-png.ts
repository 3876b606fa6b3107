import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** In pixels. */
const CORNER = 24;

/**
 * A PNG again, with round corners, with at most 256 colours and a byte a pixel: a third of the size, and nobody sees a difference in a
 * picture of flat grounds and letters. What it reads is what Chromium and resvg write: eight bits a channel, with or
 * without transparency, not interlaced.
 */
export function withPalette(png: Buffer): Buffer {
  const { width, height, pixels } = decoded(png);
  roundOff(pixels, width, height);
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const palette = paletteOf(counts);
  const indexOf = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + 1 + x] = indexOf.get(pixels[y * width + x] ?? 0) ?? 0;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, INDEXED, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => channels(colour).slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map((colour) => colour & 255))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** What is beyond the corners is not there. */
function roundOff(pixels: Uint32Array, width: number, height: number): void {
  for (let y = 0; y < CORNER; y += 1) {
    for (let x = 0; x < CORNER; x += 1) {
      if (Math.hypot(CORNER - x - 0.5, CORNER - y - 0.5) <= CORNER) continue;
      for (const row of [y, height - 1 - y]) {
        for (const column of [x, width - 1 - x]) pixels[row * width + column] = 0;
      }
    }
  }
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGB = 2;
const INDEXED = 3;
const RGBA = 6;
const COLOURS = 256;
/** So many of the most frequent ones stay as they are: grounds and whole letters. */
const KEPT = 96;

/** Red, green, blue and opacity, of a colour that is one number. */
const channels = (colour: number): number[] => [
  colour >>> 24,
  (colour >>> 16) & 255,
  (colour >>> 8) & 255,
  colour & 255,
];
const oneOf = (red: number, green: number, blue: number, opacity: number): number =>
  ((red << 24) | (green << 16) | (blue << 8) | opacity) >>> 0;

function paletteOf(counts: ReadonlyMap<number, number>): number[] {
  // Ties in an order of their own, so that the same picture is the same file.
  const all = [...counts].toSorted(([a, many], [b, more]) => more - many || a - b);
  if (all.length <= COLOURS) return all.map(([colour]) => colour);
  const kept = all.slice(0, KEPT).map(([colour]) => colour);
  return [...kept, ...boxesOf(all.slice(KEPT), COLOURS - KEPT).map(average)];
}

type Counted = readonly (readonly [colour: number, count: number])[];

/** Median cut: the box that is widest is halved, until there are so many. */
function boxesOf(all: Counted, wanted: number): Counted[] {
  const boxes = [boxed(all)];
  while (boxes.length < wanted) {
    boxes.sort((a, b) => b.width - a.width);
    const [widest] = boxes;
    if (widest === undefined || widest.width === 0) break;
    const sorted = widest.colours.toSorted(
      ([a], [b]) => (channels(a)[widest.channel] ?? 0) - (channels(b)[widest.channel] ?? 0),
    );
    const middle = sorted.length >>> 1;
    boxes.splice(0, 1, boxed(sorted.slice(0, middle)), boxed(sorted.slice(middle)));
  }
  return boxes.map(({ colours }) => colours);
}

function boxed(colours: Counted) {
  const widths = [0, 1, 2, 3].map((channel) => {
    const values = colours.map(([colour]) => channels(colour)[channel] ?? 0);
    return (
      values.reduce((a, b) => Math.max(a, b), 0) - values.reduce((a, b) => Math.min(a, b), 255)
    );
  });
  const width = colours.length < 2 ? 0 : Math.max(...widths);
  return { colours, width, channel: widths.indexOf(Math.max(...widths)) };
}

function average(colours: Counted): number {
  const total = colours.reduce((sum, [, count]) => sum + count, 0);
  const [red = 0, green = 0, blue = 0, opacity = 0] = [0, 1, 2, 3].map((channel) => {
    const sum = colours.reduce((so, [one, count]) => so + (channels(one)[channel] ?? 0) * count, 0);
    return Math.round(sum / total);
  });
  return oneOf(red, green, blue, opacity);
}

function nearest(palette: readonly number[], colour: number): number {
  const [red = 0, green = 0, blue = 0, opacity = 0] = channels(colour);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, one] of palette.entries()) {
    const distance =
      (red - (one >>> 24)) ** 2 +
      (green - ((one >>> 16) & 255)) ** 2 +
      (blue - ((one >>> 8) & 255)) ** 2 +
      (opacity - (one & 255)) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function decoded(png: Buffer): { width: number; height: number; pixels: Uint32Array } {
  const data: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(body);
  }
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [depth, kind, , , interlaced] = png.subarray(24, 29);
  if (depth !== 8 || (kind !== RGB && kind !== RGBA) || interlaced !== 0) {
    throw new Error('This is not a PNG as Chromium and resvg write them.');
  }
  const size = kind === RGB ? 3 : 4;
  const rows = unfiltered(inflateSync(Buffer.concat(data)), width * size, size);
  const pixels = new Uint32Array(width * height);
  for (let at = 0; at < pixels.length; at += 1) {
    const from = at * size;
    const opacity = kind === RGB ? 255 : (rows[from + 3] ?? 0);
    pixels[at] = oneOf(rows[from] ?? 0, rows[from + 1] ?? 0, rows[from + 2] ?? 0, opacity);
  }
  return { width, height, pixels };
}

/** Each row says how it differs from what is left of it and above (PNG specification, 9.2). */
function unfiltered(raw: Buffer, length: number, size: number): Buffer {
  const height = raw.length / (length + 1);
  const rows = Buffer.alloc(height * length);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (length + 1)] ?? 0;
    for (let x = 0; x < length; x += 1) {
      const at = y * length + x;
      const left = x < size ? 0 : (rows[at - size] ?? 0);
      const up = y === 0 ? 0 : (rows[at - length] ?? 0);
      const corner = x < size || y === 0 ? 0 : (rows[at - length - size] ?? 0);
      rows[at] = (raw[y * (length + 1) + 1 + x] ?? 0) + foretold(filter, left, up, corner);
    }
  }
  return rows;
}

function foretold(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >>> 1;
    default: {
      const guess = left + up - corner;
      const [byLeft, byUp] = [Math.abs(guess - left), Math.abs(guess - up)];
      const byCorner = Math.abs(guess - corner);
      if (byLeft <= byUp && byLeft <= byCorner) return left;
      return byUp <= byCorner ? up : corner;
    }
  }
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(body.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
