// Following changes: what is asked for while it is being fetched is fetched once more, and never twice at once.

export class Following {
  #fetchOnce;
  /** @type {Promise<void> | null} */
  #running = null;
  #again = false;

  /** @param {() => Promise<void>} fetchOnce fetches and draws what is there now */
  constructor(fetchOnce) {
    this.#fetchOnce = fetchOnce;
  }

  /** Resolves when what is drawn is not older than this call. */
  refresh() {
    this.#again = true;
    this.#running ??= this.#fetchAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #fetchAll() {
    while (this.#again) {
      this.#again = false;
      await this.#fetchOnce();
    }
  }
}
