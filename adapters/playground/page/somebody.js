// Who one is in a window. Each tab of the browser can be somebody else there.

export class Somebody {
  /** The person one is. */
  id = '';
  #inputs;
  #changed;

  /**
   * @param {HTMLElement} root the window
   * @param {string} name the window's
   * @param {() => void} changed told when one becomes somebody else
   */
  constructor(root, name, changed) {
    this.#changed = changed;
    this.#inputs = [...root.querySelectorAll('.people input')].filter(
      (input) => input instanceof HTMLInputElement,
    );
    const key = `relbot-playground-you-${name}`;
    const kept = sessionStorage.getItem(key);
    for (const input of this.#inputs) {
      if (input.value === kept) input.checked = true;
      input.addEventListener('change', () => {
        sessionStorage.setItem(key, input.value);
        this.#be(input.value);
      });
    }
    this.id = this.#inputs.find(({ checked }) => checked)?.value ?? '';
  }

  /**
   * Becomes this person, as if they had been chosen.
   * @param {string} person
   */
  become(person) {
    if (person === this.id) return;
    this.#inputs.find(({ value }) => value === person)?.click();
  }

  /** @param {string} person */
  #be(person) {
    this.id = person;
    this.#changed();
  }
}
