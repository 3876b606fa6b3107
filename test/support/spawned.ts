import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { Changes } from '../fakes/world.ts';
import { COMPILED } from './compiled.ts';
import { tempFolder } from './temp-store.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The program as its users start it: a process of its own, without vitest's transform in between. */
export class Spawned {
  /** Where it runs: empty before. */
  readonly folder = tempFolder();
  readonly #child: ChildProcess;
  readonly #changes = new Changes();
  #output = '';

  constructor(script: string, args: readonly string[], env: Readonly<Record<string, string>>) {
    this.#child = spawn(process.execPath, [path.join(ROOT, script), ...args], {
      // Nothing of this machine's settings, nor of a .env file that a developer has.
      cwd: this.folder,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: process.env['HOME'] ?? '',
        ...COMPILED,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.#output += chunk.toString();
        this.#changes.changed();
      });
    }
    this.#child.on('exit', () => this.#changes.changed());
    onTestFinished(() => this.kills());
  }

  get output(): string {
    return this.#output;
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Waits for a line that it prints or logs. */
  async prints(words: RegExp): Promise<RegExpExecArray> {
    return await this.#changes.until(
      () => words.exec(this.#output) ?? this.#ended(),
      `${String(words)} in what it prints: ${this.#output}`,
    );
  }

  /** Pulls the plug. */
  async kills(): Promise<void> {
    if (!this.isRunning) return;
    this.#child.kill('SIGKILL');
    await once(this.#child, 'exit');
  }

  async ends(signal?: NodeJS.Signals): Promise<number | null> {
    if (signal !== undefined) this.#child.kill(signal);
    if (this.isRunning) await once(this.#child, 'exit');
    return this.#child.exitCode;
  }

  #ended(): null {
    if (this.isRunning) return null;
    throw new Error(`It ended: ${this.#output}`);
  }
}
