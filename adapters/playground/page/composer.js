// What stands around the message box: where it writes to, and what can be tried there.

import { byId } from './elements.js';
import { titleOf } from './places.js';

/** @typedef {import('../view.ts').PlaygroundView['places'][number]} Place */

/** @param {Place} here */
export function drawComposer(here) {
  const channel = here.kind === 'channel';
  const title = titleOf(here);
  byId('place-name', HTMLElement).textContent = title;
  byId('place-about', HTMLElement).textContent = channel
    ? here.topic || 'What everybody in the team sees'
    : 'Between you and relbot';
  byId('typed', HTMLTextAreaElement).placeholder = channel
    ? `Message ${title}: @relbot …`
    : 'Ask relbot …';
  byId('hint', HTMLElement).textContent = channel
    ? 'As in your chat, relbot reads only what mentions @relbot. Commands: /exception, /ask.'
    : 'Here relbot reads everything: no mention is needed.';
  byId('invite', HTMLElement).hidden = here.joined;
  for (const button of document.querySelectorAll('[data-try]')) {
    if (!(button instanceof HTMLElement)) continue;
    const text = button.dataset['try'] ?? '';
    button.textContent = channel ? text : text.replace(/^@relbot /, '');
  }
}
