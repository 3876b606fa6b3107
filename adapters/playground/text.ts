import { html as template } from 'hono/html';
import type { Inline, Text } from '../../src/cards/card.ts';
import type { HtmlEscapedString } from 'hono/utils/html';
import { cut, LIMITS } from './limits.ts';
import { mentionOf, namesOf } from './naming.ts';
import type { PlaygroundPerson } from './room.ts';

export type Html = HtmlEscapedString;

/** Hono's template, which escapes whatever is put into it, for values that are all there already. */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): Html {
  const made = template(strings, ...values);
  if (made instanceof Promise) throw new TypeError('A template was given something to wait for.');
  return made;
}

/** Running text as HTML, escaped at each leaf. */
export function textHtml(text: Text): Html[] {
  return text.map(inlineHtml);
}

function inlineHtml(inline: Inline): Html {
  switch (inline.kind) {
    case 'plain':
      return leaf(inline.text);
    case 'strong':
      return html`<strong>${leaf(inline.text)}</strong>`;
    case 'code':
      return html`<code>${leaf(inline.text)}</code>`;
    case 'link':
      return linkHtml(inline.href, inline.label);
    case 'user':
      return html`<span class="mention">@${leaf(inline.name)}</span>`;
    case 'channel':
      return html`<span class="mention">#${leaf(inline.name.replace(/^#/, ''))}</span>`;
    case 'time':
      return timeHtml(inline.at, inline.show, inline.words);
  }
}

/** The page's script puts it in the reader's zone; until then, and without a script, the words stand there. */
function timeHtml(at: number, show: 'date' | 'moment' | 'countdown', words: string): Html {
  const iso = new Date(at).toISOString();
  return html`<time datetime="${iso}" data-show="${show}" title="${words}">${words}</time>`;
}

/** A link that leads to the web and nowhere else; any other address is shown as text. */
export function linkHtml(href: string, label: string, className = 'link'): Html {
  if (!/^https?:\/\//i.test(href)) return html`${leaf(label)} (${leaf(href)})`;
  return html`<a class="${className}" href="${href}" target="_blank" rel="noopener noreferrer">${leaf(label)}</a>`;
}

const DIRECTION_MARKS = /\p{Bidi_Control}/u;

/** Marks that turn the direction of writing around end where the text ends, rather than taking the line along. */
export function leaf(text: string, max: number = LIMITS.body): Html {
  const shown = cut(text, max);
  return DIRECTION_MARKS.test(shown) ? html`<bdi>${shown}</bdi>` : html`${shown}`;
}

/** The address of relbot in a message, as a person types it. */
const MENTION = /(^|[^\w@])@relbot\b[:,]?/gi;

export function mentionsRelbot(typed: string): boolean {
  return typed.search(MENTION) !== -1;
}

export function withoutMention(typed: string): string {
  return typed
    .replace(MENTION, '$1')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** What a person typed, with the mentions of relbot and of people made visible. */
export function typedHtml(typed: string, people: readonly PlaygroundPerson[]): Html[] {
  return typed
    .split(mentionOf(['relbot', ...namesOf(people)]))
    .map((part, index) =>
      index % 2 === 1 ? html`<span class="mention">@${part}</span>` : leaf(part),
    );
}
