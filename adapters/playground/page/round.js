// The first round: five steps, each of which ticks itself off; put away for good when somebody wishes so.

import { byId } from './elements.js';

/** @typedef {import('../../../src/playground/round.ts').Round[number]} Step */

const KEPT = 'relbot-playground-round';
const HELP = { type: 'Type it for me', wind: 'Wind to it', look: 'Show me', rewind: 'Rewind' };

export class FirstRound {
  #home = byId('round', HTMLElement);
  #how = byId('step-how', HTMLElement);
  #help = byId('step-help', HTMLButtonElement);
  #show = byId('show-round', HTMLButtonElement);
  /** @type {readonly Step[]} */
  #steps = [];

  /** @param {(help: Step['help'], button: HTMLButtonElement) => void} help */
  constructor(help) {
    this.#help.addEventListener('click', () => {
      const step = this.#current();
      if (step !== undefined) help(step.help, this.#help);
    });
    byId('hide-round', HTMLButtonElement).addEventListener('click', () => {
      localStorage.setItem(KEPT, 'away');
      this.#draw();
      this.#show.focus();
    });
    this.#show.addEventListener('click', () => {
      localStorage.removeItem(KEPT);
      this.#draw();
      this.#help.focus();
    });
  }

  #current() {
    return this.#steps.find(({ done }) => !done);
  }

  /** @param {readonly Step[]} steps */
  show(steps) {
    this.#steps = steps;
    this.#draw();
  }

  #draw() {
    const isAway = localStorage.getItem(KEPT) === 'away';
    this.#home.hidden = isAway || this.#steps.length === 0;
    this.#show.hidden = !isAway || this.#steps.length === 0;
    if (this.#home.hidden) return;
    const current = this.#current();
    byId('steps', HTMLElement).replaceChildren(
      ...this.#steps.map((step) => drawn(step, step === current)),
    );
    const how =
      current?.how ??
      'That was the round. Now it is yours: wind on, or begin with a schedule of your own.';
    if (this.#how.textContent !== how) this.#how.textContent = how;
    this.#help.hidden = current === undefined;
    if (current !== undefined) this.#help.textContent = HELP[current.help.does];
  }
}

/**
 * @param {Step} step
 * @param {boolean} isCurrent
 */
function drawn({ title, done }, isCurrent) {
  const item = document.createElement('li');
  item.className = done ? 'step done' : 'step';
  if (isCurrent) item.setAttribute('aria-current', 'step');
  item.textContent = title;
  if (done) {
    const said = document.createElement('span');
    said.className = 'unseen';
    said.textContent = ', done';
    item.append(said);
  }
  return item;
}
