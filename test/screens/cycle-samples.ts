import type { Card } from '../../src/cards/card.ts';
import { assumedCycle } from '../../src/cards/answers/assumed-cycle.ts';
import {
  cycleReleased,
  releasePreview,
  type ClosingFacts,
} from '../../src/cards/schedule/cycle-released.ts';
import { stageBegins } from '../../src/cards/notices/stage-begins.ts';
import { whereWeAre } from '../../src/cards/answers/where-we-are.ts';
import type { PlaceRef } from '../../src/domain/people/account.ts';
import { brand, type ProposalId } from '../../src/domain/ids.ts';
import * as sample from '../domain/sample-cycle.ts';
import { LONG } from './hostile.ts';
import * as people from './sample-people.ts';

/** The course of cycles: two at once, and the end of one. */

const cycle = sample.hibiscus();
const next = sample.hibiscus({ name: '2027.1 Indri' });
const now = sample.at('2026-09-30T15:00:00Z');
const dev = { spot: { platform: 'slack', place: brand<PlaceRef>('C1') }, name: '#dev' } as const;
const slip = {
  key: sample.featureFreeze.key,
  name: sample.featureFreeze.name,
  from: sample.featureFreeze.when,
  to: sample.day('2026-09-03'),
  times: 2,
  last: { at: now, by: people.rita, why: null },
};
const facts: ClosingFacts = {
  cycle: { ...cycle, closedAt: now },
  planned: sample.release.when,
  slips: [slip],
  exceptions: { approved: 9, denied: 2, open: 1 },
  next,
  now,
};

const finalRcAt = sample.at('2026-09-25T23:59:59Z');
const milestone2At = sample.at('2026-07-02T23:59:59Z');
const developing = sample.hibiscus({
  stages: [
    { name: 'Development', begins: { by: 'deadline', key: 'h-2' } },
    { name: 'QA', begins: { by: 'deadline', key: 'h-ff' } },
  ],
});

const underWay = sample.at('2026-08-06T09:00:00Z');

export const cycleCards: Readonly<Record<string, Card>> = {
  'assumed-cycle': assumedCycle(whereWeAre(cycle, underWay), cycle, [next], underWay),
  'assumed-cycle-over': assumedCycle(
    whereWeAre({ ...cycle, closedAt: now }, now),
    { ...cycle, closedAt: now },
    [],
    now,
  ),
  'stage-begins': stageBegins(cycle, finalRcAt, finalRcAt, false),
  'stage-begins-late': stageBegins(developing, milestone2At, sample.at('2026-07-03T08:00Z'), true),
  'release-preview': releasePreview(facts, [dev], brand<ProposalId>(12)),
  'cycle-released': cycleReleased(facts, 'Mara'),
  'cycle-released-last': cycleReleased({ ...facts, next: null, slips: [] }, 'Mara'),
};

const named = sample.hibiscus({ name: LONG });
const hostile: ClosingFacts = {
  ...facts,
  cycle: named,
  next: named,
  slips: [{ ...slip, name: LONG, times: 1_000_000 }],
};
const hostileStages = sample.hibiscus({
  name: LONG,
  deadlines: cycle.deadlines.map((one) => ({ ...one, name: LONG })),
});
export const hostileCycleCards: Readonly<Record<string, Card>> = {
  'assumed-cycle': assumedCycle(
    whereWeAre(named, underWay),
    named,
    [named, named, named, named],
    underWay,
  ),
  'assumed-cycle-over': assumedCycle(whereWeAre(named, now), { ...named, closedAt: now }, [], now),
  'stage-begins': stageBegins(hostileStages, finalRcAt, finalRcAt, true),
  'release-preview': releasePreview(
    hostile,
    Array.from({ length: 40 }, () => ({ ...dev, name: LONG })),
    brand<ProposalId>(999_999_999),
  ),
  'cycle-released': cycleReleased(hostile, LONG),
};
