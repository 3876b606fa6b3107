import type { WebClient } from '@slack/web-api';
import { PlatformDown } from '../../src/platform.ts';
import { isRefusedToken, notSent } from './errors.ts';
import { SCOPES } from './manifest.ts';

/** Who relbot is in this workspace, and what it may do there. */
export interface Identity {
  readonly botUser: string;
  readonly botId: string;
  readonly userName: string;
  readonly team: string;
  readonly scopes: ReadonlySet<string>;
}

/** Rejects with `PlatformDown`. */
export async function whoAmI(client: WebClient): Promise<Identity> {
  try {
    const answer = await client.auth.test();
    return {
      botUser: answer.user_id ?? '',
      botId: answer.bot_id ?? '',
      userName: answer.user ?? 'relbot',
      team: answer.team ?? 'the workspace',
      // Slack says what is granted in a header, which the library puts here.
      scopes: new Set(answer.response_metadata?.scopes ?? []),
    };
  } catch (failure) {
    if (isRefusedToken(failure)) throw new PlatformDown(BOT_TOKEN_REFUSED, false);
    throw new PlatformDown(
      `Slack could not be asked who relbot is. ${notSent(failure).detail}`,
      true,
    );
  }
}

/** What the app lacks, a sentence each. */
export function missingScopes(identity: Identity): string[] {
  return SCOPES.filter(({ scope }) => !identity.scopes.has(scope)).map(
    ({ scope, without }) => `The Slack app lacks the scope ${scope}: ${without}.`,
  );
}

export const BOT_TOKEN_REFUSED =
  'Slack refused the bot token: copy it again from “OAuth & Permissions” of the app into SLACK_BOT_TOKEN.';
export const NO_WAY_IN =
  'Slack has no way to reach relbot: set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP).';
export const APP_TOKEN_REFUSED =
  'Slack refused the app-level token: make one with the scope connections:write and put it into SLACK_APP_TOKEN.';
