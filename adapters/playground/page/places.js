// The list of places, with a mark where something is new.

/** @typedef {import('../view.ts').PlaygroundView} View */
/** @typedef {View['places'][number]} Place */

/** @param {Place} place */
export function titleOf(place) {
  return place.kind === 'channel' ? `#${place.name}` : place.name;
}

export class PlaceList {
  #list;
  #choose;
  /** The messages that were before each person's eyes. @type {Map<string, Set<string>>} */
  #seen = new Map();

  /**
   * @param {HTMLElement} list
   * @param {(ref: string) => void} choose
   */
  constructor(list, choose) {
    this.#list = list;
    this.#choose = choose;
  }

  /**
   * @param {View} view
   * @param {Place} here
   * @param {string} you
   */
  show(view, here, you) {
    const seen = this.#seen.get(you) ?? new Set();
    this.#seen.set(you, seen);
    for (const { id, place } of view.messages) if (place === here.ref) seen.add(id);

    const buttons = [...this.#list.querySelectorAll('button')];
    const focused = buttons.findIndex((button) => button === document.activeElement);
    const items = view.places.map((place) => {
      const fresh = view.messages.some((it) => it.place === place.ref && !seen.has(it.id));
      return this.#item(place, place.ref === here.ref, fresh);
    });
    this.#list.replaceChildren(...items);
    items[focused]?.querySelector('button')?.focus();
  }

  /**
   * @param {Place} place
   * @param {boolean} current
   * @param {boolean} fresh
   */
  #item(place, current, fresh) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = fresh ? 'place fresh' : 'place';
    button.textContent = titleOf(place);
    if (current) button.setAttribute('aria-current', 'true');
    if (fresh) button.append(unseen(', new messages'));
    button.addEventListener('click', () => this.#choose(place.ref));
    const item = document.createElement('li');
    item.append(button);
    return item;
  }
}

/** @param {string} words */
function unseen(words) {
  const span = document.createElement('span');
  span.className = 'unseen';
  span.textContent = words;
  return span;
}
