// What is said to the person, and doing what they press.

import { byId, Refused } from './elements.js';

/**
 * Says it beneath the message box; the empty sentence takes away the last.
 * @param {string} sentence
 */
export function say(sentence) {
  byId('status', HTMLElement).textContent = sentence;
}

/**
 * Does it, with the button out of reach meanwhile; what relbot refuses is said.
 * @param {HTMLButtonElement | null} button
 * @param {() => Promise<string | void>} act a sentence when there is something to say
 */
export async function doing(button, act) {
  if (button?.disabled) return;
  if (button) button.disabled = true;
  say('');
  try {
    say((await act()) ?? '');
  } catch (error) {
    say(
      error instanceof Refused ? error.message : 'relbot cannot be reached: is it still running?',
    );
  } finally {
    if (button) button.disabled = false;
  }
}
