/** Remembers the last thousand of something. */
export class Recent<V> {
  readonly #kept = new Map<string, V>();
  readonly #max: number;

  constructor(max = 1000) {
    this.#max = max;
  }

  get(key: string): V | undefined {
    return this.#kept.get(key);
  }

  forget(key: string): void {
    this.#kept.delete(key);
  }

  set(key: string, value: V): void {
    this.#kept.delete(key);
    this.#kept.set(key, value);
    const oldest = this.#kept.keys().next().value;
    if (this.#kept.size > this.#max && oldest !== undefined) this.#kept.delete(oldest);
  }
}
