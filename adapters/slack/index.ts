import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Platform } from '../../src/platform.ts';
import type { SlackOptions } from './options.ts';
import { Slack } from './slack.ts';
import { TIMINGS } from './timings.ts';

export type { SlackOptions } from './options.ts';

export interface SlackPlatform extends Platform {
  /**
   * By HTTP only: answers POST /slack/events. The body must not have been read, as Slack's signature is over its bytes.
   */
  readonly requestListener?: (request: IncomingMessage, response: ServerResponse) => void;
}

export function createSlack(options: SlackOptions): SlackPlatform {
  return new Slack({ ...options, timings: { ...TIMINGS, ...options.timings } });
}
