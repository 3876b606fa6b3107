// Draws what stands in a place: messages with their replies beneath them, and a line where a day begins.

import { drawn } from './elements.js';
import { day } from './words.js';

/** @typedef {import('../view.ts').PlaygroundView['messages'][number]} Message */
/** @typedef {{ element: HTMLElement, revision: number }} Drawn */

export class MessageList {
  #list;
  #isFlat;
  /** @type {Map<string, Drawn>} */
  #messages = new Map();
  /** @type {Map<string, HTMLElement>} */
  #days = new Map();

  /**
   * @param {HTMLElement} list
   * @param {boolean} isFlat whether answers stand by themselves, and not beneath what they answer
   */
  constructor(list, isFlat) {
    this.#list = list;
    this.#isFlat = isFlat;
  }

  /** Forgets all that is drawn: another person sees other things. */
  clear() {
    this.#messages.clear();
    this.#days.clear();
    this.#list.replaceChildren();
  }

  /**
   * Draws only what is new or has changed, so that neither focus nor a screen reader is disturbed.
   * @param {readonly Message[]} messages
   * @param {string | undefined} zone
   */
  show(messages, zone) {
    const known = new Set(messages.map(({ id }) => id));
    for (const id of this.#messages.keys()) if (!known.has(id)) this.#messages.delete(id);
    // A reply to a message that is gone stands by itself.
    const top = messages.filter(
      ({ thread }) => this.#isFlat || thread === null || !known.has(thread),
    );
    const elements = new Map(messages.map((message) => [message.id, this.#draw(message)]));
    /** @param {Message} message */
    const elementOf = (message) => elements.get(message.id) ?? this.#draw(message);

    for (const message of top) {
      const replies = messages
        .filter(({ thread }) => !this.#isFlat && thread === message.id)
        .map(elementOf);
      place(elementOf(message).querySelector('.replies'), replies);
    }
    place(this.#list, this.#withDays(top.map(elementOf), zone));
  }

  /** @param {Message} message */
  #draw(message) {
    const before = this.#messages.get(message.id);
    if (before?.revision === message.revision) return before.element;
    const element = drawn(message.html);
    this.#messages.set(message.id, { element, revision: message.revision });
    if (before !== undefined) {
      const focused = before.element.contains(document.activeElement);
      before.element.replaceWith(element);
      if (focused) element.focus({ preventScroll: true });
    }
    return element;
  }

  /**
   * @param {HTMLElement[]} elements
   * @param {string | undefined} zone
   */
  #withDays(elements, zone) {
    let last = '';
    return elements.flatMap((element) => {
      const at = element.querySelector('.head time')?.getAttribute('datetime') ?? '';
      const begins = day(Date.parse(at), zone);
      if (begins === last) return [element];
      last = begins;
      return [this.#dayLine(begins), element];
    });
  }

  /** @param {string} words */
  #dayLine(words) {
    const known = this.#days.get(words);
    if (known !== undefined) return known;
    const line = document.createElement('li');
    line.className = 'day';
    line.textContent = words;
    this.#days.set(words, line);
    return line;
  }
}

/**
 * Makes these the children, moving only what stands elsewhere.
 * @param {Element | null} parent
 * @param {HTMLElement[]} children
 */
function place(parent, children) {
  if (parent === null) return;
  children.forEach((child, index) => {
    if (parent.children[index] !== child) {
      parent.insertBefore(child, parent.children[index] ?? null);
    }
  });
  while (parent.children.length > children.length) parent.lastElementChild?.remove();
}
