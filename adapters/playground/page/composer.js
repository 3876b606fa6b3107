// The message box of a window: where it writes to, what is answered, and what can be tried there.

import { partOf } from './elements.js';
import { titleOf } from './places.js';

/** @typedef {import('../view.ts').PlaygroundView['places'][number]} Place */

export class Composer {
  /** The message that is answered; null is none. @type {string | null} */
  answered = null;
  typed;
  #root;

  /**
   * @param {HTMLElement} root the window
   * @param {(text: string) => void} write
   */
  constructor(root, write) {
    this.#root = root;
    this.typed = partOf(root, 'typed', HTMLTextAreaElement);
    const form = partOf(root, 'composer', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      write(this.typed.value);
    });
    this.typed.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.answer(null);
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      form.requestSubmit();
    });
    partOf(root, 'stop-replying', HTMLButtonElement).addEventListener('click', () =>
      this.answer(null),
    );
  }

  get sendButton() {
    const button = this.#root.querySelector('[data-part=composer] [type=submit]');
    return button instanceof HTMLButtonElement ? button : null;
  }

  /** @param {string | null} id the message that is answered from now on */
  answer(id) {
    this.answered = id;
    const line = partOf(this.#root, 'replying', HTMLElement);
    line.hidden = id === null;
    if (id === null) return;
    const name = this.#root.querySelector(`#message-${id} .head .name`)?.textContent;
    const words = line.querySelector('span');
    if (words) words.textContent = `You answer ${name}.`;
    this.typed.focus();
  }

  /** @param {Place} here */
  draw(here) {
    const channel = here.kind === 'channel';
    const title = titleOf(here);
    const part = /** @param {string} name */ (name) => partOf(this.#root, name, HTMLElement);
    part('place-name').textContent = title;
    part('place-about').textContent = channel
      ? here.topic || 'what everybody in the team sees'
      : 'between you and relbot';
    this.typed.placeholder = channel ? `Message ${title}: @relbot …` : 'Ask relbot …';
    part('hint').textContent = channel
      ? 'relbot reads only what mentions @relbot. Commands: /exception, /ask.'
      : 'Here relbot reads everything: no mention is needed.';
    part('invite').hidden = here.joined;
    for (const button of this.#root.querySelectorAll('[data-try]')) {
      if (!(button instanceof HTMLElement)) continue;
      const text = button.dataset['try'] ?? '';
      button.textContent = channel ? text : text.replace(/^@relbot /, '');
    }
  }
}
