// On a narrow screen one window is shown at a time, and its tab says where something is new.

const KEPT = 'relbot-playground-tab';

export class Tabs {
  #tabs = [...document.querySelectorAll('[role=tab]')].filter((tab) => tab instanceof HTMLElement);
  /** How much stood in each window when it was last in sight. @type {Map<string, number>} */
  #seen = new Map();
  #shown = '';

  /** @param {() => void} onShown told when another window comes into sight */
  constructor(onShown) {
    this.#tabs.forEach((tab, index) => {
      tab.addEventListener('click', () => {
        this.show(tab.dataset['tab'] ?? '');
        onShown();
      });
      tab.addEventListener('keydown', (event) => {
        if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
        const step = event.key === 'ArrowRight' ? 1 : this.#tabs.length - 1;
        const next = this.#tabs[(index + step) % this.#tabs.length];
        if (next === undefined) return;
        next.click();
        next.focus();
      });
    });
    const kept = sessionStorage.getItem(KEPT);
    const first = this.#tabs.find(({ dataset }) => dataset['tab'] === kept) ?? this.#tabs[0];
    this.show(first?.dataset['tab'] ?? '');
  }

  /** @param {string} name */
  show(name) {
    this.#shown = name;
    sessionStorage.setItem(KEPT, name);
    for (const tab of this.#tabs) {
      const isShown = tab.dataset['tab'] === name;
      tab.setAttribute('aria-selected', String(isShown));
      tab.tabIndex = isShown ? 0 : -1;
      if (isShown) tab.classList.remove('fresh');
    }
    for (const root of document.querySelectorAll('.window')) {
      root.classList.toggle('behind', root.id !== `window-${name}`);
    }
  }

  /** @param {readonly { name: string, count: number }[]} windows */
  mark(windows) {
    for (const { name, count } of windows) {
      const tab = this.#tabs.find(({ dataset }) => dataset['tab'] === name);
      if (name !== this.#shown && count > (this.#seen.get(name) ?? count))
        tab?.classList.add('fresh');
      this.#seen.set(name, count);
    }
  }
}
