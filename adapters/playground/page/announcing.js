// Says aloud, to whoever listens to the page, what has come: in one sentence, and once all of it has come. The messages
// themselves are not read out as they are drawn: a week that is wound would be read for minutes, and twice.

/** How long nothing has to come before it is said. */
const QUIET = 400;

export class Announcer {
  #line;
  #title;
  /** The messages that are known, of whom and where; null before anything was shown. @type {Set<string> | null} */
  #known = null;
  #of = '';
  /** @type {HTMLElement[]} */
  #fresh = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {HTMLElement} line
   * @param {string} title the window's
   */
  constructor(line, title) {
    this.#line = line;
    this.#title = title;
  }

  /**
   * What stands there now. What one comes to for the first time is not news, and neither is what one said oneself.
   * @param {string} of whose eyes are on which place
   * @param {readonly { id: string, mine: boolean }[]} messages
   */
  shown(of, messages) {
    const before = this.#of === of ? this.#known : null;
    this.#of = of;
    this.#known = new Set(messages.map(({ id }) => id));
    if (before === null) return;
    const fresh = messages.filter(({ id, mine }) => !mine && !before.has(id));
    if (fresh.length === 0) return;
    this.#fresh.push(
      ...fresh
        .map(({ id }) => document.getElementById(`message-${id}`))
        .filter((it) => it !== null),
    );
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#say(), QUIET);
  }

  #say() {
    const fresh = this.#fresh;
    this.#fresh = [];
    const last = fresh.at(-1);
    if (last === undefined) return;
    const by = last.querySelector('.head .name')?.textContent ?? '';
    const words =
      last.querySelector('.card')?.ariaLabel ?? last.querySelector('.typed')?.textContent ?? '';
    const many = fresh.length === 1 ? '' : `${fresh.length} new messages. The last: `;
    this.#line.textContent = `${this.#title}: ${many}${by}: ${words}`;
  }
}
