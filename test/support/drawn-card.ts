import { image, plain, text, type Card } from '../../src/cards/card.ts';
import { timelineInWords, timelineOf } from '../../src/cards/pictures/timeline.ts';
import { UTC } from '../../src/domain/time/zone.ts';
import { at, hibiscus } from '../domain/sample-cycle.ts';

const timeline = timelineOf(hibiscus(), at('2026-08-06T08:00:00Z'), UTC);
if (timeline === null) throw new Error('The sample has dates.');

/** What is said of its picture to who cannot see it. */
export const ALT = timelineInWords(timeline);

/** A card with a picture, and the words beneath it. */
export const drawnCard: Card = {
  title: 'Schedule',
  tone: 'neutral',
  summary: 'The schedule.',
  blocks: [image(timeline, ALT), text(plain('The same dates in words.'))],
};
