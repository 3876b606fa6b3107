import {
  addPreview,
  addWhat,
  deadlineAdded,
  deadlineBack,
  type AddPreview,
} from '../../src/cards/schedule/add-deadline.ts';
import type { Card } from '../../src/cards/card.ts';
import { deadlineForm } from '../../src/cards/schedule/deadline-form.ts';
import type { Form } from '../../src/cards/form.ts';
import {
  datesRemoved,
  deadlineRemoved,
  removePreview,
  type RemovePreview,
} from '../../src/cards/schedule/remove-deadline.ts';
import type { PlaceRef, Spot } from '../../src/domain/people/account.ts';
import { brand, type ProposalId } from '../../src/domain/ids.ts';
import { UNDECIDED } from '../../src/domain/time/when.ts';
import { UTC } from '../../src/domain/time/zone.ts';
import * as sample from '../domain/sample-cycle.ts';
import { hostile, LONG } from './hostile.ts';
import * as people from './sample-people.ts';

/** A date comes into the schedule, or leaves it. */

const cycle = sample.hibiscus();
const now = sample.at('2026-08-06T09:00:00Z');
const proposal = brand<ProposalId>(12);
const spot: Spot = { platform: 'slack', place: brand<PlaceRef>('C1') };
const places = [{ spot, name: '#dev' }];
const { hardStringFreeze: deadline, rc1 } = sample;
const at = sample.at('2026-09-03T09:00:00Z');
const change = { name: deadline.name, flavour: 'countdown', offsetDays: -7 } as const;

const adding: AddPreview = {
  cycle,
  deadline,
  conflicts: [],
  reminders: [{ ...change, was: null, is: at }],
  places,
  zone: UTC,
  why: 'the translators asked for it',
};
const removing: RemovePreview = {
  deadline: rc1,
  ends: [{ freeze: 'Feature freeze', instead: 'with 2026.2 Hibiscus release' }],
  requests: 2,
  conflicts: ['RC1 is what the highlights were counted from'],
  reminders: [{ ...change, was: at, is: null }],
  places,
  zone: UTC,
};

export const scheduleChangeCards: Readonly<Record<string, Card>> = {
  'add-preview': addPreview(adding, now, proposal),
  'add-preview-conflict': addPreview(
    { ...adding, conflicts: ['“Hard string freeze” falls on a Sunday'], places: [], why: null },
    now,
    proposal,
  ),
  'add-preview-other-freeze': addPreview(
    { ...adding, deadline: { ...deadline, name: 'UI freeze', freeze: 'other', forbids: [] } },
    now,
    proposal,
  ),
  'deadline-added': deadlineAdded(cycle, deadline, { name: 'Mara', why: adding.why }, now),
  'add-what-date': addWhat({ name: 'Docs freeze', date: null }, people.draft),
  'add-what-name': addWhat({ name: null, date: '10 September' }, people.draft),
  'remove-preview': removePreview(removing, proposal),
  'remove-preview-freeze': removePreview(
    { ...removing, deadline, ends: [], requests: 0, conflicts: [], places: [] },
    proposal,
  ),
  'deadline-removed': deadlineRemoved(cycle, rc1, 'Mara', now),
  'deadline-back': deadlineBack(cycle, rc1, 'Mara', now),
  'dates-removed': datesRemoved(
    cycle,
    [rc1, { name: 'Retrospective', kind: 'event', when: UNDECIDED }],
    { by: null, why: null },
    now,
  ),
};

const worst = hostile(deadline);
const twenty = Array.from({ length: 20 }, () => LONG);

export const hostileScheduleChangeCards: Readonly<Record<string, Card>> = {
  'add-preview-hostile': addPreview(
    {
      ...adding,
      cycle: { ...cycle, name: LONG },
      deadline: worst,
      conflicts: twenty,
      places: Array.from({ length: 20 }, () => ({ spot, name: LONG })),
      why: LONG,
    },
    now,
    proposal,
  ),
  'deadline-added-hostile': deadlineAdded(
    { ...cycle, name: LONG },
    worst,
    { name: LONG, why: LONG },
    now,
  ),
  'add-what-hostile': addWhat({ name: LONG, date: null }, people.draft),
  'remove-preview-hostile': removePreview(
    {
      ...removing,
      deadline: worst,
      ends: twenty.map((name) => ({ freeze: name, instead: name })),
      conflicts: twenty,
      places: Array.from({ length: 20 }, () => ({ spot, name: LONG })),
    },
    proposal,
  ),
  'deadline-removed-hostile': deadlineRemoved(
    cycle,
    { name: LONG, kind: 'freeze', when: rc1.when },
    LONG,
    now,
  ),
  'dates-removed-hostile': datesRemoved(
    cycle,
    Array.from({ length: 20 }, () => ({ name: LONG, kind: 'freeze' as const, when: rc1.when })),
    { by: LONG, why: LONG },
    now,
  ),
};

export const deadlineForms: Readonly<Record<string, Form>> = {
  'deadline-form': deadlineForm({ name: 'Docs freeze', date: '10 September' }, people.draft),
  'deadline-form-hostile': deadlineForm(
    { name: LONG, kind: LONG, date: LONG, time: LONG, owner: LONG },
    people.draft,
  ),
};
