import { type Card, plain, text } from '../../src/cards/card.ts';

const sentence = (summary: string): Card => ({
  tone: 'warning',
  summary,
  blocks: [text(plain(summary))],
});

/** What the adapter says where the core could not. */
export const TOO_SLOW = sentence('That took too long to open. Please press the button again.');
export const BROKEN = sentence(
  'Something broke on my side, and I could not take that in. Please try again in a minute.',
);
export const NO_SUCH_COMMAND = sentence('I no longer have that command. Ask me with /relbot.');
