import type { Card } from '../../src/cards/card.ts';
import {
  howTold,
  howToldPreview,
  howToldSet,
  type ComingPost,
} from '../../src/cards/places/how-told.ts';
import {
  projectTold,
  projectToldPreview,
  projectToldSet,
} from '../../src/cards/places/project-told.ts';
import { brand, type PlaceChangeId, type ProjectChangeId } from '../../src/domain/ids.ts';
import type { SaidSettings } from '../../src/domain/notices/said-settings.ts';
import { wallTime } from '../../src/domain/time/wall.ts';
import { UTC, zoneOf } from '../../src/domain/time/zone.ts';
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
const translators: SaidSettings = {
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
const change = { before: {}, after: translators, project: {} };
const lead = {
  before: {},
  after: { audience: 'translators' },
  project: {},
} as const;

const ladders = {
  before: {},
  project: {},
  after: {
    ladders: [
      { topic: { of: 'name', name: 'Hard string freeze' }, days: [10, 5, 1] },
      { topic: { of: 'kind', kind: 'candidate' }, days: [3] },
    ],
  },
} as const;

const all = brand<ProjectChangeId>(4);
const openstack = { name: 'OpenStack', zone: UTC };
const forAll: SaidSettings = {
  time: wallTime('10:00'),
  ladders: [{ topic: { of: 'kind', kind: 'freeze' }, days: [10, 3, 1] }],
};

export const howToldCards: Readonly<Record<string, Card>> = {
  'how-told': howTold(dev, { here: {}, project: {} }, posts, 'none'),
  'how-told-state-card': howTold(dev, { here: {}, project: {} }, posts, 'pinned'),
  'how-told-state-card-failed': howTold(dev, { here: {}, project: {} }, posts, 'not there'),
  'how-told-own': howTold(quiet, { here: translators, project: {} }, [], 'there'),
  'how-told-preview': howToldPreview(dev, lead, { before: posts, after: strings }, id),
  'how-told-preview-all': howToldPreview(quiet, change, { before: posts, after: [] }, id),
  'how-told-ladders': howToldPreview(dev, ladders, { before: posts, after: strings }, id),
  'how-told-set': howToldSet(dev, lead, strings, 'Mara'),
  'how-told-by-both': howTold(dev, { here: { kinds: ['freeze'] }, project: forAll }, posts, 'none'),
  'project-told': projectTold(openstack, forAll, ['#i18n', '#press']),
  'project-told-nothing': projectTold(openstack, {}, []),
  'project-told-preview': projectToldPreview(
    openstack,
    { before: {}, after: forAll },
    {
      shown: [
        { name: '#dev', zone: UTC, before: 20, after: posts },
        { name: '#docs', zone: UTC, before: 2, after: strings },
      ],
      more: 0,
      asBefore: ['#i18n'],
    },
    all,
  ),
  'project-told-preview-none': projectToldPreview(
    openstack,
    { before: forAll, after: {} },
    { shown: [], more: 0, asBefore: [] },
    all,
  ),
  'project-told-set': projectToldSet(
    openstack,
    { before: {}, after: forAll },
    ['#dev', '#docs'],
    'Mara',
  ),
};

const hostile = { ...dev, name: LONG };
const many: readonly ComingPost[] = Array.from({ length: 60 }, () => ({
  at: at('2026-08-13T09:00Z'),
  names: Array.from({ length: 30 }, () => LONG),
}));
const hostileLadders: SaidSettings = {
  ladders: Array.from({ length: 10 }, () => ({
    topic: { of: 'name', name: LONG },
    days: [100, 90, 80, 70, 60, 50, 40, 30],
  })),
};
export const hostileHowToldCards: Readonly<Record<string, Card>> = {
  'how-told': howTold(hostile, { here: translators, project: translators }, many, 'on its way'),
  'how-told-unsure': howTold(hostile, { here: translators, project: translators }, many, 'unsure'),
  'how-told-ladders': howTold(
    hostile,
    { here: hostileLadders, project: hostileLadders },
    many,
    'not there',
  ),
  'how-told-preview': howToldPreview(hostile, change, { before: many, after: many }, id),
  'how-told-set': howToldSet(hostile, change, many, LONG),
  'project-told': projectTold(
    { ...openstack, name: LONG },
    hostileLadders,
    Array.from({ length: 50 }, () => LONG),
  ),
  'project-told-preview': projectToldPreview(
    { ...openstack, name: LONG },
    { before: {}, after: { ...translators, ...hostileLadders, digest: null } },
    {
      shown: Array.from({ length: 5 }, () => ({ name: LONG, zone: UTC, before: 9, after: many })),
      more: 9_000,
      asBefore: Array.from({ length: 50 }, () => LONG),
    },
    all,
  ),
  'project-told-set': projectToldSet(
    { ...openstack, name: LONG },
    { before: {}, after: { ...hostileLadders } },
    Array.from({ length: 50 }, () => LONG),
    LONG,
  ),
};
