import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Label } from '../cards/pictures/drawing.ts';
import type { Weight } from '../cards/pictures/lettering.ts';
import type { Run } from '../cards/pictures/svg.ts';
import { type Glyphs, glyphsOf } from './glyphs.ts';
import { fontIn } from './woff.ts';

/**
 * The fonts that come along, so that a picture is the same on every machine, also on one without any font. They are
 * tried in this order for each character: Noto Sans for Latin, Greek and Cyrillic; Noto Emoji; and Unifont, which is
 * plain but knows the rest of the Basic Multilingual Plane: Han, Kana, Hangul, Arabic, Hebrew and all others.
 */
const FONTS = [
  {
    family: 'Noto Sans',
    regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
    bold: '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  },
  {
    family: 'Noto Emoji',
    regular: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
    bold: null,
  },
  {
    family: 'Unifont',
    regular: '@fontsource/unifont/files/unifont-latin-400-normal.woff',
    bold: null,
  },
] as const;
type Family = (typeof FONTS)[number]['family'];

/** What stands for a character that no font knows (rare Han, dead scripts): a sign of its own and no empty box. */
export const UNKNOWN = '〓';

interface Font {
  readonly family: Family;
  readonly files: readonly Uint8Array[];
  readonly glyphs: Record<Weight, Glyphs>;
}

const require = createRequire(import.meta.url);

/** Reads fonts when they are first needed, and chooses one for each character. */
export class Fonts {
  readonly #read = new Map<Family, Font>();

  /** The files of all that were needed so far. */
  get files(): Uint8Array[] {
    return [...this.#read.values()].flatMap(({ files }) => [...files]);
  }

  /** A label in stretches of one font each; what none of them knows is seen to be missing. */
  readonly runsOf = ({ text, x, size, weight }: Label): Run[] => {
    const runs: { font: string | null; text: string; x: number }[] = [];
    let end = x;
    for (const letter of text) {
      const { family, written, advance } = this.#written(letter, weight, runs.at(-1)?.font ?? null);
      const last = runs.at(-1);
      if (last?.font === family) last.text += written;
      else runs.push({ font: family, text: written, x: end });
      end += advance * size;
    }
    // The first font needs no name in a picture.
    return runs.map((run) => ({ ...run, font: run.font === FIRST ? null : run.font }));
  };

  #written(letter: string, weight: Weight, before: string | null) {
    const code = letter.codePointAt(0) ?? 0;
    // Spaces stay with what they stand in; joiners and signs for a way of showing have no width.
    const stays = FONTS.find(({ family }) => family === before);
    if (JOINERS.test(letter)) {
      return { family: before ?? FIRST, written: letter, advance: 0 };
    }
    if (stays !== undefined && /\s/u.test(letter)) {
      const advance = this.#font(stays).glyphs[weight].advance(code);
      if (advance !== null) return { family: stays.family, written: letter, advance };
    }
    for (const font of FONTS) {
      const advance = this.#font(font).glyphs[weight].advance(code);
      if (advance !== null) return { family: font.family, written: letter, advance };
    }
    return { family: 'Unifont' as const, written: UNKNOWN, advance: 1 };
  }

  #font({ family, regular, bold }: (typeof FONTS)[number]): Font {
    const before = this.#read.get(family);
    if (before !== undefined) return before;
    const [plain, ...others] = [regular, ...(bold === null ? [] : [bold])].map(read);
    if (plain === undefined) throw new Error(`The font ${family} has no file.`);
    const glyphs = glyphsOf(plain);
    const heavy = others[0] === undefined ? glyphs : glyphsOf(others[0]);
    const font = { family, files: [plain, ...others], glyphs: { regular: glyphs, bold: heavy } };
    this.#read.set(family, font);
    return font;
  }
}

const JOINERS = /^(?:\u200c|\u200d|\ufe0e|\ufe0f)/u;
const FIRST: Family = 'Noto Sans';

function read(file: string): Uint8Array {
  const bytes = readFileSync(require.resolve(file));
  return file.endsWith('.woff') ? fontIn(bytes) : new Uint8Array(bytes);
}
