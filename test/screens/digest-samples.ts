import type { Card } from '../../src/cards/card.ts';
import { countdown } from '../../src/cards/notices/countdown.ts';
import { freezeBegins } from '../../src/cards/notices/freeze-turns.ts';
import { nothingThisWeek, weekAhead } from '../../src/cards/notices/week-ahead.ts';
import * as sample from '../domain/sample-cycle.ts';
import { LONG } from './hostile.ts';

/** What a place is told by settings of its own. */

const cycle = sample.hibiscus();
const { at, featureFreeze, hardStringFreeze, rc1, release } = sample;
const monday = at('2026-09-07T08:00Z');

export const digestCards: Readonly<Record<string, Card>> = {
  'week-ahead': weekAhead(cycle, [hardStringFreeze, rc1], monday, false),
  'nothing-this-week': nothingThisWeek(cycle, featureFreeze, at('2026-08-10T08:00Z'), false),
  'countdown-for-translators': countdown(
    cycle,
    [{ deadline: hardStringFreeze }],
    at('2026-08-20T09:00Z'),
    false,
    'translators',
  ),
  'countdown-for-packagers': countdown(
    cycle,
    [{ deadline: release }],
    at('2026-09-09T09:00Z'),
    false,
    'packagers',
  ),
  'freeze-begins-held': freezeBegins(cycle, [featureFreeze], at('2026-08-28T08:30Z'), false),
};

const many = Array.from({ length: 40 }, () => ({ ...featureFreeze, name: LONG }));
const long = sample.hibiscus({ name: LONG });
export const hostileDigestCards: Readonly<Record<string, Card>> = {
  'week-ahead': weekAhead(long, many, monday, true),
  'nothing-this-week': nothingThisWeek(long, { ...release, name: LONG }, monday, true),
};
