// Which message is answered.

import { byId } from './elements.js';

/** @type {string | null} */
let replyTo = null;

/** The message that is answered; null is none. */
export const answered = () => replyTo;

/** @param {string | null} id the message that is answered from now on */
export function answer(id) {
  replyTo = id;
  const line = byId('replying', HTMLElement);
  line.hidden = id === null;
  if (id === null) return;
  const name = document.querySelector(`#message-${id} .name`)?.textContent;
  const words = line.querySelector('span');
  if (words) words.textContent = `You answer ${name}.`;
  byId('typed', HTMLTextAreaElement).focus();
}
