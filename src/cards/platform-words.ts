import type { PlatformName } from '../domain/people/account.ts';

/** What people call each platform. */
export const PLATFORM_WORDS: Record<PlatformName, string> = {
  slack: 'Slack',
  discord: 'Discord',
  playground: 'the playground',
};
