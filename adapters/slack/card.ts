import type { ActionsBlock, KnownBlock, RichTextElement } from '@slack/types';
import type { Action, Block, Card, Field, Text } from '../../src/cards/card.ts';
import { LIMITS } from './limits.ts';
import { inlineWords } from '../../src/cards/inline-words.ts';
import { cut, escaped, isWebAddress, line, richText, section, tame } from './text.ts';

export interface SlackMessage {
  /** What the notification and a screen reader say. */
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/**
 * A neutral card as a Slack message. Pure; its tone has no sign here, as Slack colours only its old attachments.
 * @param picture the id of the file that its picture was uploaded as; without one it goes with its words alone
 */
export function slackCard(card: Card, picture: string | null = null): SlackMessage {
  const budget = { left: LIMITS.message };
  const blocks = [
    ...header(card),
    ...card.blocks.flatMap((block) => rendered(block, budget, picture)),
  ];
  return {
    text: escaped(cut(tame(card.summary), LIMITS.summary)),
    blocks: blocks.length <= LIMITS.blocks ? blocks : shortened(blocks),
  };
}

/** The action id of a button that only opens a page; Slack reports its press all the same. */
export const OPENS_PAGE = 'open-page';

interface Budget {
  left: number;
}

function header(card: Card): KnownBlock[] {
  const title = line(card.title ?? '', LIMITS.header);
  return title === ''
    ? []
    : [{ type: 'header', text: { type: 'plain_text', text: title, emoji: false } }];
}

function rendered(block: Block, budget: Budget, picture: string | null): KnownBlock[] {
  switch (block.kind) {
    case 'text':
      return paragraph(spent(block.text, budget));
    case 'fields':
      return paragraph(block.fields.flatMap((field, at) => fieldLine(field, at, budget)));
    case 'note':
      return note(block.text, budget);
    case 'divider':
      return [{ type: 'divider' }];
    case 'image':
      return picture === null ? [] : [imageBlock(block.alt, picture)];
    case 'actions':
      return rows(block.actions);
  }
}

function imageBlock(alt: string, id: string): KnownBlock {
  return { type: 'image', alt_text: cut(tame(alt), LIMITS.altText), slack_file: { id } };
}

function paragraph(elements: RichTextElement[]): KnownBlock[] {
  return elements.length === 0 ? [] : [{ type: 'rich_text', elements: [section(elements)] }];
}

/** Not a section's fields: those take no dates and no inert text with links. */
function fieldLine(field: Field, at: number, budget: Budget): RichTextElement[] {
  const label = line(field.label, LIMITS.button);
  return [
    { type: 'text', text: `${at === 0 ? '' : '\n'}${label}: `, style: { bold: true } },
    ...spent(field.value, budget),
  ];
}

/** Small and grey where it is nothing but words; a context block cannot hold dates or people without parsing markup. */
function note(text: Text, budget: Budget): KnownBlock[] {
  const wordsOnly = text.every(
    ({ kind }) => kind === 'plain' || kind === 'strong' || kind === 'code',
  );
  if (!wordsOnly) return paragraph(spent(text, budget));
  const words = cut(tame(text.map(inlineWords).join('')), Math.min(LIMITS.text, budget.left));
  budget.left -= words.length;
  if (words.trim() === '') return [];
  return [{ type: 'context', elements: [{ type: 'plain_text', text: words, emoji: false }] }];
}

function spent(text: Text, budget: Budget): RichTextElement[] {
  const elements = richText(text, Math.min(LIMITS.text, budget.left));
  budget.left -= text.reduce((sum, inline) => sum + inlineWords(inline).length, 0);
  return elements;
}

function rows(actions: readonly Action[]): KnownBlock[] {
  const blocks: KnownBlock[] = [];
  for (let at = 0; at < actions.length; at += LIMITS.buttonsInRow) {
    const row = actions.slice(at, at + LIMITS.buttonsInRow);
    blocks.push({ type: 'actions', elements: row.map((action, i) => button(action, at + i)) });
  }
  return blocks;
}

function button(action: Action, at: number): ActionsBlock['elements'][number] {
  const text = {
    type: 'plain_text',
    text: line(action.label, LIMITS.button),
    emoji: false,
  } as const;
  if (action.kind === 'open') {
    // An address that Slack would refuse costs the button its page, not the message its life.
    const page = isWebAddress(action.href) ? { url: action.href } : {};
    return { type: 'button', text, action_id: `${OPENS_PAGE}:${at}`, ...page };
  }
  const style = action.style === 'plain' ? {} : { style: action.style };
  return { type: 'button', text, action_id: action.id, ...style };
}

function shortened(blocks: KnownBlock[]): KnownBlock[] {
  const kept = blocks.slice(0, LIMITS.blocks - 1);
  const text = `… and ${blocks.length - kept.length} more parts, which do not fit into one message.`;
  return [...kept, { type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] }];
}
