// The dialog that is open before the person: shown once, filled in, sent or given up.

import { inWords, once } from './doing.js';
import { drawn, send } from './elements.js';
import { addExample } from './example.js';

/** @typedef {import('../view.ts').PlaygroundView['dialog']} DialogView */

export class DialogBox {
  #home;
  /** @type {string | null} */
  #shown = null;
  /** The one that was given up, until relbot knows. @type {string | null} */
  #givenUp = null;
  #who;
  /** What to go back to when it closes. @type {() => void} */
  #goBack = () => undefined;

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
    const other = document.querySelector('dialog[open]');
    if (other !== null) {
      other.addEventListener('close', () => this.show(view), { once: true }); // one after the other
      return;
    }
    this.#shown = view.id;
    this.#goBack = wayBack(this.#home);
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
    if (this.#shown === null) return;
    this.#shown = null;
    for (const dialog of this.#home.querySelectorAll('dialog')) dialog.close();
    this.#home.replaceChildren();
    this.#goBack();
  }

  async #giveUp() {
    const dialog = this.#shown;
    this.#givenUp = dialog;
    this.#close();
    await send('dismiss', { ...this.#who(), dialog }).catch(() => undefined); // it is closed here, whatever relbot says
  }

  /** @param {HTMLFormElement} form */
  async #submit(form) {
    const button = form.querySelector('[type=submit]');
    if (!(button instanceof HTMLButtonElement)) return;
    await once(button, async () => {
      const values = Object.fromEntries(new FormData(form));
      const dialog = this.#shown;
      try {
        const { wrong } = await send('submit', { ...this.#who(), dialog, values });
        mark(form, wrong);
      } catch (error) {
        mark(form, { '': inWords(error) });
      }
    });
  }
}

/**
 * Goes to where the focus is now, later: to the button that opened the dialog, or, where that is gone, to the message
 * that it was in, or to the message box.
 * @param {HTMLElement} home
 */
function wayBack(home) {
  const opener = document.activeElement;
  const message = opener?.closest('.message')?.id ?? '';
  return () => {
    const window = home.closest('.window');
    for (const target of [
      opener,
      document.getElementById(message),
      window?.querySelector('[data-part=typed]'),
    ]) {
      if (!(target instanceof HTMLElement) || target === document.body) continue;
      if (!target.isConnected || !target.checkVisibility()) continue;
      target.focus({ preventScroll: true });
      return;
    }
  };
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
