// What stands before the person: who one is, where one looks, and what relbot shows there.

import { drawComposer } from './composer.js';
import { DialogBox } from './dialog.js';
import { say } from './doing.js';
import { byId } from './elements.js';
import { MessageList } from './messages.js';
import { PlaceList } from './places.js';
import { answer } from './replying.js';
import { Pinned } from './scroll.js';
import { showTimes } from './times.js';
import { day, hour } from './words.js';

/** @typedef {import('../view.ts').PlaygroundView} View */

const log = byId('log', HTMLElement);
const gone = byId('gone', HTMLElement);
const list = new MessageList(byId('messages', HTMLElement));
const places = new PlaceList(byId('places', HTMLElement), (ref) => {
  look(ref);
  void refresh();
});
const dialog = new DialogBox(() => scene.you);
export const pinned = new Pinned(log);

export const scene = {
  /** The person one is. */
  you: '',
  /** The place one looks at; '' is the first. */
  place: '',
  /** @type {View | null} */
  view: null,
  /** When the view came, by the browser's clock. */
  viewedAt: 0,
};

/** @param {string} person */
export function be(person) {
  scene.you = person;
  list.clear();
  dialog.show(null);
  // The direct conversation is everybody's own.
  look(scene.place.startsWith('direct/') ? '' : scene.place);
  void refresh();
}

/** @param {string} ref */
function look(ref) {
  scene.place = ref;
  answer(null);
  say('');
  pinned.toEnd();
}

/** @type {Promise<void> | null} */
let refreshing = null;
let again = false;

/** Fetches and draws the view, once more if it is asked for meanwhile. Resolves when what is drawn is not older. */
export function refresh() {
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
  const asked = scene.you;
  const answered = await fetch(`/playground/view?as=${encodeURIComponent(asked)}`);
  /** @type {View} */
  const fetched = await answered.json();
  if (!answered.ok || asked !== scene.you) return;
  scene.view = fetched;
  scene.viewedAt = Date.now();
  draw(fetched);
}

/** @param {View} view */
function draw(view) {
  const here = view.places.find(({ ref }) => ref === scene.place) ?? view.places[0];
  if (here === undefined) return;
  if (here.ref !== scene.place) look(here.ref);
  const shown = view.messages.filter((message) => message.place === here.ref);
  list.show(shown, view.zone ?? undefined);
  places.show(view, here, scene.you);
  drawComposer(here);
  drawTimes();
  dialog.show(view.dialog);
  pinned.keep();
}

/** Puts the clock and every time in the messages in words, as of now. */
export function drawTimes() {
  const { view, viewedAt } = scene;
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

export function reachable() {
  gone.hidden = true;
}

export function unreachable() {
  gone.textContent =
    'relbot has stopped. Start it again with “npm start”: this page comes back by itself.';
  gone.hidden = false;
}
