// Whoever only tries things out need not invent answers: a long form can be filled in with an example.

import { clockNow } from './clock.js';
import { day } from './words.js';

const WORTHWHILE = 3;
const THREE_DAYS = 3 * 24 * 60 * 60 * 1000;

/** @param {HTMLFormElement} form */
export function addExample(form) {
  const empty = fieldsOf(form).filter(({ value }) => value === '');
  const buttons = form.querySelector('.dialog-buttons');
  if (empty.length < WORTHWHILE || buttons === null) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet example';
  button.textContent = 'Fill in an example';
  button.addEventListener('click', () => {
    for (const field of fieldsOf(form)) if (field.value === '') fillIn(field);
    button.remove();
    const submit = form.querySelector('[type=submit]');
    if (submit instanceof HTMLElement) submit.focus();
  });
  buttons.prepend(button);
}

/** @param {HTMLFormElement} form */
function fieldsOf(form) {
  return [...form.elements].filter(
    (field) =>
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement,
  );
}

/** @param {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} field */
function fillIn(field) {
  if (field instanceof HTMLSelectElement) {
    const first = [...field.options].find(({ value }) => value !== '');
    if (first !== undefined && field.required) field.value = first.value;
    return;
  }
  const label = field.labels?.[0]?.textContent ?? '';
  field.value = answerTo(label).slice(0, field.maxLength < 0 ? undefined : field.maxLength);
}

/** @param {string} label */
function answerTo(label) {
  if (/risk/i.test(label)) return 'Low: two lines, and the test that was missing.';
  if (/^(why|how)/i.test(label)) return 'Two lines, and the test that was missing.';
  if (/when|until|date/i.test(label)) return day(clockNow() + THREE_DAYS, 'UTC');
  if (/land|change|what/i.test(label)) {
    return 'Keep volumes attached: https://review.example.org/912345';
  }
  return 'Everybody who migrates volumes: it fails half way.';
}
