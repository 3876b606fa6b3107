import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { draw } from '../cards/pictures/draw.ts';
import type { Picture } from '../cards/pictures/picture.ts';
import { svgOf } from '../cards/pictures/svg.ts';
import { Fonts } from './fonts.ts';

/** What a thread beside the program's own does, since a picture takes a tenth of a second and more. */
export interface Order {
  readonly id: number;
  readonly picture: Picture;
}

export type Painted =
  | { readonly id: number; readonly png: Uint8Array }
  | { readonly id: number; readonly failed: string };

/** Twice as fine as it is laid out: chats show pictures on fine screens, and let one look closer. */
const ZOOM = 2;

const fonts = new Fonts();
const ready = initWasm(
  readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
);

async function paint(picture: Picture): Promise<Uint8Array> {
  await ready;
  const svg = svgOf(draw(picture), fonts.runsOf);
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: ZOOM },
    font: { fontBuffers: fonts.files, defaultFontFamily: 'Noto Sans' },
  });
  try {
    return resvg.render().asPng();
  } finally {
    resvg.free();
  }
}

parentPort?.on('message', ({ id, picture }: Order) => {
  paint(picture)
    .then((png): Painted => ({ id, png }))
    .catch((failure: unknown): Painted => ({ id, failed: String(failure) }))
    .then((painted) => parentPort?.postMessage(painted))
    .catch(() => undefined);
});
