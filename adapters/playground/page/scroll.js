// Keeps the newest message in sight.

/** A scrolling element that stays at its end when it was there, whatever comes and however the window changes. */
export class Pinned {
  atEnd = true;
  #element;

  /** @param {HTMLElement} element */
  constructor(element) {
    this.#element = element;
    element.addEventListener('scroll', () => {
      this.atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 80;
    });
    new ResizeObserver(() => this.keep()).observe(element);
  }

  /** Goes to the end if it was there before. */
  keep() {
    if (this.atEnd) this.toEnd();
  }

  toEnd() {
    this.atEnd = true;
    this.#element.scrollTop = this.#element.scrollHeight;
  }
}
