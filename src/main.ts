import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import type { Web } from '../adapters/web/index.ts';
import type { App } from './app/app.ts';
import { systemClock } from './app/clock.ts';
import { declareManagers } from './app/people/managers.ts';
import { randomNames } from './app/names.ts';
import { createRelbot, type Relbot } from './app/relbot.ts';
import { makeStartCode } from './app/people/start-code.ts';
import { createPublic } from './app/public/public-relbot.ts';
import { loadDotEnv, readSettings, type Settings } from './config.ts';
import { UserError } from './domain/user-error.ts';
import { filesBeside } from './formats/files/own-files.ts';
import { createLog, type Log } from './log.ts';
import { Painter } from './painting/painter.ts';
import type { Paint, Platform } from './platform.ts';
import { openStore } from './store/store.ts';

/** Wiring only: what is configured is imported, joined and started. */
export interface Running {
  readonly address: string;
  /** What makes the first manager; null where there is one. */
  readonly startCode: string | null;
  stop(): Promise<void>;
}

/** Brings up the platforms that are set up; with none, or when asked for, the playground. */
export async function start(settings: Settings, wantsPlayground: boolean): Promise<Running> {
  const log = createLog(settings.logLevel);
  const configured = settings.slack !== null || settings.discord !== null;
  return wantsPlayground || !configured
    ? await startPlayground(settings, log)
    : await startPlatforms(settings, log);
}

async function startPlatforms(settings: Settings, log: Log): Promise<Running> {
  const store = await openStore(settings.databaseUrl);
  const painter = new Painter({ warn: (sentence) => log.warn(sentence) });
  const { platforms, slackEvents } = await platformsOf(settings, log, painter.paint);
  const managers = await declareManagers(store, settings.managers, systemClock.now());
  const files = filesBeside(settings.databaseUrl);
  const app: App = {
    store,
    clock: systemClock,
    platforms,
    managers,
    log,
    names: randomNames,
    files,
    publicUrl: settings.publicUrl,
  };
  const { createWebhooks } = await import('../adapters/webhook/index.ts');
  const { publicUrl, webhookNetworks: networks } = settings;
  const relbot = createRelbot(app, createWebhooks({ publicUrl, networks }));
  const web = await webFor(settings, app, null, slackEvents, painter.paint);
  const startCode = await makeStartCode(app);
  return await running(relbot, web, startCode, async () => {
    await store.close();
    await painter.close();
  });
}

async function platformsOf(settings: Settings, log: Log, paint: Paint) {
  const platforms: Platform[] = [];
  let slackEvents: Parameters<typeof webFor>[3] = () => null;
  if (settings.slack !== null) {
    const { createSlack } = await import('../adapters/slack/index.ts');
    const { botToken, transport, apiUrl } = settings.slack;
    const slack = createSlack({
      botToken,
      ...(transport.kind === 'socket'
        ? { appToken: transport.appToken }
        : { signingSecret: transport.signingSecret }),
      ...(apiUrl === null ? {} : { apiUrl }),
      log,
      clock: systemClock,
      paint,
    });
    platforms.push(slack);
    slackEvents = () => slack.requestListener ?? null;
  }
  if (settings.discord !== null) {
    const { createDiscord } = await import('../adapters/discord/index.ts');
    const { token, apiUrl } = settings.discord;
    const api = apiUrl === null ? {} : { apiUrl };
    platforms.push(createDiscord({ token, ...api, log, clock: systemClock, paint }));
  }
  return { platforms, slackEvents };
}

async function startPlayground(settings: Settings, log: Log): Promise<Running> {
  const { openPlayhouse } = await import('./playground/playhouse.ts');
  const { channelSpot, createPlayground, playgroundRoutes, WoundClock } = await import(
    '../adapters/playground/index.ts'
  );
  const house = await openPlayhouse({
    databaseUrl: settings.databaseUrl,
    log,
    publicUrl: addressAhead(settings),
    craft: { createPlayground, createClock: (options) => new WoundClock(options), channelSpot },
  });
  const painter = new Painter({ warn: (sentence) => log.warn(sentence) });
  const routes = playgroundRoutes(house);
  const web = await webFor(settings, house.app, routes, () => null, painter.paint);
  // It plays already; only the door is opened.
  const playing = { start: async () => undefined, stop: () => house.close() };
  return await running(playing, web, null, () => painter.close());
}

/** Where it will be seen; a port that is chosen only when it starts is not known before. */
function addressAhead({ publicUrl, host, port }: Settings): string | null {
  return publicUrl ?? (port === 0 ? null : `http://${host}:${port}`);
}

async function webFor(
  settings: Settings,
  app: App,
  playground: Hono | null,
  slackEvents: Parameters<typeof import('../adapters/web/index.ts').createWeb>[0]['slackEvents'],
  paint: Paint,
): Promise<Web> {
  const { createWeb } = await import('../adapters/web/index.ts');
  return createWeb({
    host: settings.host,
    port: settings.port,
    health: () => Object.fromEntries(app.platforms.map((one) => [one.name, one.health()])),
    open: { shown: createPublic(app), publicUrl: settings.publicUrl },
    proxies: settings.trustedProxies,
    paint,
    playground,
    slackEvents,
    onBug: (error, request) =>
      app.log.error({ error, request }, 'A bug while answering a request.'),
  });
}

/** The server is up before the platforms are: Slack over HTTP needs it, and so does whoever looks what is wrong. */
async function running(
  relbot: Pick<Relbot, 'start' | 'stop'>,
  web: Web,
  startCode: string | null,
  forget: () => Promise<void>,
): Promise<Running> {
  try {
    const address = await web.start();
    await relbot.start();
    return {
      address,
      startCode,
      async stop() {
        await web.stop();
        await relbot.stop();
        await forget();
      },
    };
  } catch (error) {
    await relbot.stop();
    await forget();
    throw error;
  }
}

/** What `npm start` runs: until it is told to stop. */
export async function main(): Promise<void> {
  try {
    loadDotEnv();
    const settings = readSettings(process.env);
    const wantsPlayground = process.argv.includes('--playground');
    const up = await start(settings, wantsPlayground);
    const isPlayground = wantsPlayground || (settings.slack === null && settings.discord === null);
    // Whoever reads that it is up may stop it at once.
    stopOnSignal(up);
    process.stdout.write(isPlayground ? playgroundLines(up.address) : platformLines(settings, up));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function playgroundLines(address: string): string {
  return [
    `relbot’s playground: ${address}`,
    '',
    'To connect your own chat, copy .env.example to .env and set:',
    '  Slack    SLACK_BOT_TOKEN and SLACK_APP_TOKEN',
    '  Discord  DISCORD_TOKEN',
    '  both     RELBOT_MANAGERS, the people who decide',
    '',
  ].join('\n');
}

function platformLines({ slack, publicUrl }: Settings, { address, startCode }: Running): string {
  const up = `relbot is up. Status: ${address}/status\n${startCodeLine(startCode)}`;
  if (slack?.transport.kind !== 'http') return up;
  // Said whole, to be copied: Slack wants it at three places of the app's settings.
  const reached = publicUrl ?? '(the address under which Slack reaches this server)';
  return `${up}Slack’s request URL: ${reached}/slack/events\n`;
}

/** Here and nowhere else: it is in no log, and of the database only its hash knows it. */
function startCodeLine(code: string | null): string {
  if (code === null) return '';
  return `Nobody manages the release yet. Say this to relbot in a direct message within 15 minutes, and you do:\n\n  I am the release manager: ${code}\n\n`;
}

/** npm passes a signal on, and so may a shell: the second one is the first. */
function stopOnSignal(up: Running): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void up.stop().then(() => process.exit(0));
    });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
