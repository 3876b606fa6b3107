// One of the windows: who one is there, where one looks, and what relbot shows there.

import { Composer } from './composer.js';
import { DialogBox } from './dialog.js';
import { doing } from './doing.js';
import { look, partOf, send } from './elements.js';
import { MessageList } from './messages.js';
import { PlaceList } from './places.js';
import { Pinned } from './scroll.js';
import { showTimes } from './times.js';

/** @typedef {import('../view.ts').PlaygroundView} View */

export class ChatWindow {
  /** "slack" */
  name;
  root;
  pinned;
  composer;
  /** The person one is. */
  you = '';
  /** The place one looks at; '' is the first. */
  place = '';
  /** @type {View | null} */
  view = null;
  #status;
  #log;
  #list;
  #places;
  #dialog;
  /** @type {Promise<void> | null} */
  #refreshing = null;
  #again = false;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.name = root.dataset['window'] ?? '';
    this.#status = partOf(root, 'status', HTMLElement);
    this.#log = partOf(root, 'log', HTMLElement);
    this.pinned = new Pinned(this.#log);
    this.composer = new Composer(root, (text) => void this.#writeTyped(text));
    const messages = partOf(root, 'messages', HTMLElement);
    this.#list = new MessageList(messages, root.dataset['flat'] !== undefined);
    this.#places = new PlaceList(partOf(root, 'places', HTMLElement), (ref) => {
      this.#look(ref);
      void this.refresh();
    });
    this.#dialog = new DialogBox(partOf(root, 'dialogs', HTMLElement), () => this.#who);
    root.addEventListener('click', (event) => this.#clicked(event));
    this.#beSomebody();
  }

  get #who() {
    return { window: this.name, as: this.you };
  }

  /** Each tab of the browser can be somebody else, in each window. */
  #beSomebody() {
    const key = `relbot-playground-you-${this.name}`;
    const kept = sessionStorage.getItem(key);
    for (const input of this.#persons()) {
      if (input.value === kept) input.checked = true;
      input.addEventListener('change', () => {
        sessionStorage.setItem(key, input.value);
        this.#be(input.value);
      });
    }
    this.#be(this.#persons().find(({ checked }) => checked)?.value ?? '');
  }

  #persons() {
    return [...this.root.querySelectorAll('.people input')].filter(
      (input) => input instanceof HTMLInputElement,
    );
  }

  /**
   * Becomes this person, as if they had been chosen.
   * @param {string} person
   */
  become(person) {
    this.#persons()
      .find(({ value }) => value === person)
      ?.click();
  }

  /** @param {string} person */
  #be(person) {
    this.you = person;
    this.#list.clear();
    this.#dialog.show(null);
    // The direct conversation is everybody's own.
    this.#look(this.place.startsWith('direct/') ? '' : this.place);
    void this.refresh();
  }

  /** Goes to the first of the channels. */
  toChannel() {
    const first = this.view?.places[0]?.ref;
    if (first === undefined || first === this.place) return;
    this.#look(first);
    void this.refresh();
  }

  /** @param {string} ref */
  #look(ref) {
    this.place = ref;
    this.composer.answer(null);
    this.#status.textContent = '';
    this.pinned.toEnd();
  }

  // ── What one types and presses ─────────────────────────────────────────────

  /** @param {string} text */
  async #write(text) {
    if (text.trim() === '') return;
    const thread = this.composer.answered;
    const { heard } = await send('write', { ...this.#who, place: this.place, text, thread });
    this.composer.answer(null);
    this.pinned.toEnd();
    if (!heard) return 'relbot did not hear that: begin with @relbot when you mean it.';
  }

  /** @param {string} text */
  #writeTyped(text) {
    return doing(this.#status, this.composer.sendButton, async () => {
      const said = await this.#write(text);
      this.composer.typed.value = '';
      return said;
    });
  }

  /** @param {Event} event */
  #clicked(event) {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button === null) return;
    const { action, reply, try: example, part } = button.dataset;
    /** @param {() => Promise<string | void>} act */
    const does = (act) => void doing(this.#status, button, act);
    if (action !== undefined) does(() => this.#press(button, action));
    if (reply !== undefined) this.composer.answer(reply);
    if (example !== undefined) does(() => this.#write(button.textContent ?? example));
    if (part === 'invite-relbot') does(() => this.#invite());
  }

  /**
   * @param {HTMLButtonElement} button
   * @param {string} action
   */
  async #press(button, action) {
    const message = button.closest('.message');
    if (!(message instanceof HTMLElement)) return;
    await send('press', { ...this.#who, message: message.dataset['id'], action });
  }

  async #invite() {
    const here = this.view?.places.find(({ ref }) => ref === this.place);
    await send('invite', { ...this.#who, channel: here?.name });
  }

  // ── What is shown ──────────────────────────────────────────────────────────

  /** Fetches and draws the view, once more if it is asked for meanwhile. Resolves when what is drawn is not older. */
  refresh() {
    this.#again = true;
    this.#refreshing ??= this.#fetchAll().finally(() => {
      this.#refreshing = null;
    });
    return this.#refreshing;
  }

  async #fetchAll() {
    while (this.#again) {
      this.#again = false;
      const asked = this.you;
      const address = `view?window=${this.name}&as=${encodeURIComponent(asked)}`;
      /** @type {View | null} */
      const fetched = await look(address).catch(() => null); // the stream of changes says that relbot is gone
      if (fetched !== null && asked === this.you) this.#draw(fetched);
    }
  }

  /** @param {View} view */
  #draw(view) {
    this.view = view;
    const here = view.places.find(({ ref }) => ref === this.place) ?? view.places[0];
    if (here === undefined) return;
    if (here.ref !== this.place) this.#look(here.ref);
    const shown = view.messages.filter((message) => message.place === here.ref);
    this.#list.show(shown, view.zone ?? undefined);
    this.#places.show(view, here, this.you);
    this.composer.draw(here);
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
