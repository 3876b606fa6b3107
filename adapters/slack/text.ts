import type { RichTextElement, RichTextSection } from '@slack/types';
import type { Inline, Text } from '../../src/cards/card.ts';
import { inlineWords } from '../../src/cards/inline-words.ts';
import { LIMITS } from './limits.ts';
import { channelOf } from './places.ts';

/**
 * Neutral text as Slack's rich text elements, in which markup is inert by construction: nothing in a `text` element is
 * ever parsed. Nothing is longer than `max` characters; what is cut ends in an ellipsis.
 */
export function richText(text: Text, max: number): RichTextElement[] {
  const elements: RichTextElement[] = [];
  let left = max;
  for (const inline of text) {
    // Slack has no countdown that moves by itself.
    if ('whereLive' in inline) continue;
    const words = tame(inlineWords(inline));
    if (words === '') continue;
    if (left <= 0) return ended(elements);
    elements.push(element(inline, cut(words, left)));
    left -= words.length;
  }
  return elements;
}

export const section = (elements: RichTextElement[]): RichTextSection => ({
  type: 'rich_text_section',
  elements,
});

function element(inline: Inline, words: string): RichTextElement {
  switch (inline.kind) {
    case 'plain':
      return { type: 'text', text: words };
    case 'strong':
      return { type: 'text', text: words, style: { bold: true } };
    case 'code':
      return { type: 'text', text: words, style: { code: true } };
    case 'link':
      return isWebAddress(inline.href)
        ? { type: 'link', url: inline.href, text: words }
        : { type: 'text', text: words };
    case 'user': {
      const here = inline.accounts.find((account) => account.platform === 'slack');
      return here ? { type: 'user', user_id: here.user } : { type: 'text', text: words };
    }
    case 'channel': {
      const id = inline.spot.platform === 'slack' ? channelOf(inline.spot.place) : null;
      // A direct conversation has no name that others could read.
      return id !== null && !id.startsWith('D')
        ? { type: 'channel', channel_id: id }
        : { type: 'text', text: words };
    }
    case 'time':
      // Slack has no countdown that moves by itself: its words are those of the moment of rendering.
      return inline.show === 'countdown'
        ? { type: 'text', text: words }
        : {
            type: 'date',
            timestamp: Math.floor(inline.at / 1000),
            format: inline.show === 'date' ? '{date_long}' : '{date_long} at {time}',
            fallback: words,
          };
  }
}

function ended(elements: RichTextElement[]): RichTextElement[] {
  const last = elements.at(-1);
  const marked = last?.type === 'text' && last.text.endsWith('…');
  return marked ? elements : [...elements, { type: 'text', text: '…' }];
}

/** Only what a browser opens as a page may become a link; a long one is shown as its label. */
export function isWebAddress(href: string): boolean {
  return href.length <= LIMITS.url && /^https?:\/\/[^\s<>]+$/i.test(href);
}

/** A single line for titles, buttons and labels. */
export const line = (text: string, max: number): string =>
  cut(tame(text).replace(/\s+/g, ' ').trim(), max);

/**
 * Takes out what a reader cannot see but what changes the text around it: control characters, and the marks that force
 * a direction on what follows them. Letters of right-to-left scripts keep their own direction.
 */
export function tame(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[[\p{Cc}--[\n\t]]\u202A-\u202E\u2066-\u2069]/gv, '');
}

/** At most `max` characters, the last an ellipsis where something is missing, and no character cut in half. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, Math.max(0, max - 1)).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Slack's own escaping, for the one string that it parses: a message's notification text. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
