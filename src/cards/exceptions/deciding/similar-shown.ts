import type { RegisterEntry } from '../../../domain/exceptions/register/register.ts';
import { plain, strong, text, type Block } from '../../card.ts';
import { line } from '../../cut.ts';
import { blocksLength } from '../../measure.ts';
import { OUTCOME_WORDS } from '../register/register-words.ts';

/**
 * What was decided before on requests like this one: how each went, and why.
 *
 * @param room how many characters are left for it: the likest stay, and the request's own words come first.
 */
export function similarBlocks(similar: readonly RegisterEntry[], room: number): Block[] {
  const blocks = [text(strong('Like it, and decided before:'))];
  for (const entry of similar) {
    const shown = similarLine(entry);
    if (blocksLength([...blocks, shown]) > room) break;
    blocks.push(shown);
  }
  return blocks.length === 1 ? [] : blocks;
}

function similarLine(entry: RegisterEntry): Block {
  const { outcome, title, why } = entry;
  return text(
    strong(`${callOf(entry)} ${OUTCOME_WORDS[outcome]}`),
    plain(` · ${line(title, 80)}${why === null ? '' : ` · ${line(why, 80)}`}`),
  );
}

/** One from elsewhere has no number here: its cycle says where it was. */
const callOf = ({ number, cycle }: RegisterEntry): string =>
  number === null ? line(cycle, 30) : `#${number}`;
