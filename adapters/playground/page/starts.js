// Beginning afresh: as it began, from a template, or with a schedule of one's own.

import { doing } from './doing.js';
import { byId, drawn, look, send } from './elements.js';

const home = byId('start-home', HTMLElement);

/** What the chosen file is called: its format is told by its name. @type {string | null} */
let fileName = null;

byId('rewind', HTMLButtonElement).addEventListener('click', ({ currentTarget }) => {
  const button = currentTarget instanceof HTMLButtonElement ? currentTarget : null;
  void doing(byId('status', HTMLElement), button, async () => {
    await send('rewind', {});
  });
});

byId('start', HTMLButtonElement).addEventListener('click', () => void open());

async function open() {
  const shown = await look('starts');
  if (shown === null) return;
  const dialog = drawn(shown.html);
  const form = dialog.querySelector('form');
  if (!(dialog instanceof HTMLDialogElement) || form === null) return;
  fileName = null;
  home.replaceChildren(dialog);
  dialog.addEventListener('close', () => home.replaceChildren());
  dialog.querySelector('[data-dismiss]')?.addEventListener('click', () => dialog.close());
  form.addEventListener('change', (event) => void changed(form, event));
  byId('start-text', HTMLTextAreaElement).addEventListener('input', () => {
    fileName = null;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const button = form.querySelector('[type=submit]');
    const error = byId('start-error', HTMLElement);
    void doing(error, button instanceof HTMLButtonElement ? button : null, async () => {
      await send('begin', chosen(form));
      dialog.close();
    });
  });
  showChosen(form);
  dialog.showModal();
}

/**
 * @param {HTMLFormElement} form
 * @param {Event} event
 */
async function changed(form, { target }) {
  if (!(target instanceof HTMLInputElement)) return;
  showChosen(form);
  if (target.name === 'from') byId('start-error', HTMLElement).textContent = '';
  const file = target.files?.[0];
  if (file === undefined) return;
  byId('start-text', HTMLTextAreaElement).value = await file.text();
  fileName = file.name;
}

/**
 * Shows what belongs to the choice that is made, and no more.
 * @param {HTMLFormElement} form
 */
function showChosen(form) {
  const from = new FormData(form).get('from');
  for (const part of form.querySelectorAll('[data-for]')) {
    if (part instanceof HTMLElement) part.hidden = part.dataset['for'] !== from;
  }
}

/** @param {HTMLFormElement} form */
function chosen(form) {
  const { from, name, release, text } = Object.fromEntries(new FormData(form));
  if (from === 'template') return { from, name, release };
  return from === 'pasted' ? { from, file: fileName, text } : { from };
}
