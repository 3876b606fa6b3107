// The playground's page: who you are, where you look, what you type, and the clock.

import { drawComposer } from './composer.js';
import { DialogBox } from './dialog.js';
import { byId, Refused, send } from './elements.js';
import { MessageList } from './messages.js';
import { PlaceList } from './places.js';
import { Pinned } from './scroll.js';
import { showTimes } from './times.js';
import { day, hour } from './words.js';

/** @typedef {import('../view.ts').PlaygroundView} View */

const typed = byId('typed', HTMLTextAreaElement);
const log = byId('log', HTMLElement);
const gone = byId('gone', HTMLElement);
const pinned = new Pinned(log);
const list = new MessageList(byId('messages', HTMLElement));
const places = new PlaceList(byId('places', HTMLElement), (ref) => {
  look(ref);
  void refresh();
});
const dialog = new DialogBox(() => you);

/** The person one is, the place one looks at ('' is the first), the message one answers. */
let you = '';
let place = '';
/** @type {string | null} */
let replyTo = null;
/** @type {View | null} */
let view = null;
/** When the view came, by the browser's clock. */
let viewedAt = 0;

// ── What stands there ────────────────────────────────────────────────────────

/** @type {Promise<void> | null} */
let refreshing = null;
let again = false;

/** Fetches and draws the view, once more if it is asked for meanwhile. Resolves when what is drawn is not older. */
function refresh() {
  again = true;
  refreshing ??= fetchAll().finally(() => {
    refreshing = null;
  });
  return refreshing;
}

async function fetchAll() {
  try {
    while (again) {
      again = false;
      await fetchOnce();
    }
  } catch {
    unreachable();
  }
}

async function fetchOnce() {
  const asked = you;
  const answer = await fetch(`/playground/view?as=${encodeURIComponent(asked)}`);
  /** @type {View} */
  const fetched = await answer.json();
  if (!answer.ok || asked !== you) return;
  view = fetched;
  viewedAt = Date.now();
  draw(view);
}

/** @param {View} view */
function draw(view) {
  const here = view.places.find(({ ref }) => ref === place) ?? view.places[0];
  if (here === undefined) return;
  if (here.ref !== place) look(here.ref);
  const shown = view.messages.filter((message) => message.place === here.ref);
  list.show(shown, view.zone ?? undefined);
  places.show(view, here, you);
  drawComposer(here);
  drawTimes();
  dialog.show(view.dialog);
  pinned.keep();
}

function drawTimes() {
  if (view === null) return;
  const now = view.running ? view.now + (Date.now() - viewedAt) : view.now;
  const zone = view.zone ?? undefined;
  showTimes(log, now, zone);
  const clock = byId('now-time', HTMLTimeElement);
  const words = `${day(now, zone)}, ${hour(now, zone)}`;
  if (clock.textContent !== words) clock.textContent = words;
  clock.dateTime = new Date(now).toISOString();
  byId('now-zone', HTMLElement).textContent = zone ?? '';
}

/** @param {string} ref */
function look(ref) {
  place = ref;
  answer(null);
  say('');
  pinned.toEnd();
}

/** @param {string} sentence */
function say(sentence) {
  byId('status', HTMLElement).textContent = sentence;
}

// ── What one does ────────────────────────────────────────────────────────────

/**
 * Does it, with the button out of reach meanwhile; what relbot refuses is said beneath the message box.
 * @param {HTMLButtonElement | null} button
 * @param {() => Promise<string | void>} act
 */
async function doing(button, act) {
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

/** @param {string | null} id the message that is answered from now on */
function answer(id) {
  replyTo = id;
  const line = byId('replying', HTMLElement);
  line.hidden = id === null;
  const name = id === null ? '' : document.querySelector(`#message-${id} .name`)?.textContent;
  const words = line.querySelector('span');
  if (words) words.textContent = `You answer ${name}.`;
  if (id !== null) typed.focus();
}

async function write() {
  const text = typed.value;
  if (text.trim() === '') return;
  const { heard } = await send('write', { as: you, place, text, thread: replyTo });
  typed.value = '';
  answer(null);
  pinned.toEnd();
  if (!heard) return 'relbot did not hear that: begin with @relbot when you mean it.';
}

byId('composer', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  const button =
    event.target instanceof HTMLElement ? event.target.querySelector('[type=submit]') : null;
  void doing(button instanceof HTMLButtonElement ? button : null, write);
});

typed.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') answer(null);
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  typed.form?.requestSubmit();
});

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (button === null) return;
  const { action, reply, wind, try: words } = button.dataset;
  const message = button.closest('.message');
  if (action !== undefined && message instanceof HTMLElement) {
    void doing(button, () =>
      send('press', { as: you, message: message.dataset['id'], action }).then(nothing),
    );
  }
  if (reply !== undefined) answer(reply);
  if (wind !== undefined) void doing(button, () => windBy(wind));
  if (words !== undefined) {
    typed.value = button.textContent ?? words;
    typed.focus();
  }
});
byId('stop-replying', HTMLButtonElement).addEventListener('click', () => answer(null));
byId('invite', HTMLElement)
  .querySelector('button')
  ?.addEventListener('click', (event) => {
    const here = view?.places.find(({ ref }) => ref === place);
    const button = event.currentTarget instanceof HTMLButtonElement ? event.currentTarget : null;
    void doing(button, () => send('invite', { as: you, channel: here?.name }).then(nothing));
  });

function nothing() {}

/** @param {string} by */
async function windBy(by) {
  const before = view?.messages.length ?? 0;
  const { now } = await send('wind', { by });
  if (now === null) return 'Nothing is planned after this.';
  await refresh();
  pinned.toEnd();
  const came = (view?.messages.length ?? 0) - before;
  if (came <= 0) return 'Nothing was due.';
  return came === 1 ? 'One message came.' : `${came} messages came.`;
}

// ── Who one is ───────────────────────────────────────────────────────────────

/** Each tab of the browser can be somebody else. */
const KEPT = 'relbot-playground-you';

/** @param {string} person */
function be(person) {
  you = person;
  sessionStorage.setItem(KEPT, person);
  list.clear();
  dialog.show(null);
  // The direct conversation is everybody's own.
  if (place.startsWith('direct/')) place = '';
  answer(null);
  say('');
  pinned.toEnd();
  void refresh();
}

const persons = [...document.querySelectorAll('input[name=you]')].filter(
  (input) => input instanceof HTMLInputElement,
);
for (const input of persons) input.addEventListener('change', () => be(input.value));
const kept = sessionStorage.getItem(KEPT);
const first = persons.find(({ value }) => value === kept) ?? persons[0];
if (first !== undefined) {
  first.checked = true;
  be(first.value);
}

// ── Being told ───────────────────────────────────────────────────────────────

const changes = new EventSource('/playground/changes');
changes.addEventListener('change', () => {
  gone.hidden = true;
  void refresh();
});
changes.addEventListener('error', unreachable);

function unreachable() {
  gone.textContent =
    'relbot has stopped. Start it again with “npm start”: this page comes back by itself.';
  gone.hidden = false;
}
setInterval(drawTimes, 15_000);
