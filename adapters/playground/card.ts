import { raw } from 'hono/html';
import type { Action, Block, Card, Field } from '../../src/cards/card.ts';
import { pictureSvg } from '../../src/cards/pictures/draw.ts';
import type { Manners } from './manners.ts';
import { cut, LIMITS } from './limits.ts';
import { html, leaf, linkHtml, textHtml, type Html } from './text.ts';

/** A card as HTML, a line a block. */
export function playgroundCard(card: Card): string {
  return cardHtml(card).toString();
}

export function cardHtml(card: Card, cards: Manners['cards'] = 'blocks'): Html {
  const lines = card.blocks.map((block) => html`${blockHtml(block)}\n`);
  const title = card.title === undefined ? '' : titleHtml(card.title);
  const inside = cards === 'blocks' ? html`${title}${lines}` : embedHtml(title, card.blocks, lines);
  return html`<article class="card tone-${card.tone}" aria-label="${cut(card.summary, LIMITS.body)}">
${inside}</article>`;
}

/** What is said stands in a frame, and all buttons beneath it. */
function embedHtml(title: Html | '', blocks: readonly Block[], lines: readonly Html[]): Html {
  const isRow = (index: number) => blocks[index]?.kind === 'actions';
  const said = lines.filter((_, index) => !isRow(index));
  const rows = lines.filter((_, index) => isRow(index));
  return html`<div class="embed">${title}${said}</div>\n${rows}`;
}

function titleHtml(title: string): Html {
  return html`<h3 class="card-title">${leaf(title, LIMITS.title)}</h3>\n`;
}

function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'text':
      return html`<p class="card-text">${textHtml(block.text)}</p>`;
    case 'note':
      return html`<p class="card-note">${textHtml(block.text)}</p>`;
    case 'divider':
      return html`<hr>`;
    case 'image':
      // Escaped where it was drawn; its own title and description say what it shows.
      return html`<figure class="card-picture">${raw(pictureSvg(block.picture))}</figure>`;
    case 'fields':
      return html`<dl class="card-fields">${block.fields.map(fieldHtml)}</dl>`;
    case 'actions':
      return html`<div class="card-actions">${block.actions.map(actionHtml)}</div>`;
  }
}

function fieldHtml(field: Field): Html {
  return html`<div><dt>${leaf(field.label, LIMITS.fieldLabel)}</dt><dd>${textHtml(field.value)}</dd></div>`;
}

function actionHtml(action: Action): Html {
  if (action.kind === 'open') return linkHtml(action.href, action.label, 'button plain');
  const label = leaf(action.label, LIMITS.buttonLabel);
  return html`<button type="button" class="button ${action.style}" data-action="${action.id}">${label}</button>`;
}
