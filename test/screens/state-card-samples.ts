import type { Card } from '../../src/cards/card.ts';
import {
  dropStateCardOffer,
  keepStateCardOffer,
  noStateCard,
  notPinned,
  stateCardDropped,
  stateCardKept,
  stateCardUnsure,
} from '../../src/cards/places/keep-state-card.ts';
import {
  dropHeadlineOffer,
  headlineDropped,
  headlineKept,
  headlineNotGranted,
  headlineRefused,
  keepHeadlineOffer,
  noHeadline,
} from '../../src/cards/places/keep-headline.ts';
import { stateCard, stateNoLonger, stateUnplanned } from '../../src/cards/places/state-card.ts';
import { instant } from '../../src/domain/time/wall.ts';
import * as sample from '../domain/sample-cycle.ts';
import { LONG } from './hostile.ts';

/** The message that stays in a place and says where the cycle stands. */

const at = (iso: string) => instant(Date.parse(iso));
const open = stateCard(sample.hibiscus(), at('2026-08-06T12:00Z'));

export const stateCards: Readonly<Record<string, Card>> = {
  'state-card-open': open,
  'state-card-frozen': stateCard(sample.hibiscus(), at('2026-09-15T12:00Z')),
  'state-card-released': stateCard(sample.hibiscus(), at('2026-10-08T12:00Z')),
  'state-card-unplanned': stateUnplanned(),
  'state-card-no-longer': stateNoLonger(),
  'state-card-offer': keepStateCardOffer({ name: '#dev', canPin: true }, open),
  'state-card-offer-unpinned': keepStateCardOffer({ name: '#dev', canPin: false }, open),
  'state-card-kept': stateCardKept('#dev', false, true),
  'state-card-kept-again': stateCardKept('#dev', true, false),
  'state-card-drop': dropStateCardOffer('#dev'),
  'state-card-dropped': stateCardDropped('#dev'),
  'state-card-none': noStateCard('#dev'),
  'state-card-unsure': stateCardUnsure('#dev'),
  'state-card-not-pinned': notPinned(
    '#dev',
    'relbot may not pin in the Discord channel. Allow its role to pin messages there.',
  ),
};

export const headlineCards: Readonly<Record<string, Card>> = {
  'headline-offer': keepHeadlineOffer(
    '#dev',
    'String freeze until 30 Sep · next: RC1 2 Oct',
    'slack',
  ),
  'headline-kept': headlineKept('#dev'),
  'headline-drop': dropHeadlineOffer('#dev'),
  'headline-dropped': headlineDropped('#dev'),
  'headline-none': noHeadline('#dev'),
  'headline-not-granted': headlineNotGranted('#dev', 'slack'),
  'headline-refused': headlineRefused('#dev', 'discord', {
    isGrantMissing: true,
    detail: 'relbot may not change the topic of the Discord channel.',
  }),
  'headline-rejected': headlineRefused('#dev', 'discord', {
    isGrantMissing: false,
    detail: 'A thread on Discord has no topic.',
  }),
};

export const hostileHeadlineCards: Readonly<Record<string, Card>> = {
  'headline-offer': keepHeadlineOffer(LONG, LONG, 'slack'),
  'headline-kept': headlineKept(LONG),
  'headline-drop': dropHeadlineOffer(LONG),
  'headline-dropped': headlineDropped(LONG),
  'headline-none': noHeadline(LONG),
  'headline-not-granted': headlineNotGranted(LONG, 'discord'),
  'headline-refused': headlineRefused(LONG, 'slack', { isGrantMissing: true, detail: LONG }),
};

const long = sample.hibiscus({ name: LONG });
const frozen = {
  ...long,
  deadlines: long.deadlines.map((deadline) => ({ ...deadline, name: LONG })),
};
export const hostileStateCards: Readonly<Record<string, Card>> = {
  'state-card-open': stateCard(frozen, at('2026-08-06T12:00Z')),
  'state-card-frozen': stateCard(frozen, at('2026-09-15T12:00Z')),
  'state-card-offer': keepStateCardOffer(
    { name: LONG, canPin: true },
    stateCard(frozen, at('2026-09-15T12:00Z')),
  ),
  'state-card-not-pinned': notPinned(LONG, LONG),
};
