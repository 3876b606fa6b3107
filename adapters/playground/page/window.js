// One of the windows: who one is there, where one looks, and what relbot shows there.

import { Announcer } from './announcing.js';
import { Composer } from './composer.js';
import { DialogBox } from './dialog.js';
import { look, partOf } from './elements.js';
import { Following } from './following.js';
import { MessageList } from './messages.js';
import { PlaceList } from './places.js';
import { hearPresses, writeTyped } from './pressing.js';
import { Pinned } from './scroll.js';
import { Somebody } from './somebody.js';
import { showTimes } from './times.js';

/** @typedef {import('../view.ts').PlaygroundView} View */

export class ChatWindow {
  /** "slack" */
  name;
  root;
  pinned;
  composer;
  /** Where it is said what came of a press. */
  status;
  you;
  /** The place one looks at; '' is the first. */
  place = '';
  /** @type {View | null} */
  view = null;
  #log;
  #list;
  #places;
  #dialog;
  #announcer;
  #following = new Following(() => this.#fetchOnce());

  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.name = root.dataset['window'] ?? '';
    this.status = partOf(root, 'status', HTMLElement);
    this.#log = partOf(root, 'log', HTMLElement);
    this.pinned = new Pinned(this.#log);
    this.composer = new Composer(root, (text) => void writeTyped(this, text));
    const messages = partOf(root, 'messages', HTMLElement);
    this.#list = new MessageList(messages, root.dataset['flat'] !== undefined);
    this.#places = new PlaceList(partOf(root, 'places', HTMLElement), (ref) => this.#goTo(ref));
    this.#dialog = new DialogBox(partOf(root, 'dialogs', HTMLElement), () => this.who);
    this.you = new Somebody(root, this.name, () => this.#seeAnew());
    const title = root.querySelector('h2')?.textContent ?? '';
    this.#announcer = new Announcer(partOf(root, 'news', HTMLElement), title);
    hearPresses(this);
    void this.refresh();
  }

  /** As whom one does something here. */
  get who() {
    return { window: this.name, as: this.you.id };
  }

  /** Goes to the first of the channels. */
  toChannel() {
    const first = this.view?.places[0]?.ref;
    if (first !== undefined && first !== this.place) this.#goTo(first);
  }

  /** @param {string} ref */
  #goTo(ref) {
    this.#look(ref);
    void this.refresh();
  }

  /** @param {string} ref */
  #look(ref) {
    this.place = ref;
    this.composer.answer(null);
    this.status.textContent = '';
    this.pinned.toEnd();
  }

  /** Another person sees other things. */
  #seeAnew() {
    this.#list.clear();
    this.#dialog.show(null);
    // The direct conversation is everybody's own.
    this.#goTo(this.place.startsWith('direct/') ? '' : this.place);
  }

  /** Fetches and draws what stands there. Resolves when what is drawn is not older than this call. */
  refresh() {
    return this.#following.refresh();
  }

  async #fetchOnce() {
    const asked = this.you.id;
    const address = `view?window=${this.name}&as=${encodeURIComponent(asked)}`;
    /** @type {View | null} */
    const fetched = await look(address).catch(() => null); // the stream of changes says that relbot is gone
    if (fetched !== null && asked === this.you.id) this.#draw(fetched);
  }

  /** @param {View} view */
  #draw(view) {
    this.view = view;
    const here = view.places.find(({ ref }) => ref === this.place) ?? view.places[0];
    if (here === undefined) return;
    if (here.ref !== this.place) this.#look(here.ref);
    const shown = view.messages.filter((message) => message.place === here.ref);
    this.#list.show(shown, view.zone ?? undefined);
    this.#announcer.shown(`${this.you.id} in ${here.ref}`, shown);
    this.#places.show(view, here, this.you.id);
    this.composer.draw(here, view.tries);
    this.drawTimes(view.now);
    this.#dialog.show(view.dialog);
    this.pinned.keep();
  }

  /** @param {number} now */
  drawTimes(now) {
    showTimes(this.#log, now, this.view?.zone ?? undefined);
  }

  /** How many of relbot's messages stand there, for a mark on a window that is out of sight. */
  get count() {
    return this.view?.messages.length ?? 0;
  }
}
