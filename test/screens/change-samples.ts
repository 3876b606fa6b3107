import type { Card } from '../../src/cards/card.ts';
import { changeConfirmed, changeDropped } from '../../src/cards/schedule/change-confirmed.ts';
import { moveHow, moveWhich, moveWhither } from '../../src/cards/schedule/move-asked-back.ts';
import { moveDone } from '../../src/cards/schedule/move-done.ts';
import { movePreview, type MovePreview } from '../../src/cards/schedule/move-preview.ts';
import { moved } from '../../src/cards/schedule/moved.ts';
import { slipHistory, slipOf } from '../../src/cards/schedule/slip-history.ts';
import { signedOff, signOffPreview } from '../../src/cards/schedule/sign-off.ts';
import type { PlaceRef, Spot } from '../../src/domain/people/account.ts';
import { diffOf } from '../../src/domain/changing/cycle-diff.ts';
import { brand, type ProposalId } from '../../src/domain/ids.ts';
import { planOfCycle } from '../../src/domain/changing/plan-of-cycle.ts';
import { UTC } from '../../src/domain/time/zone.ts';
import * as sample from '../domain/sample-cycle.ts';
import { LONG } from './hostile.ts';
import * as people from './sample-people.ts';

/** Changes of the schedule: what is shown before one, and after. */

const cycle = sample.hibiscus();
const before = planOfCycle(sample.project, cycle);
const otherwiseCalled = diffOf(before, { ...before, cycle: { ...before.cycle, aliases: [] } });
const { featureFreeze, rc1, softStringFreeze, hardStringFreeze } = sample;
const now = sample.at('2026-08-06T09:00:00Z');
const proposal = brand<ProposalId>(12);
const later = {
  key: featureFreeze.key,
  name: featureFreeze.name,
  from: featureFreeze.when,
  to: sample.day('2026-09-03'),
};
const rcLater = { key: rc1.key, name: rc1.name, from: rc1.when, to: sample.week('2026-09-14') };
const spot: Spot = { platform: 'slack', place: brand<PlaceRef>('C1') };
const dev = { spot, name: '#dev' };
const why = 'the gate was down for a week';
const preview: MovePreview = {
  cycleName: cycle.name,
  zone: UTC,
  moves: [later, rcLater],
  besides: [],
  conflicts: ['RC1 comes after the final release'],
  reminders: [
    {
      name: featureFreeze.name,
      flavour: 'countdown',
      offsetDays: -7,
      was: sample.at('2026-08-20T09:00:00Z'),
      is: sample.at('2026-08-27T09:00:00Z'),
    },
    {
      name: featureFreeze.name,
      flavour: 'begins',
      offsetDays: 0,
      was: sample.at('2026-08-27T23:59:59Z'),
      is: sample.at('2026-09-03T23:59:59Z'),
    },
  ],
  remindedIn: [dev],
  toldIn: [dev],
  why,
};
const frozen = sample.at('2026-08-31T12:00:00Z');
const slip = {
  ...later,
  times: 2,
  last: { at: now, by: people.rita, why },
};

export const changeCards: Readonly<Record<string, Card>> = {
  'change-confirmed': changeConfirmed(cycle, otherwiseCalled, 'Mara', now),
  'change-dropped': changeDropped('Mara'),
  'move-preview': movePreview(preview, null, proposal, 'Move it'),
  'move-preview-alone': movePreview(
    { ...preview, moves: [later], conflicts: [], remindedIn: [], toldIn: [], why: null },
    null,
    proposal,
    'Move it',
  ),
  'undo-preview': movePreview(
    { ...preview, conflicts: [], why: null },
    'This takes back the last change, by Mara.',
    proposal,
    'Undo it',
  ),
  'move-done': moveDone([later, rcLater], [], 'Mara', [dev]),
  'move-whither': moveWhither(featureFreeze),
  'move-whither-which': moveWhither(null),
  'move-which': moveWhich(
    'string freeze',
    [
      { deadline: softStringFreeze, proposal },
      { deadline: hardStringFreeze, proposal: brand<ProposalId>(13) },
    ],
    0,
  ),
  'move-how': moveHow(featureFreeze),
  'moved-by': moved(cycle, [later], now, false, { by: 'Mara', why }),
  'moved-in-freeze': moved(cycle, [rcLater], frozen, false, { by: 'Mara', why }),
  'moved-when-over': moved({ ...cycle, closedAt: frozen }, [rcLater], frozen, false),
  'sign-off-preview': signOffPreview(cycle, featureFreeze, [dev], frozen, proposal),
  'signed-off': signedOff(cycle, featureFreeze, 'Mara', frozen),
  'slip-history': slipHistory(cycle.name, [slip, { ...rcLater, times: 1, last: slip.last }]),
  'slip-history-none': slipHistory(cycle.name, []),
  'slip-of': slipOf(featureFreeze, slip),
  'slip-of-none': slipOf(rc1, null),
};

/** The same with more, and longer, than anybody would write. */
const endless = Array.from({ length: 60 }, () => ({ ...later, name: LONG }));
const crowd = Array.from({ length: 40 }, () => ({ spot, name: LONG }));
const reminder = { name: LONG, flavour: 'countdown', offsetDays: -21, was: now, is: now } as const;
const hostileSlip = { ...slip, name: LONG, times: 1_000_000, last: { ...slip.last, why: LONG } };

export const hostileChangeCards: Readonly<Record<string, Card>> = {
  'move-preview': movePreview(
    {
      cycleName: LONG,
      zone: UTC,
      moves: endless,
      besides: ['Other deadlines: 1000 added, 1000 changed in other ways, 1000 taken out.'],
      conflicts: Array.from({ length: 60 }, () => LONG),
      reminders: Array.from({ length: 600 }, () => reminder),
      remindedIn: crowd,
      toldIn: crowd,
      why: LONG,
    },
    'This takes back the last change, by Mara.',
    brand<ProposalId>(999_999_999),
    'Move it',
  ),
  'move-done': moveDone(endless, [], LONG, crowd),
  'move-whither': moveWhither({ ...featureFreeze, name: LONG }),
  'move-which': moveWhich(
    LONG,
    Array.from({ length: 4 }, () => ({ deadline: { ...featureFreeze, name: LONG }, proposal })),
    1_000,
  ),
  'move-how': moveHow({ ...featureFreeze, name: LONG }),
  'moved-by': moved({ ...cycle, name: LONG }, endless, now, true, { by: LONG, why: LONG }),
  'sign-off-preview': signOffPreview(
    { ...cycle, name: LONG },
    { ...featureFreeze, name: LONG },
    crowd,
    frozen,
    brand<ProposalId>(999_999_999),
  ),
  'moved-in-freeze': moved({ ...cycle, name: LONG }, endless, frozen, true, {
    by: LONG,
    why: LONG,
  }),
  'signed-off': signedOff({ ...cycle, name: LONG }, { ...featureFreeze, name: LONG }, LONG, frozen),
  'slip-history': slipHistory(
    LONG,
    Array.from({ length: 60 }, () => hostileSlip),
  ),
  'slip-of': slipOf({ ...featureFreeze, name: LONG }, hostileSlip),
};
