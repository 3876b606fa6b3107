import { plain, strong, text, type Block, type Inline } from './card.ts';
import { textLength } from './measure.ts';

/** Fills up to so many characters, section after section. */
export class Page {
  #left: number;
  constructor(room: number) {
    this.#left = room;
  }

  /** A heading and its lines in one block, which keeps a long schedule under the platforms' count of blocks. */
  section(heading: string, lines: readonly Inline[][]): Block[] {
    if (lines.length === 0) return [];
    const shown: Inline[] = [strong(heading)];
    let count = 0;
    for (const one of lines) {
      const cost = textLength(one) + 1;
      if (cost > this.#left) break;
      this.#left -= cost;
      shown.push(plain('\n'), ...one);
      count += 1;
    }
    const missing = lines.length - count;
    if (missing > 0) {
      // Later sections keep silent rather than show what is less urgent.
      this.#left = 0;
      shown.push(plain(`\n+ ${missing} more`));
    }
    return [text(...shown)];
  }
}
