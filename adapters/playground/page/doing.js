// What is said to the person, and doing what they press.

import { Refused } from './elements.js';

/**
 * Does it, with the button out of reach meanwhile; what comes of it, or what relbot refuses, is said in that line.
 * @param {HTMLElement} line
 * @param {HTMLButtonElement | null} button
 * @param {() => Promise<string | void>} act a sentence when there is something to say
 */
export async function doing(line, button, act) {
  if (button?.disabled) return;
  if (button) button.disabled = true;
  line.textContent = '';
  try {
    line.textContent = (await act()) ?? '';
  } catch (error) {
    line.textContent =
      error instanceof Refused ? error.message : 'relbot cannot be reached: is it still running?';
  } finally {
    if (button) button.disabled = false;
  }
}
