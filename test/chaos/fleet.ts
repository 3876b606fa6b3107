import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { COMPILED } from '../support/compiled.ts';
import { type Order, readReport, type Report } from './orders.ts';

const CHILD = path.join(import.meta.dirname, 'relbot-child.ts');

/** One run of relbot, in a process of its own. */
export class Run {
  readonly #child: ChildProcess;
  readonly #loaded = Promise.withResolvers<void>();
  #rested: (() => void)[] = [];
  #said = '';
  readonly #dead = Promise.withResolvers<void>();
  isDead = false;
  /** Whether somebody killed it; else it ended by itself. */
  isShot = false;

  constructor(heard: (report: Report) => void) {
    // What this process was started with, a test runner's transforms, say, is not the program's.
    this.#child = fork(CHILD, {
      execArgv: [],
      env: { ...process.env, ...COMPILED },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child.stderr?.on('data', (chunk: Buffer) => {
      this.#said = `${this.#said}${chunk.toString()}`.slice(-2000);
    });
    this.#child.on('message', (message) => {
      const report = readReport(message);
      if (report.kind === 'loaded') this.#loaded.resolve();
      if (report.kind === 'rested') this.#rested.shift()?.();
      heard(report);
    });
    this.#child.on('error', () => undefined);
    this.#child.on('exit', () => {
      this.isDead = true;
      this.#dead.resolve();
      this.#loaded.resolve();
      for (const rested of this.#rested) rested();
    });
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** What it wrote to standard error last. */
  get said(): string {
    return this.#said;
  }

  /** Resolves when it has loaded all that it needs and waits for the word. */
  get loaded(): Promise<void> {
    return this.#loaded.promise;
  }

  tell(order: Order): void {
    if (this.isDead || !this.#child.connected) return;
    this.#child.send(order, () => undefined);
  }

  /** Whether it came to rest in time, or died. */
  async rests(within: number): Promise<boolean> {
    if (this.isDead) return true;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    this.#rested.push(() => resolve(true));
    this.tell({ kind: 'rest' });
    return await Promise.race([promise, pause(within, false, { ref: false })]);
  }

  get dead(): Promise<void> {
    return this.#dead.promise;
  }

  /** At once, as from within a request of its own. @returns whether it was alive. */
  shoot(): boolean {
    if (this.isDead || this.isShot) return false;
    this.isShot = true;
    return this.#child.kill('SIGKILL');
  }

  async kill(): Promise<boolean> {
    const wasAlive = this.shoot();
    await this.dead;
    return wasAlive;
  }
}

/** Runs that wait, loaded, so that another is there as soon as one dies. */
export class Fleet {
  readonly #waiting: Run[] = [];
  readonly #heard: (report: Report) => void;

  constructor(spare: number, heard: (report: Report) => void) {
    this.#heard = heard;
    for (let each = 0; each < spare; each += 1) this.#waiting.push(new Run(heard));
  }

  async next(): Promise<Run> {
    this.#waiting.push(new Run(this.#heard));
    const next = this.#waiting.shift();
    if (next === undefined) throw new Error('There is no run to start.');
    await next.loaded;
    return next;
  }

  async close(): Promise<void> {
    await Promise.all(this.#waiting.map((run) => run.kill()));
  }
}
