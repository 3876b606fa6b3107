// The dialog that is open before the person: shown once, filled in, sent or given up.

import { drawn, Refused, send } from './elements.js';
import { addExample } from './example.js';

/** @typedef {import('../view.ts').PlaygroundView['dialog']} DialogView */

export class DialogBox {
  #home;
  /** @type {string | null} */
  #shown = null;
  /** The one that was given up, until relbot knows. @type {string | null} */
  #givenUp = null;
  #who;

  /**
   * @param {HTMLElement} home
   * @param {() => { window: string, as: string }} who it is sent as
   */
  constructor(home, who) {
    this.#home = home;
    this.#who = who;
  }

  /**
   * Opens, keeps or closes it. One that is open already is left alone, with what was typed in it.
   * @param {DialogView} view
   */
  show(view) {
    const wanted = view?.id === this.#givenUp ? null : view;
    if ((wanted?.id ?? null) === this.#shown) return;
    this.#close();
    if (wanted !== null) this.#open(wanted);
  }

  /** @param {NonNullable<DialogView>} view */
  #open(view) {
    const dialog = drawn(view.html);
    const form = dialog.querySelector('form');
    if (!(dialog instanceof HTMLDialogElement) || form === null) return;
    // In a window that is out of sight it would hold up the page unseen: it opens when that one is looked at.
    if (!this.#home.checkVisibility()) return;
    this.#shown = view.id;
    this.#home.append(dialog);
    dialog.addEventListener('cancel', () => void this.#giveUp());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit(form);
    });
    dialog.querySelector('[data-dismiss]')?.addEventListener('click', () => void this.#giveUp());
    addExample(form);
    dialog.showModal();
    const first = form.elements[0];
    if (first instanceof HTMLElement) first.focus();
  }

  #close() {
    this.#shown = null;
    for (const dialog of this.#home.querySelectorAll('dialog')) dialog.close();
    this.#home.replaceChildren();
  }

  async #giveUp() {
    this.#givenUp = this.#shown;
    this.#close();
    await send('dismiss', this.#who());
  }

  /** @param {HTMLFormElement} form */
  async #submit(form) {
    const button = form.querySelector('[type=submit]');
    if (!(button instanceof HTMLButtonElement) || button.disabled) return;
    button.disabled = true;
    try {
      const values = Object.fromEntries(new FormData(form));
      const { wrong } = await send('submit', { ...this.#who(), values });
      mark(form, wrong);
    } catch (error) {
      const sentence = error instanceof Refused ? error.message : 'relbot cannot be reached.';
      mark(form, { '': sentence });
    } finally {
      button.disabled = false;
    }
  }
}

/**
 * Says beneath each field what is wrong with it, and goes to the first.
 * @param {HTMLFormElement} form
 * @param {Record<string, string>} wrong
 */
function mark(form, wrong) {
  const fields = [...form.querySelectorAll('input, select, textarea')];
  for (const field of fields) {
    const sentence = wrong[field.getAttribute('name') ?? ''] ?? '';
    field.setAttribute('aria-invalid', String(sentence !== ''));
    const error = field.parentElement?.querySelector('.field-error');
    if (error) error.textContent = sentence;
  }
  const whole = form.querySelector('.dialog-error');
  if (whole) whole.textContent = wrong[''] ?? '';
  const first = fields.find((field) => field.getAttribute('aria-invalid') === 'true');
  if (first instanceof HTMLElement) first.focus();
}
