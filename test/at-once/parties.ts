import pino from 'pino';
import { MANIFEST } from '../../adapters/slack/manifest.ts';
import type { App } from '../../src/app/app.ts';
import type { Clock } from '../../src/app/clock.ts';
import { instant } from '../../src/domain/time/wall.ts';
import { randomNames } from '../../src/app/names.ts';
import { declareManagers } from '../../src/app/people/managers.ts';
import { createRelbot, type Relbot } from '../../src/app/relbot.ts';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import { NO_FILES } from '../../src/formats/files/own-files.ts';
import { sampleCycle } from '../../src/formats/relbot/sample.ts';
import type { Platform } from '../../src/platform.ts';
import { openStore } from '../../src/store/store.ts';
import { FakeDiscord } from '../fakes/discord/index.ts';
import { FakeSlack } from '../fakes/slack/index.ts';
import type { World } from '../fakes/world.ts';
import { connect } from '../promises/connect.ts';

export const CHANNEL = '#dev';

/**
 * Nothing cuts a connection here. With the short heartbeat of tests that do, Slack's library took a machine that had no
 * time for two seconds for a cut one, and while it waited to connect again nothing was sent.
 */
const HEARTBEAT = 60_000;

/** A Slack and a Discord, and relbot on both: as one program, or as one for each on the same database. */
export interface Parties {
  readonly slack: FakeSlack;
  readonly discord: FakeDiscord;
  readonly apps: readonly App[];
  settle(): Promise<void>;
  close(): Promise<void>;
}

export interface PartiesOptions {
  /** A file, or the address of an empty database. */
  readonly database: string;
  /** Two only on a server: in one process, who waits for a file's lock keeps the other from giving it back. */
  readonly relbots: 1 | 2;
  /** Breaks the program, to see that it is noticed. */
  readonly sabotage?: (app: App) => App;
}

export async function meet({
  database,
  relbots,
  sabotage = (app) => app,
}: PartiesOptions): Promise<Parties> {
  const clock = runningFrom('2026-08-06T08:00Z');
  const now = () => clock.now();
  const slack = await FakeSlack.start({ now, scopes: MANIFEST.oauth_config.scopes.bot });
  const discord = await FakeDiscord.start({ now });
  const tokens = { slack: slack.tokens.bot, discord: discord.token };
  const sides =
    relbots === 1
      ? [connect(slack, discord, tokens, clock, HEARTBEAT)]
      : [connect(slack, null, tokens, clock, HEARTBEAT), connect(null, discord, tokens, clock)];
  const managers = ['mara', 'otto'].map((user) => [slack.account(user), discord.account(user)]);
  const apps: App[] = [];
  const running: Relbot[] = [];
  for (const platforms of sides) {
    const app = await appOn(database, platforms, clock);
    if (apps.length === 0) await importCycle(app, sampleCycle(), clock.now());
    const declared = await declareManagers(app.store, managers, clock.now());
    const whole = sabotage({ ...app, managers: declared });
    const relbot = createRelbot(whole);
    await relbot.start();
    apps.push({ ...app, managers: declared });
    running.push(relbot);
  }
  for (const world of [slack, discord]) await moveIn(world);
  return {
    slack,
    discord,
    apps,
    async settle() {
      for (const relbot of running) await relbot.settle();
    },
    async close() {
      for (const relbot of running) await relbot.stop();
      for (const { store } of apps) await store.close();
      await slack.close();
      await discord.close();
    },
  };
}

/** Time goes on: what a busy machine could not do at once is tried again. */
function runningFrom(iso: string): Clock {
  const ahead = Date.parse(iso) - Date.now();
  return { now: () => instant(Date.now() + ahead) };
}

async function moveIn(world: World): Promise<void> {
  await world.invites('mara', CHANNEL);
  await world.until(() => world.messages(CHANNEL).some(({ by }) => by === 'relbot'), 'a greeting');
}

async function appOn(database: string, platforms: readonly Platform[], clock: Clock): Promise<App> {
  const store = await openStore(database);
  return {
    store,
    clock,
    platforms,
    managers: await declareManagers(store, [], clock.now()),
    log: pino({ level: 'silent' }),
    names: randomNames,
    files: NO_FILES,
    publicUrl: null,
  };
}
