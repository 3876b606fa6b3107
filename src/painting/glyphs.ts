/**
 * What has to be known of a font to place its letters: which it has (`cmap`, formats 4 and 12) and how wide each is
 * (`hmtx`), as OpenType has it.
 */
export interface Glyphs {
  /** In parts of the letter height; null where it has no such letter. */
  advance(code: number): number | null;
}

export function glyphsOf(font: Uint8Array): Glyphs {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const lookUps = subtables(view).map((at) => lookUp(view, at));
  const widths = tableAt(view, 'hmtx');
  const counted = view.getUint16(tableAt(view, 'hhea') + 34);
  const unit = view.getUint16(tableAt(view, 'head') + 18);
  const glyphOf = (code: number): number => {
    for (const find of lookUps) {
      const glyph = find(code);
      if (glyph > 0) return glyph;
    }
    return 0;
  };
  return {
    advance(code) {
      const glyph = glyphOf(code);
      if (glyph === 0) return null;
      // The last width is that of all the glyphs that follow.
      return view.getUint16(widths + Math.min(glyph, counted - 1) * 4) / unit;
    },
  };
}

type LookUp = (code: number) => number;

function tableAt(view: DataView, name: string): number {
  const count = view.getUint16(4);
  const tag = Buffer.from(name, 'latin1').readUInt32BE();
  for (let n = 0; n < count; n += 1) {
    if (view.getUint32(12 + n * 16) === tag) return view.getUint32(12 + n * 16 + 8);
  }
  throw new Error(`The font has no table ${name}.`);
}

function subtables(view: DataView): number[] {
  const cmap = tableAt(view, 'cmap');
  const count = view.getUint16(cmap + 2);
  return Array.from({ length: count }, (_, i) => cmap + view.getUint32(cmap + 8 + i * 8));
}

function lookUp(view: DataView, at: number): LookUp {
  switch (view.getUint16(at)) {
    case 4:
      return (code) => inSegments(view, at, code);
    case 12:
      return (code) => inGroups(view, at, code);
    default:
      return () => 0;
  }
}

function inSegments(view: DataView, at: number, code: number): number {
  const count = view.getUint16(at + 6) / 2;
  const [lasts, firsts] = [at + 14, at + 16 + count * 2];
  const segment = firstIndex(count, (i) => view.getUint16(lasts + i * 2) >= code);
  if (segment === count || code > 0xffff) return 0;
  const first = view.getUint16(firsts + segment * 2);
  if (code < first) return 0;
  const delta = view.getUint16(firsts + count * 2 + segment * 2);
  const offsetAt = firsts + count * 4 + segment * 2;
  const offset = view.getUint16(offsetAt);
  if (offset === 0) return (code + delta) & 0xffff;
  const glyph = view.getUint16(offsetAt + offset + (code - first) * 2);
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}

function inGroups(view: DataView, at: number, code: number): number {
  const count = view.getUint32(at + 12);
  const group = firstIndex(count, (i) => view.getUint32(at + 20 + i * 12) >= code);
  if (group === count) return 0;
  const first = view.getUint32(at + 16 + group * 12);
  return code < first ? 0 : view.getUint32(at + 24 + group * 12) + code - first;
}

/** The first of so many for which it holds; those after it hold, too. */
function firstIndex(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
