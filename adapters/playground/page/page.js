// The playground's page: what one types and presses, who one is, and the clock.

import { doing } from './doing.js';
import { byId, send } from './elements.js';
import { answer, answered } from './replying.js';
import { be, drawTimes, pinned, reachable, refresh, scene, unreachable } from './scene.js';

const typed = byId('typed', HTMLTextAreaElement);
const composer = byId('composer', HTMLFormElement);

// ── What one types ───────────────────────────────────────────────────────────

/** @param {string} text */
async function write(text) {
  if (text.trim() === '') return;
  const { you, place } = scene;
  const { heard } = await send('write', { as: you, place, text, thread: answered() });
  answer(null);
  pinned.toEnd();
  if (!heard) return 'relbot did not hear that: begin with @relbot when you mean it.';
}

async function writeTyped() {
  const said = await write(typed.value);
  typed.value = '';
  return said;
}

composer.addEventListener('submit', (event) => {
  event.preventDefault();
  const button = composer.querySelector('[type=submit]');
  void doing(button instanceof HTMLButtonElement ? button : null, writeTyped);
});

typed.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') answer(null);
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  composer.requestSubmit();
});

// ── What one presses ─────────────────────────────────────────────────────────

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (button === null) return;
  const { action, reply, wind, try: example } = button.dataset;
  if (action !== undefined) void doing(button, () => press(button, action));
  if (reply !== undefined) answer(reply);
  if (wind !== undefined) void doing(button, () => windBy(wind));
  if (example !== undefined) void doing(button, () => write(button.textContent ?? example));
});
byId('stop-replying', HTMLButtonElement).addEventListener('click', () => answer(null));
byId('invite-relbot', HTMLButtonElement).addEventListener('click', ({ currentTarget }) => {
  const here = scene.view?.places.find(({ ref }) => ref === scene.place);
  const button = currentTarget instanceof HTMLButtonElement ? currentTarget : null;
  void doing(button, async () => {
    await send('invite', { as: scene.you, channel: here?.name });
  });
});

/**
 * @param {HTMLButtonElement} button
 * @param {string} action
 */
async function press(button, action) {
  const message = button.closest('.message');
  if (!(message instanceof HTMLElement)) return;
  await send('press', { as: scene.you, message: message.dataset['id'], action });
}

/** @param {string} by */
async function windBy(by) {
  const before = scene.view?.messages.length ?? 0;
  const { now } = await send('wind', { by });
  if (now === null) return 'Nothing is planned after this.';
  await refresh();
  pinned.toEnd();
  const came = (scene.view?.messages.length ?? 0) - before;
  if (came <= 0) return 'Nothing was due.';
  return came === 1 ? 'One message came.' : `${came} messages came.`;
}

// ── Who one is ───────────────────────────────────────────────────────────────

/** Each tab of the browser can be somebody else. */
const KEPT = 'relbot-playground-you';

const persons = [...document.querySelectorAll('input[name=you]')].filter(
  (input) => input instanceof HTMLInputElement,
);
for (const input of persons) {
  input.addEventListener('change', () => {
    sessionStorage.setItem(KEPT, input.value);
    be(input.value);
  });
}
const kept = sessionStorage.getItem(KEPT);
const first = persons.find(({ value }) => value === kept) ?? persons[0];
if (first !== undefined) {
  first.checked = true;
  be(first.value);
}

// ── Being told ───────────────────────────────────────────────────────────────

const changes = new EventSource('/playground/changes');
changes.addEventListener('change', () => {
  reachable();
  void refresh();
});
changes.addEventListener('error', unreachable);
setInterval(drawTimes, 15_000);
