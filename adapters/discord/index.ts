import type { Clock } from '../../src/app/clock.ts';
import type { Paint, Platform } from '../../src/platform.ts';
import { Discord } from './discord.ts';
import { PATIENCE, type Patience } from './limits.ts';
import type { Log } from './log.ts';

export interface DiscordOptions {
  readonly token: string;
  /** Default: https://discord.com/api */
  readonly apiUrl?: string;
  readonly log: Log;
  readonly clock: Clock;
  /** Without it messages go without their pictures. */
  readonly paint?: Paint;
  readonly patience?: Partial<Patience>;
}

export function createDiscord(options: DiscordOptions): Platform {
  return new Discord({ ...options, patience: { ...PATIENCE, ...options.patience } });
}
