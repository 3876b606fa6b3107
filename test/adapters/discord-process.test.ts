import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeDiscord } from '../fakes/discord/index.ts';
import { Changes } from '../fakes/world.ts';

const PROGRAM = fileURLToPath(new URL('discord-program.ts', import.meta.url));

let fake: FakeDiscord;
let program: Program;
beforeEach(async () => {
  fake = await FakeDiscord.start();
  await fake.invites('ana', '#dev');
  program = new Program(fake);
  await program.says('up');
});
afterEach(async () => {
  await program.killed();
  await fake.close();
  expect(fake.violations).toEqual([]);
});

/** The adapter in a process of its own, under Node itself. */
class Program {
  readonly lines: string[] = [];
  readonly #changes = new Changes();
  readonly #child: ChildProcess;

  constructor({ apiUrl, token }: FakeDiscord) {
    const env = { ...process.env, DISCORD_API_URL: apiUrl, DISCORD_TOKEN: token };
    this.#child = spawn(process.execPath, [PROGRAM], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      if (stream !== null)
        createInterface(stream).on('line', (line) => {
          this.lines.push(line);
          this.#changes.changed();
        });
  }

  says(beginning: string): Promise<string> {
    const said = () => this.lines.find((line) => line.startsWith(beginning));
    return this.#changes.until(said, `“${beginning}” in ${this.lines.join('; ')}`);
  }

  async killed(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill('SIGKILL');
    await once(this.#child, 'exit');
  }

  async died(): Promise<number | null> {
    if (this.#child.exitCode === null) await once(this.#child, 'exit');
    return this.#child.exitCode;
  }
}

describe('a process with relbot on Discord', () => {
  it('outlives an event that discord.js cannot read', async () => {
    const id = fake.state.id();
    const channel_id = fake.placeOf('#dev');
    fake.gateway.dispatch('MESSAGE_CREATE', { id, channel_id, author: null, thread: null }, 0);
    await fake.says('ana', '#dev', 'still there?');
    await program.says('heard still there?');
    expect(program.lines.join()).not.toContain('lost');
  });

  it('outlives a payload that breaks the socket’s listener, and says that it is lost', async () => {
    fake.gateway.sendRaw({ op: 0, t: 'READY', s: 99, d: null });
    expect(await program.says('lost')).toContain('the connection is in doubt');
  });

  it('still dies of a bug of its own', async () => {
    await fake.says('ana', '#dev', 'bug');
    expect(await program.died()).toBe(1);
    expect(program.lines.join()).toContain('a bug of our own');
  });

  it('finds after being killed what it had posted before', async () => {
    await fake.says('ana', '#dev', 'post');
    await program.says('posted {"outcome":"sent"');
    await program.killed();
    program = new Program(fake);
    await program.says('up');
    await fake.says('ana', '#dev', 'find');
    await program.says('found found');
    await fake.says('ana', '#dev', 'post');
    await program.says('posted');
    expect(fake.messages('#dev').filter(({ by }) => by === 'relbot')).toHaveLength(1);
  });
});
