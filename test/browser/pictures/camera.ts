import type { Locator, Page } from 'playwright-core';
import { withPalette } from './palette-png.ts';

/** Is given each picture with its name, "question-light.png". */
export type Keep = (name: string, picture: Uint8Array) => void;

/** What of a page a picture shows, in its pixels. */
interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** So much is seen below where a picture ends, in pixels of the page. */
const BELOW = 5;

const SCHEMES = ['light', 'dark'] as const;

/** Takes pictures of what stands on a page, in light and in dark. */
export class Camera {
  readonly #keep: Keep;
  readonly #draft: boolean;

  /** A draft is taken once, and as large as it comes: it shows that a picture can be taken. */
  constructor(keep: Keep, { draft = false } = {}) {
    this.#keep = keep;
    this.#draft = draft;
  }

  /** One thing, or all that stand beside each other; where it says so, no further down than to the end of another. */
  async take(name: string, shown: readonly Locator[], downTo?: Locator): Promise<void> {
    const [first] = shown;
    if (first === undefined) throw new Error(`There is nothing to be seen for ${name}.`);
    await rest(first.page());
    const boxes: Clip[] = [];
    for (const one of shown) boxes.push(await boxOf(one));
    const whole = around(boxes);
    const last = downTo === undefined ? null : await boxOf(downTo);
    const bottom = last === null ? whole.y + whole.height : last.y + last.height + BELOW;
    await this.#both(name, first.page(), { ...whole, height: bottom - whole.y });
  }

  /** The top of a page, down to where something ends that is whole in the window. */
  async takeTop(name: string, page: Page): Promise<void> {
    await rest(page);
    const size = page.viewportSize();
    if (size === null) throw new Error('A page has a size.');
    const ends = await page.evaluate(WHOLE_THINGS);
    if (typeof ends !== 'number') throw new Error(`Nothing of ${name} is whole.`);
    await this.#both(name, page, { x: 0, y: 0, width: size.width, height: Math.floor(ends) + 4 });
  }

  /** What was drawn elsewhere, and is the same in light and in dark. */
  keep(name: string, picture: Uint8Array): void {
    const small = name.endsWith('.png') && !this.#draft;
    this.#keep(name, small ? withPalette(Buffer.from(picture)) : picture);
  }

  async #both(name: string, page: Page, clip: Clip): Promise<void> {
    const draft = this.#draft ? await page.screenshot({ clip }) : null;
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      const taken = draft ?? (await page.screenshot({ clip, animations: 'disabled' }));
      this.keep(`${name}-${colorScheme}.png`, taken);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  }
}

/** Where the last thing ends that is whole in the window: an item, a row of a table, a paragraph or a section. */
const WHOLE_THINGS = `Math.max(...[...document.querySelectorAll('main li, main tr, main section, main p')]
  .filter((one) => one.matches('li, tr, section') || one.closest('li, tr') === null)
  .map((one) => one.getBoundingClientRect().bottom)
  .filter((bottom) => bottom > 0 && bottom <= innerHeight - 4))`;

/** Nothing is pointed at, and nothing about to be typed into. */
async function rest(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate('document.activeElement.blur()');
}

async function boxOf(shown: Locator): Promise<Clip> {
  const box = await shown.boundingBox();
  if (box === null) throw new Error(`Out of sight: ${String(shown)}`);
  return box;
}

function around(boxes: readonly Clip[]): Clip {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
