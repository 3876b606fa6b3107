import pino from 'pino';
import { createWebhooks } from '../../adapters/webhook/index.ts';
import { MANIFEST } from '../../adapters/slack/manifest.ts';
import type { App } from '../../src/app/app.ts';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import { declareManagers } from '../../src/app/people/managers.ts';
import { randomNames } from '../../src/app/names.ts';
import { createRelbot, type Relbot } from '../../src/app/relbot.ts';
import type { CyclePlan } from '../../src/domain/cycle/cycle.ts';
import { brand } from '../../src/domain/ids.ts';
import { sampleCycle } from '../../src/formats/relbot/sample.ts';
import type { Platform, PostKey } from '../../src/platform.ts';
import { openSqlite } from '../../src/store/engine/sqlite-dialect.ts';
import { NO_FILES } from '../../src/formats/files/own-files.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { FakeDiscord } from '../fakes/discord/index.ts';
import { FakeSlack } from '../fakes/slack/index.ts';
import type { World } from '../fakes/world.ts';
import { TestClock } from '../support/relbot.ts';
import { newFile } from '../support/temp-store.ts';
import { connect } from './connect.ts';
import { Mishaps } from './mishaps.ts';
import { NotKept } from './not-kept.ts';
import { wind } from './wind.ts';

export type Where = 'slack' | 'discord';

/** Makes a program whose own side is broken out of one that is whole. */
export type Sabotage = (app: App, house: House) => App;

export interface HouseOptions {
  readonly on: readonly Where[];
  /** Whether the Slack app may read back what it has posted. */
  readonly readsSlack?: boolean;
  readonly sabotage?: Sabotage;
  /** How long to wait for what is promised, in milliseconds: short where it is not going to come. */
  readonly patience: number;
}

interface Running {
  readonly relbot: Relbot;
  readonly app: App;
  readonly platforms: readonly Platform[];
  readonly mishaps: Mishaps;
}

const SCOPES = MANIFEST.oauth_config.scopes.bot;
const READING = ['channels:history', 'groups:history'];

let counted = 0;
const countedName = (prefix: string) => `${prefix}${String((counted += 1)).padStart(9, '0')}`;

/** The real program on its own database, the real libraries connected to the fakes: to be stopped, started and broken. */
export class House {
  readonly clock: TestClock;
  /** Who manages the release, from the next start on. */
  managers: readonly string[] = ['mara', 'otto'];
  readonly logged: string[] = [];
  /** The database as it is, whatever a broken program believes: for setting up and for looking. */
  readonly beside: Store;
  readonly #file: string;
  readonly #options: HouseOptions;
  readonly #slack: FakeSlack | null;
  readonly #discord: FakeDiscord | null;
  /** What relbot was given, whatever the platforms take now. */
  readonly #tokens: Record<Where, string>;
  readonly #stores: Store[] = [];
  #running: Running | null = null;

  private constructor(
    options: HouseOptions,
    clock: TestClock,
    file: string,
    beside: Store,
    fakes: readonly [FakeSlack | null, FakeDiscord | null],
  ) {
    this.#options = options;
    this.clock = clock;
    this.#file = file;
    this.beside = beside;
    [this.#slack, this.#discord] = fakes;
    this.#tokens = {
      slack: this.#slack?.tokens.bot ?? '',
      discord: this.#discord?.token ?? '',
    };
  }

  /** Both sides in place and the sample cycle imported; the program is not started yet. */
  static async build(options: HouseOptions): Promise<House> {
    const file = await newFile();
    const clock = new TestClock('2026-08-06T08:00Z');
    const now = () => clock.now();
    const scopes = options.readsSlack === false ? SCOPES : [...SCOPES, ...READING];
    const slack = options.on.includes('slack') ? await FakeSlack.start({ now, scopes }) : null;
    const discord = options.on.includes('discord') ? await FakeDiscord.start({ now }) : null;
    const house = new House(options, clock, file, await openStore(file), [slack, discord]);
    await house.imports(sampleCycle());
    return house;
  }

  get slack(): FakeSlack {
    if (this.#slack === null) throw new Error('This house has no Slack.');
    return this.#slack;
  }

  get discord(): FakeDiscord {
    if (this.#discord === null) throw new Error('This house has no Discord.');
    return this.#discord;
  }

  get worlds(): World[] {
    return [this.#slack, this.#discord].filter((world) => world !== null);
  }

  /** Where a promise is shown on one platform at a time. */
  get world(): World {
    const [world] = this.worlds;
    if (world === undefined) throw new Error('This house has no platform.');
    return world;
  }

  get program(): Running {
    if (this.#running === null) throw new Error('The program is not running.');
    return this.#running;
  }

  /** What happens to the program that is running now. */
  get mishaps(): Mishaps {
    return this.program.mishaps;
  }

  async start(): Promise<void> {
    const store = await openStore(this.#file);
    this.#stores.push(store);
    const mishaps = new Mishaps();
    const platforms = connect(this.#slack, this.#discord, this.#tokens, this.clock);
    const managers = await declareManagers(
      store,
      this.managers.map((name) => this.accounts(name)),
      this.clock.now(),
    );
    const log = pino({ level: 'debug' }, { write: (line: string) => void this.logged.push(line) });
    const names = {
      postKey: () => brand<PostKey>(countedName('key')),
      reference: () => countedName('REF'),
      code: () => randomNames.code(),
    };
    const whole = mishaps.befall({
      store,
      clock: this.clock,
      platforms,
      managers,
      log,
      names,
      files: NO_FILES,
      publicUrl: null,
    });
    const app = this.#options.sabotage?.(whole, this) ?? whole;
    const relbot = createRelbot(app, createWebhooks({ publicUrl: null, networks: [] }));
    this.#running = { relbot, app, platforms, mishaps };
    await relbot.start();
  }

  async stop(): Promise<void> {
    await this.program.relbot.stop();
    this.#running = null;
  }

  /** Ends the program where it stands: only what is in the database is left of it. */
  async crash(): Promise<void> {
    const { relbot, platforms, mishaps } = this.program;
    this.#running = null;
    mishaps.cutPower();
    // Never ends where the program hangs in the middle of something; it stops the program from beginning anything else.
    void relbot.stop();
    await Promise.all(platforms.map((platform) => platform.stop()));
  }

  async settle(): Promise<void> {
    await this.#inTime(this.program.relbot.settle(), 'The program does not come to rest.');
  }

  /** Winds the clock on, stopping wherever something is due, as time would. */
  async windTo(iso: string): Promise<void> {
    await wind(this.program.relbot, this.clock, iso, () => this.settle());
  }

  async windOn(milliseconds: number): Promise<void> {
    await this.windTo(new Date(this.clock.now() + milliseconds).toISOString());
  }

  /** Imports a schedule as the command line does, beside the program. */
  async imports(plan: CyclePlan): Promise<void> {
    await importCycle(
      { store: this.beside, names: randomNames, files: NO_FILES },
      plan,
      this.clock.now(),
    );
  }

  /** The platform takes relbot's token no longer, or takes it again. */
  setToken(where: Where, token: 'revoked' | 'restored'): void {
    const isGood = token === 'restored';
    if (where === 'slack') {
      this.slack.tokens.bot = isGood ? this.#tokens.slack : 'xoxb-another';
      return;
    }
    this.discord.token = isGood ? this.#tokens.discord : 'another';
    if (!isGood) this.discord.gateway.closeWith(4004);
  }

  worldOf(where: Where): World {
    return where === 'slack' ? this.slack : this.discord;
  }

  /** What this channel would rather have where relbot cannot know: to miss a post, or to see it twice. */
  chooses(world: World, channel: string, choice: 'miss' | 'repeat'): void {
    const database = openSqlite(this.#file, { readonly: false });
    const { changes } = database
      .prepare('update place set when_unsure = ? where platform = ? and ref = ?')
      .run(choice, world.platform, world.placeOf(channel));
    database.close();
    if (changes !== 1) throw new Error(`relbot does not know ${channel} on ${world.platform}.`);
  }

  /** One person's accounts, on each platform of the house. */
  accounts(user: string) {
    return this.worlds.map((world) => world.account(user));
  }

  /** Waits for what has to be there before the promise can be shown. */
  until<T>(world: World, look: () => T | undefined | null | false, what: string): Promise<T> {
    return world.until(look, `${what} on ${world.platform}`);
  }

  /** Waits for what is promised. */
  async kept<T>(world: World, look: () => T | undefined | null | false, what: string): Promise<T> {
    return await this.#inTime(
      world.until(look, what),
      `${what} did not come on ${world.platform}.`,
    );
  }

  /** What relbot's requests broke of the platforms' rules. */
  get violations(): string[] {
    return [...(this.#slack?.violations ?? []), ...(this.#discord?.violations ?? [])];
  }

  async close(): Promise<void> {
    if (this.#running !== null) await this.crash();
    for (const world of this.worlds) await world.close();
    for (const store of [...this.#stores, this.beside]) await store.close();
  }

  async #inTime<T>(happens: Promise<T>, otherwise: string): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new NotKept(otherwise)), this.#options.patience);
    });
    try {
      return await Promise.race([happens, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
