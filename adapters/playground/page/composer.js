// The message box of a window: where it writes to, what is answered, and what can be tried there.

import { partOf } from './elements.js';
import { titleOf } from './places.js';
import { showTries } from './tries.js';

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

  /**
   * Takes out what was sent, and leaves what was typed since.
   * @param {string} sent
   */
  clear(sent) {
    if (this.typed.value === sent) this.typed.value = '';
  }

  /**
   * @param {Place} here
   * @param {readonly string[]} tries what can be asked, without a mention
   */
  draw(here, tries) {
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
    const asked = channel ? tries.map((words) => `@relbot ${words}`) : tries;
    showTries(part('tries'), here.joined ? asked : []);
  }
}
