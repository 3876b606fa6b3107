import type { Cycle } from '../domain/cycle/cycle.ts';
import { releaseOf } from '../domain/cycle/state.ts';
import type { Instant } from '../domain/time/time.ts';
import { momentInWords, zoneOfWhen } from '../domain/time/time-words.ts';
import { UTC } from '../domain/time/zone.ts';
import { note, plain, text, type Block, type Card, type Inline, type Tone } from './card.ts';
import { moment } from './date-line.ts';
import { wordsOf } from './plain-text.ts';

/** An answer that holds at one instant alone, and says at which: the summary has every line, too. */
export function answered(
  tone: Tone,
  cycle: Cycle,
  now: Instant,
  lines: readonly (readonly Inline[])[],
  buttons: readonly Block[] = [],
): Card {
  const release = releaseOf(cycle);
  const zone = (release && zoneOfWhen(release.when)) ?? UTC;
  return {
    tone,
    summary: [
      ...lines.map((inlines) => wordsOf(inlines).replaceAll('\n', ' ')),
      `Answered for ${momentInWords(now, zone)}.`,
    ].join(' '),
    blocks: [
      ...lines.map((inlines) => text(...inlines)),
      ...buttons,
      note(plain('Answered for '), moment(now, zone), plain('; a later day may be different.')),
    ],
  };
}
