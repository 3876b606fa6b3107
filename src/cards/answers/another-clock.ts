import type { Instant, Zone } from '../../domain/time/time.ts';
import { momentInWords } from '../../domain/time/time-words.ts';
import { plain, strong, text, type Block, type Card, type Inline } from '../card.ts';
import { ON_YOUR_CLOCK } from '../date-line.ts';

/**
 * An answer with its times on the clock of a zone that was asked for. What it says on the reader's clock, or its one
 * instant, is the first line; of several, each stands beside its date.
 */
export function onAnotherClock(card: Card, zone: Zone): Card {
  const forReaders = card.blocks.map(lineForReader).find((line) => line !== null);
  if (forReaders !== undefined) return withFirst(card, `That is ${saidIn(zone, forReaders)}.`);
  const [only, ...others] = instantsIn(card.blocks);
  if (only === undefined) return withFirst(card, `This has no time to say for ${zone}.`);
  if (others.length === 0) return withFirst(card, `That is ${momentInWords(only, zone)}.`);
  const left = new Set<Instant>([only, ...others]);
  return { ...card, blocks: card.blocks.map((block) => beside(block, zone, left)) };
}

/** "from … to …", without the words that say that it is on the reader's clock. */
function lineForReader(block: Block): readonly Inline[] | null {
  if (block.kind !== 'text') return null;
  const [first, ...others] = block.text;
  if (first?.kind !== 'plain' || !first.text.startsWith(ON_YOUR_CLOCK)) return null;
  return [plain(first.text.slice(ON_YOUR_CLOCK.length)), ...others];
}

function saidIn(zone: Zone, inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'time') return momentInWords(inline.at, zone);
      return 'text' in inline ? inline.text : '';
    })
    .join('');
}

function withFirst(card: Card, words: string): Card {
  return {
    ...card,
    summary: `${words} ${card.summary}`,
    blocks: [text(strong(words)), ...card.blocks],
  };
}

/** In the order of the card. A note tells of when it was answered, and of nothing that was asked. */
function instantsIn(blocks: readonly Block[]): Instant[] {
  const inlines = blocks.flatMap((block) =>
    block.kind === 'text'
      ? block.text
      : block.kind === 'fields'
        ? block.fields.flatMap(({ value }) => value)
        : [],
  );
  return [...new Set(inlines.flatMap((inline) => (isTime(inline) ? [inline.at] : [])))];
}

/** What is for the reader alone says again what stands beside it. */
function isTime(inline: Inline): inline is Extract<Inline, { kind: 'time' }> {
  return inline.kind === 'time' && inline.forReader !== true;
}

/** Each instant once in the whole card. */
function beside(block: Block, zone: Zone, left: Set<Instant>): Block {
  const clocked = (inlines: readonly Inline[]): Inline[] =>
    inlines.flatMap((inline) =>
      isTime(inline) && left.delete(inline.at)
        ? [inline, plain(`, ${momentInWords(inline.at, zone)}`)]
        : [inline],
    );
  switch (block.kind) {
    case 'text':
      return { ...block, text: clocked(block.text) };
    case 'fields':
      return {
        ...block,
        fields: block.fields.map((field) => ({ ...field, value: clocked(field.value) })),
      };
    case 'note':
    case 'divider':
    case 'image':
    case 'actions':
      return block;
  }
}
