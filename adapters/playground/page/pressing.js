// What one types and presses in a window, and what is said of it.

import { doing } from './doing.js';
import { partOf, send } from './elements.js';

/** @typedef {import('./window.js').ChatWindow} ChatWindow */

/**
 * Does what is pressed in the window.
 * @param {ChatWindow} chat
 */
export function hearPresses(chat) {
  chat.root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    const act = actOf(chat, button);
    if (act !== null) void doing(chat.status, button, act);
    const { reply } = button.dataset;
    if (reply !== undefined) chat.composer.answer(reply);
  });
}

/**
 * @param {ChatWindow} chat
 * @param {HTMLButtonElement} button
 * @returns {(() => Promise<string | void>) | null}
 */
function actOf(chat, button) {
  const { action, try: example, part } = button.dataset;
  if (action !== undefined) return () => press(chat, button, action);
  if (example !== undefined) return () => write(chat, example);
  return part === 'invite-relbot' ? () => invite(chat) : null;
}

/**
 * Sends what was typed. It stays in the box where relbot would not take it.
 * @param {ChatWindow} chat
 * @param {string} text
 */
export function writeTyped(chat, text) {
  if (text.trim() === '') return;
  return doing(chat.status, chat.composer.sendButton, async () => {
    const said = await write(chat, text);
    chat.composer.clear(text);
    return said;
  });
}

/**
 * @param {ChatWindow} chat
 * @param {string} text
 */
async function write(chat, text) {
  const thread = chat.composer.answered;
  const { heard } = await send('write', { ...chat.who, place: chat.place, text, thread });
  chat.composer.answer(null);
  chat.pinned.toEnd();
  if (!heard) return 'relbot did not hear that: begin with @relbot when you mean it.';
}

/**
 * @param {ChatWindow} chat
 * @param {HTMLButtonElement} button
 * @param {string} action
 */
async function press(chat, button, action) {
  const message = button.closest('.message');
  if (!(message instanceof HTMLElement)) return;
  await send('press', { ...chat.who, message: message.dataset['id'], action });
}

/** @param {ChatWindow} chat */
async function invite(chat) {
  const here = chat.view?.places.find(({ ref }) => ref === chat.place);
  await send('invite', { ...chat.who, channel: here?.name });
  partOf(chat.root, 'typed', HTMLTextAreaElement).focus();
}
