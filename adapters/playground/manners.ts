import type { PlatformName } from '../../src/domain/people/account.ts';
import type { Capabilities } from '../../src/platform.ts';

/**
 * In what a window of the playground is like the platform that it is dressed as. It is a chat in memory all the same:
 * what a platform refuses, and how it fails, the real adapters know.
 */
export interface Manners {
  /** What people call it. */
  readonly title: string;
  readonly formErrors: Capabilities['formErrors'];
  /** How it marks what one person alone sees in a channel. */
  readonly alone: string;
  /** Discord has no message for one alone but as the answer to a press: all else goes by direct message. */
  readonly whispers: 'in place' | 'direct';
  /** Slack hangs answers beneath the message; on Discord each stands by itself and names what it answers. */
  readonly answers: 'beneath' | 'as replies';
  /** Whether a reply to relbot reaches it without a mention. */
  readonly hearsReplies: boolean;
  /** Whether a profile says in which zone its owner lives. */
  readonly tellsZone: boolean;
  /** Discord hangs buttons beneath the frame of a card, Slack has no frame. */
  readonly cards: 'blocks' | 'embed';
}

const SLACK: Manners = {
  title: 'Slack',
  formErrors: 'inline',
  alone: 'Only visible to you',
  whispers: 'in place',
  answers: 'beneath',
  hearsReplies: false,
  tellsZone: true,
  cards: 'blocks',
};

export const MANNERS: Record<PlatformName, Manners> = {
  slack: SLACK,
  discord: {
    title: 'Discord',
    formErrors: 'card',
    alone: 'Only you can see this',
    whispers: 'direct',
    answers: 'as replies',
    hearsReplies: true,
    tellsZone: false,
    cards: 'embed',
  },
  playground: { ...SLACK, title: 'Playground', alone: 'Only you can see this' },
};
