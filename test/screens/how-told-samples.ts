import type { Card } from '../../src/cards/card.ts';
import {
  howTold,
  howToldPreview,
  howToldSet,
  type ComingPost,
} from '../../src/cards/places/how-told.ts';
import { brand, type PlaceChangeId } from '../../src/domain/ids.ts';
import { USUAL_SETTINGS, type PlaceSettings } from '../../src/domain/place-settings.ts';
import { wallTime } from '../../src/domain/wall.ts';
import { UTC, zoneOf } from '../../src/domain/zone.ts';
import * as sample from '../domain/sample-cycle.ts';
import { LONG } from './hostile.ts';

/** How a place is told, and what would change. */

const { at } = sample;
const id = brand<PlaceChangeId>(3);
const dev = { name: '#dev', subscribed: true, projectZone: UTC };
const quiet = { ...dev, subscribed: false };
const posts: readonly ComingPost[] = [
  { at: at('2026-08-13T09:00Z'), names: ['Feature freeze'] },
  { at: at('2026-08-20T09:00Z'), names: ['Feature freeze', 'Hard string freeze'] },
];
const strings: readonly ComingPost[] = [
  { at: at('2026-08-20T06:30Z'), names: ['Hard string freeze'] },
];
const translators: PlaceSettings = {
  zone: zoneOf('Europe/Berlin'),
  time: wallTime('08:30'),
  days: [1, 2, 3, 4],
  holidaysOff: false,
  quiet: { from: wallTime('20:00'), to: wallTime('08:00') },
  audience: 'translators',
  kinds: ['freeze', 'release', 'candidate'],
  leadDays: [10, 5, 1],
  ladders: [],
  digest: { weekday: 1, time: wallTime('09:00'), whenEmpty: 'nothing to report' },
  whenUnsure: 'repeat',
};
const change = { before: USUAL_SETTINGS, after: translators };
const lead = {
  before: USUAL_SETTINGS,
  after: { ...USUAL_SETTINGS, audience: 'translators' },
} as const;

const ladders = {
  before: USUAL_SETTINGS,
  after: {
    ...USUAL_SETTINGS,
    ladders: [
      { topic: { of: 'name', name: 'Hard string freeze' }, days: [10, 5, 1] },
      { topic: { of: 'kind', kind: 'candidate' }, days: [3] },
    ],
  },
} as const;

export const howToldCards: Readonly<Record<string, Card>> = {
  'how-told': howTold(dev, USUAL_SETTINGS, posts, 'none'),
  'how-told-state-card': howTold(dev, USUAL_SETTINGS, posts, 'pinned'),
  'how-told-state-card-failed': howTold(dev, USUAL_SETTINGS, posts, 'not there'),
  'how-told-own': howTold(quiet, translators, [], 'there'),
  'how-told-preview': howToldPreview(dev, lead, { before: posts, after: strings }, id),
  'how-told-preview-all': howToldPreview(quiet, change, { before: posts, after: [] }, id),
  'how-told-ladders': howToldPreview(dev, ladders, { before: posts, after: strings }, id),
  'how-told-set': howToldSet(dev, lead, strings, 'Mara'),
};

const hostile = { ...dev, name: LONG };
const many: readonly ComingPost[] = Array.from({ length: 60 }, () => ({
  at: at('2026-08-13T09:00Z'),
  names: Array.from({ length: 30 }, () => LONG),
}));
const hostileLadders: PlaceSettings = {
  ...USUAL_SETTINGS,
  ladders: Array.from({ length: 10 }, () => ({
    topic: { of: 'name', name: LONG },
    days: [100, 90, 80, 70, 60, 50, 40, 30],
  })),
};
export const hostileHowToldCards: Readonly<Record<string, Card>> = {
  'how-told': howTold(hostile, translators, many, 'on its way'),
  'how-told-unsure': howTold(hostile, translators, many, 'unsure'),
  'how-told-ladders': howTold(hostile, hostileLadders, many, 'not there'),
  'how-told-preview': howToldPreview(hostile, change, { before: many, after: many }, id),
  'how-told-set': howToldSet(hostile, change, many, LONG),
};
