import type { Card } from '../../src/cards/card.ts';
import type { Because } from '../../src/cards/notices/because.ts';
import { countdown } from '../../src/cards/notices/countdown.ts';
import { postedHere, type PostedShown } from '../../src/cards/notices/posted.ts';
import {
  comingPosts,
  nothingToCome,
  type PostShown,
} from '../../src/cards/notices/posts-to-come.ts';
import { allCame, noneWasDue, whyMissed, type Missed } from '../../src/cards/notices/why-silent.ts';
import { wallDate } from '../../src/domain/time/wall.ts';
import { UTC } from '../../src/domain/time/zone.ts';
import * as sample from '../domain/sample-cycle.ts';
import { LONG } from './hostile.ts';

/** What relbot posts by itself: what is to come, what came, and why something did not. */

const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

const cycle = sample.hibiscus();
const { featureFreeze, softStringFreeze } = sample;
const weekBefore = sample.at('2026-08-20T09:00:00Z');
const here = { place: '#dev', days: null, about: null };
const thisWeek = {
  ...here,
  days: 'from Monday 17 August 2026 to Sunday 23 August 2026',
};
const card = countdown(
  cycle,
  [{ deadline: featureFreeze }, { deadline: softStringFreeze }],
  weekBefore,
  false,
);
const because: Because[] = [
  { deadline: 'Feature freeze', flavour: 'countdown', offsetDays: -7 },
  { deadline: 'Soft string freeze', flavour: 'countdown', offsetDays: -7 },
];
const post: PostShown = { dueAt: weekBefore, zone: UTC, place: '#dev', because, card };
const begins: PostShown = {
  ...post,
  dueAt: sample.at('2026-08-27T23:59:59Z'),
  because: [{ deadline: 'Feature freeze', flavour: 'begins', offsetDays: 0 }],
};
const reminder: PostShown = {
  ...post,
  because: [{ deadline: null, flavour: 'reminder', reminder: '“the docs”' }],
};
const sent: PostedShown = {
  at: weekBefore,
  zone: UTC,
  state: 'sent',
  detail: null,
  moved: [],
  card,
};
const missed: Missed = {
  dueAt: weekBefore,
  zone: UTC,
  because,
  why: { is: 'skipped', reason: 'The deadline had passed.' },
};
const refused: Missed = { ...missed, why: { is: 'refused', detail: 'The channel is archived.' } };
const moved: Missed = { ...missed, why: { is: 'cancelled', reason: 'The schedule has changed.' } };
const waiting: Missed = { ...missed, why: { is: 'waiting', detail: null } };
const came = { at: weekBefore, dueAt: weekBefore, zone: UTC, because };

const yours = { ...here, place: null, isOwn: true };
const toYou: PostShown = {
  ...post,
  because: [
    { deadline: 'RC1', flavour: 'countdown', offsetDays: -7, own: true },
    { deadline: 'Feature freeze', flavour: 'moved', offsetDays: 0, own: true },
    { deadline: 'Docs freeze', flavour: 'removed', offsetDays: 0, own: true },
    { deadline: 'Nova specs', flavour: 'ahead', offsetDays: 0, own: true },
  ],
};

const sunday = { is: 'day off', day: wallDate('2026-11-01') } as const;
const newYear = {
  is: 'holiday',
  day: wallDate('2027-01-01'),
  names: 'New Year’s Day in DE, PT',
} as const;
const early: Because = {
  deadline: 'RC1',
  flavour: 'countdown',
  offsetDays: -1,
  moved: { comes: 'earlier', since: sunday },
};

export const postCards: Readonly<Record<string, Card>> = {
  'coming-posts': comingPosts([post, reminder, begins], thisWeek),
  'coming-posts-everywhere': comingPosts(times(12, post), { ...here, place: null }),
  'nothing-to-come': nothingToCome(here, { why: 'not subscribed' }),
  'nothing-to-come-until-later': nothingToCome(thisWeek, { why: 'later', next: begins }),
  'nothing-to-come-of-it': nothingToCome({ ...here, about: 'RC1' }, { why: 'no rung' }),
  'coming-to-you': comingPosts([toYou], yours),
  'nothing-to-come-to-you': nothingToCome(yours, { why: 'direct' }),
  'why-missed-by-you': whyMissed(
    [
      {
        ...missed,
        because: toYou.because,
        why: { is: 'not told', reason: 'A later notice of the same deadline says more.' },
      },
    ],
    1,
    yours,
  ),
  'why-missed-by-you-several': whyMissed(
    [
      {
        ...missed,
        because: toYou.because,
        why: { is: 'not told', reason: 'The person muted it.' },
      },
      {
        ...missed,
        dueAt: sample.at('2026-08-21T09:00:00Z'),
        because: toYou.because,
        why: { is: 'not reached', detail: 'They take no direct messages.' },
      },
    ],
    0,
    yours,
  ),
  'all-came-to-you': allCame([came, { ...came, at: sample.at('2026-08-21T09:00:00Z') }], yours),
  'none-was-due-to-you': noneWasDue({ why: 'not followed' }, { ...yours, about: 'RC1' }),
  'coming-posts-moved': comingPosts(
    [
      { ...post, because: [early, { ...early, deadline: 'RC2' }, ...because] },
      { ...post, because: [{ ...early, moved: { comes: 'earlier', since: newYear } }] },
      {
        ...begins,
        because: [
          {
            deadline: 'Feature freeze',
            flavour: 'begins',
            offsetDays: 0,
            moved: { comes: 'later', since: { is: 'quiet hours' } },
          },
        ],
      },
    ],
    thisWeek,
  ),
  'posted-here-moved': postedHere(
    [
      { ...sent, moved: [{ comes: 'earlier', since: sunday }] },
      { ...sent, moved: [{ comes: 'later', since: { is: 'not over' } }] },
    ],
    here,
  ),
  'posted-here': postedHere([sent, { ...sent, card: null }], here),
  'posted-here-failed': postedHere(
    [
      sent,
      { ...sent, state: 'refused', detail: 'The channel is archived.' },
      { ...sent, state: 'on its way' },
    ],
    thisWeek,
  ),
  'posted-here-none': postedHere([], thisWeek),
  'why-missed': whyMissed([missed], 2, thisWeek),
  'why-missed-several': whyMissed([missed, refused, moved, waiting], 0, thisWeek),
  'all-came': allCame([came, { ...came, at: sample.at('2026-08-21T09:00:00Z') }], here),
  'none-was-due-unsubscribed': noneWasDue(
    { why: 'not subscribed then', since: weekBefore, zone: UTC },
    here,
  ),
  'none-was-due-no-rung': noneWasDue(
    { why: 'no rung', asked: -3, rungs: [-7, -1] },
    { ...here, about: 'RC1' },
  ),
  'none-was-due-yet': noneWasDue(
    { why: 'not yet', at: weekBefore, zone: UTC },
    { ...here, about: 'Feature freeze' },
  ),
  'none-was-due': noneWasDue({ why: 'nothing due' }, thisWeek),
};

const longBecause: Because[] = times(20, {
  deadline: LONG,
  flavour: 'countdown',
  offsetDays: -7,
});
const longCard: Card = { ...card, title: LONG, summary: LONG };
const longAsked = { place: LONG, days: thisWeek.days, about: LONG };
export const hostilePostCards: Readonly<Record<string, Card>> = {
  'coming-posts': comingPosts(
    times(40, { ...post, place: LONG, because: longBecause, card: longCard }),
    { ...longAsked, place: null },
  ),
  'nothing-to-come': nothingToCome(longAsked, {
    why: 'later',
    next: { ...post, because: longBecause },
  }),
  'posted-here': postedHere(
    times(40, { ...sent, state: 'given up', detail: LONG, card: longCard }),
    longAsked,
  ),
  'why-missed': whyMissed(
    times(40, { ...refused, because: longBecause, why: { is: 'refused', detail: LONG } }),
    9,
    longAsked,
  ),
  'why-missed-one': whyMissed(
    [{ ...missed, because: longBecause, why: { is: 'skipped', reason: LONG } }],
    0,
    longAsked,
  ),
  'all-came': allCame(
    times(40, { ...came, because: longBecause, at: sample.at('2026-08-21T09:00:00Z') }),
    longAsked,
  ),
  'none-was-due': noneWasDue({ why: 'no rung', asked: -3, rungs: [] }, longAsked),
};
