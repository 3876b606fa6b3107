import type { Action, Block, Card, Inline, Text } from './card.ts';
import { inlineWords } from './inline-words.ts';

/**
 * A card for a terminal: title, text, "label: value", buttons as [label]; nothing that is for a reader's own clock, or that would have to count on. What could steer a terminal or turn the line
 * around is taken out.
 */
export function plainText(card: Card): string {
  const lines = [
    ...(card.title === undefined ? [] : [card.title]),
    ...card.blocks.flatMap(blockLines),
  ];
  return harmless(lines.length === 0 ? card.summary : lines.join('\n'));
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'text':
    case 'note':
      return block.text.length > 0 && block.text.every(isLeftOut) ? [] : [wordsOf(block.text)];
    case 'divider':
      return [''];
    case 'image':
      // Its words stand in the card.
      return [];
    case 'fields':
      return block.fields.map((field) => `${field.label}: ${wordsOf(field.value)}`);
    case 'actions':
      return [block.actions.map(actionWords).join(' ')];
  }
}

/** Running text as a terminal has it. */
export function wordsOf(text: Text): string {
  return text
    .filter((inline) => !isLeftOut(inline))
    .map(terminalWords)
    .join('');
}

const isLeftOut = (inline: Inline): boolean => 'forReader' in inline || 'whereLive' in inline;

/** A terminal cannot follow a link that hides behind its label. */
function terminalWords(inline: Inline): string {
  return inline.kind === 'link' ? address(inline.label, inline.href) : inlineWords(inline);
}

function actionWords(action: Action): string {
  return action.kind === 'button' ? `[${action.label}]` : `[${address(action.label, action.href)}]`;
}

function address(label: string, href: string): string {
  return label === href ? href : `${label} (${href})`;
}

/** Control characters (a terminal obeys escape sequences) and direction marks; line breaks stay. */
const STEERING = /(?!\n)[\p{Cc}\p{Bidi_Control}]/gu;

function harmless(text: string): string {
  return text.replaceAll('\t', ' ').replace(STEERING, '');
}
