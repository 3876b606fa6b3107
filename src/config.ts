import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { z } from 'zod';
import { PLATFORM_NAMES, type Account, type UserRef } from './domain/people/account.ts';
import { brand } from './domain/ids.ts';
import { UserError } from './domain/user-error.ts';

/** How relbot is set up: from the environment, and a `.env` file beside where it is started. */
export interface Settings {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  /** Without a slash at its end. */
  readonly publicUrl: string | null;
  /** How many proxies before the server write into X-Forwarded-For. */
  readonly trustedProxies: number;
  /** Networks that are not the internet, and that webhooks may reach all the same: "10.1.0.0/16". */
  readonly webhookNetworks: readonly string[];
  /** The people who manage, each with the accounts that are theirs. */
  readonly managers: readonly (readonly Account[])[];
  readonly slack: SlackSettings | null;
  readonly discord: DiscordSettings | null;
  readonly logLevel: string;
}

interface SlackSettings {
  readonly botToken: string;
  /** Socket Mode by its app token, or HTTP by the signing secret. */
  readonly transport:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string };
  readonly apiUrl: string | null;
}

interface DiscordSettings {
  readonly token: string;
  readonly apiUrl: string | null;
}

const unsetWhenEmpty = z
  .string()
  .optional()
  .transform((value) => (value === undefined || value.trim() === '' ? null : value.trim()));

const schema = z.object({
  DATABASE_URL: unsetWhenEmpty,
  HOST: unsetWhenEmpty,
  PORT: unsetWhenEmpty,
  PUBLIC_URL: unsetWhenEmpty,
  TRUSTED_PROXIES: unsetWhenEmpty,
  WEBHOOK_NETWORKS: unsetWhenEmpty,
  RELBOT_MANAGERS: unsetWhenEmpty,
  SLACK_BOT_TOKEN: unsetWhenEmpty,
  SLACK_APP_TOKEN: unsetWhenEmpty,
  SLACK_SIGNING_SECRET: unsetWhenEmpty,
  SLACK_API_URL: unsetWhenEmpty,
  DISCORD_TOKEN: unsetWhenEmpty,
  DISCORD_API_URL: unsetWhenEmpty,
  LOG_LEVEL: unsetWhenEmpty,
});
type Variables = z.output<typeof schema>;

/**
 * Reads the settings.
 *
 * @throws UserError naming the variable, what is wrong with it and where to get it; never its value when it is a secret.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const set = schema.parse(env);
  return {
    databaseUrl: set.DATABASE_URL ?? 'data/relbot.db',
    host: set.HOST ?? '127.0.0.1',
    port: readPort(set.PORT),
    publicUrl: readPublicUrl(set.PUBLIC_URL),
    trustedProxies: readTrustedProxies(set.TRUSTED_PROXIES),
    webhookNetworks: readNetworks(set.WEBHOOK_NETWORKS),
    managers: readManagers(set.RELBOT_MANAGERS),
    slack: readSlack(set),
    discord:
      set.DISCORD_TOKEN === null ? null : { token: set.DISCORD_TOKEN, apiUrl: set.DISCORD_API_URL },
    logLevel: readLogLevel(set.LOG_LEVEL),
  };
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

function readLogLevel(level: string | null): string {
  if (level === null) return 'info';
  if (LOG_LEVELS.includes(level)) return level;
  throw new UserError(`LOG_LEVEL is “${level}”; it is one of ${LOG_LEVELS.join(', ')}.`);
}

function readPort(port: string | null): number {
  if (port === null) return 3000;
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65_535) return Number(port);
  throw new UserError(`PORT is “${port}”; it is a number from 0 to 65535 (0: any free one).`);
}

function readPublicUrl(url: string | null): string | null {
  if (url === null) return null;
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return url.replace(/\/+$/, '');
  throw new UserError(
    `PUBLIC_URL is “${url}”; write the whole address, as in https://relbot.example.org.`,
  );
}

function readTrustedProxies(count: string | null): number {
  if (count === null) return 0;
  if (/^\d$/.test(count)) return Number(count);
  throw new UserError(
    `TRUSTED_PROXIES is “${count}”; it is how many proxies stand before relbot, such as 1.`,
  );
}

function readNetworks(list: string | null): string[] {
  if (list === null) return [];
  return list.split(',').map((one) => {
    const network = one.trim();
    const [address = '', prefix = '', ...rest] = network.split('/');
    const longest = isIP(address) === 4 ? 32 : isIP(address) === 6 ? 128 : -1;
    const isOne = /^\d{1,3}$/.test(prefix) && Number(prefix) <= longest && rest.length === 0;
    if (isOne) return network;
    throw new UserError(
      `WEBHOOK_NETWORKS has “${network}”, which is no network. Write it as in 10.1.0.0/16, with commas between several.`,
    );
  });
}

function readSlack(set: Variables): SlackSettings | null {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: secret,
  } = set;
  if (botToken === null) {
    if (appToken === null && secret === null) return null;
    throw new UserError(
      'Slack is half set up: SLACK_BOT_TOKEN is missing. It is under “OAuth & Permissions” of your app and begins with xoxb-.',
    );
  }
  if (appToken !== null) {
    return { botToken, transport: { kind: 'socket', appToken }, apiUrl: set.SLACK_API_URL };
  }
  if (secret !== null) {
    return {
      botToken,
      transport: { kind: 'http', signingSecret: secret },
      apiUrl: set.SLACK_API_URL,
    };
  }
  throw new UserError(
    'Slack is half set up: set SLACK_APP_TOKEN (Socket Mode; “Basic Information”, App-Level Tokens, xapp-) or SLACK_SIGNING_SECRET (HTTP).',
  );
}

/** `slack:U1+discord:2,slack:U9`: plus joins one person's accounts, comma separates people. */
function readManagers(text: string | null): Account[][] {
  if (text === null) return [];
  return text
    .split(',')
    .filter((person) => person.trim() !== '')
    .map((person) => person.split('+').map((account) => readAccount(account.trim())));
}

function readAccount(text: string): Account {
  const [name, user, ...rest] = text.split(':');
  const platform = PLATFORM_NAMES.find((known) => known === name);
  if (platform !== undefined && user !== undefined && /^\w+$/.test(user) && rest.length === 0) {
    return { platform, user: brand<UserRef>(user) };
  }
  throw new UserError(
    `RELBOT_MANAGERS has “${text}”, which names nobody. Write slack:U0123ABCD or discord:123456789, with + between one person’s accounts and , between people.`,
  );
}

/** Takes over what a `.env` file beside where relbot is started sets; what the environment sets already wins. */
export function loadDotEnv(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}
