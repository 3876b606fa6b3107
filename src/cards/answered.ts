import type { Cycle } from '../domain/cycle/cycle.ts';
import { releaseOf } from '../domain/cycle/state.ts';
import type { Instant } from '../domain/time/time.ts';
import { momentInWords, zoneOfWhen } from '../domain/time/time-words.ts';
import { UTC } from '../domain/time/zone.ts';
import { note, plain, text, type Block, type Card, type Inline, type Tone } from './card.ts';
import { moment } from './date-line.ts';
import { wordsOf } from './plain-text.ts';

/**
 * An answer that holds at one instant alone, and says at which: the summary has every line, too. What is said of a later
 * day holds as the dates are now.
 */
export function answered(
  tone: Tone,
  cycle: Cycle,
  now: Instant,
  lines: readonly (readonly Inline[])[],
  buttons: readonly Block[] = [],
  about: 'now' | 'a later day' = 'now',
): Card {
  const release = releaseOf(cycle);
  const zone = (release && zoneOfWhen(release.when)) ?? UTC;
  return {
    tone,
    summary: [
      ...lines.map((inlines) => wordsOf(inlines).replaceAll('\n', ' ')),
      about === 'now'
        ? `Answered for ${momentInWords(now, zone)}.`
        : `By the dates as of ${momentInWords(now, zone)}.`,
    ].join(' '),
    blocks: [
      ...lines.map((inlines) => text(...inlines)),
      ...buttons,
      about === 'now'
        ? note(plain('Answered for '), moment(now, zone), plain('; a later day may be different.'))
        : note(plain('By the dates as of '), moment(now, zone), plain('; they may move.')),
    ],
  };
}
