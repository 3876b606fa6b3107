// What is said to the person, and doing what they press.

import { Refused } from './elements.js';

/**
 * Does it, with the button out of reach meanwhile; what comes of it, or what relbot refuses, is said in that line.
 * @param {HTMLElement} line
 * @param {HTMLButtonElement | null} button
 * @param {() => Promise<string | void>} act a sentence when there is something to say
 */
export async function doing(line, button, act) {
  await once(button, async () => {
    line.textContent = '';
    try {
      line.textContent = (await act()) ?? '';
    } catch (error) {
      line.textContent = inWords(error);
    }
  });
}

/**
 * Does it, unless the button is at it already: whoever presses twice means it once. The button is not switched off, as
 * the browser would take the focus away from it, and a keyboard would begin again at the top of the page.
 * @param {HTMLButtonElement | null} button
 * @param {() => Promise<void>} act
 */
export async function once(button, act) {
  if (button?.ariaDisabled === 'true') return;
  if (button) button.ariaDisabled = 'true';
  try {
    await act();
  } finally {
    if (button) button.ariaDisabled = null;
  }
}

/**
 * What went wrong, for the person.
 * @param {unknown} error
 */
export function inWords(error) {
  return error instanceof Refused
    ? error.message
    : 'relbot cannot be reached: is it still running?';
}
