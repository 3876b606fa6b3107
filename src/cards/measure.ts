import type { Block, Card, Text } from './card.ts';

/** How long a card's body is at most, in UTF-16 units: what the envelope's `body` is held against. */
export function bodyLength({ blocks }: Pick<Card, 'blocks'>): number {
  return blocksLength(blocks);
}

export function blocksLength(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + blockLength(block), 0);
}

/** A platform writes its own words for a time and a mention: the longer of both counts. */
export function textLength(text: Text): number {
  return text.reduce((sum, inline) => {
    switch (inline.kind) {
      case 'plain':
      case 'strong':
      case 'code':
        return sum + inline.text.length;
      case 'link':
        return sum + inline.label.length + inline.href.length;
      case 'user':
      case 'channel':
        return sum + Math.max(inline.name.length, 24);
      case 'time':
        return sum + Math.max(inline.words.length, 32);
    }
  }, 0);
}

function blockLength(block: Block): number {
  switch (block.kind) {
    case 'text':
    case 'note':
      return textLength(block.text);
    case 'fields':
      return block.fields.reduce(
        (sum, field) => sum + field.label.length + textLength(field.value),
        0,
      );
    case 'divider':
    case 'image':
    case 'actions':
      return 0;
  }
}
