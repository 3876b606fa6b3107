import type { SeenMessage } from '../fakes/world.ts';
import type { Program, TestClock } from './relbot.ts';

/** What stands in one place, or is told to one person, by the name that it has in the transcript. */
export type Look = () => readonly (readonly [where: string, messages: readonly SeenMessage[]])[];

/** All that relbot says from now on, each message when it comes and whenever it changes, to be read as a whole. */
export class Transcript {
  readonly #clock: TestClock;
  readonly #look: Look;
  readonly #seen = new Set<string>();
  readonly #lines: string[] = [];

  constructor(clock: TestClock, look: Look) {
    this.#clock = clock;
    this.#look = look;
    this.looks();
    this.#lines.length = 0;
  }

  get text(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  does(what: string): void {
    this.#lines.push(`== ${what}`);
  }

  /** Stops wherever something is due, so that each message stands at its own time. */
  async windTo(program: Program, iso: string): Promise<void> {
    const end = Date.parse(iso);
    for (;;) {
      const next = (await program.relbot.nextEvent()) ?? end;
      if (next >= end) break;
      await program.windTo(new Date(Math.max(next, this.#clock.now())).toISOString());
      this.looks();
    }
    await program.windTo(iso);
    this.looks();
  }

  async settle(program: Program): Promise<void> {
    await program.relbot.settle();
    this.looks();
  }

  looks(): void {
    for (const [where, messages] of this.#look()) this.#note(where, messages);
  }

  #note(where: string, messages: readonly SeenMessage[]): void {
    for (const { id, by, text, buttons } of messages) {
      const key = `${where} ${id} ${text} ${buttons.join()}`;
      if (by !== 'relbot' || this.#seen.has(key)) continue;
      this.#seen.add(key);
      const at = new Date(this.#clock.now()).toISOString().slice(0, 16);
      const words = text.replaceAll(/\n+/g, '\n    ');
      const pressed = buttons.length === 0 ? '' : `\n    [${buttons.join('] [')}]`;
      this.#lines.push(`${at} ${where}\n    ${words}${pressed}`);
    }
  }
}
