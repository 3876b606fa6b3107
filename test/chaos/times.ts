const HOUR = 3_600_000;
const MONTH = 30 * 24 * HOUR;

/** The platforms' clock, which is right, and relbot's, which somebody sets. Both stand still until they are wound. */
export class Times {
  #platform: number;
  #error = 0;

  constructor(begins: number) {
    this.#platform = begins;
  }

  get platform(): number {
    return this.#platform;
  }

  get relbot(): number {
    return this.#platform + this.#error;
  }

  pass(milliseconds: number): void {
    this.#platform += milliseconds;
  }

  setBackAnHour(): void {
    this.#error -= HOUR;
  }

  setForwardAMonth(): void {
    this.#error += MONTH;
  }
}
