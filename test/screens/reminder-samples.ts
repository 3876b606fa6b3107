import type { Card } from '../../src/cards/card.ts';
import { deadlineAnswer } from '../../src/cards/answers/deadline-answer.ts';
import { reminderList } from '../../src/cards/reminders/reminder-list.ts';
import { reminderTold } from '../../src/cards/reminders/reminder-told.ts';
import type { ShownReminder } from '../../src/cards/reminders/reminder-words.ts';
import {
  reminderEnded,
  reminderLetBe,
  reminderOffer,
  reminderSet,
  reminderWhich,
  remindWhen,
} from '../../src/cards/reminders/reminders.ts';
import { noFeed, noOwnMute } from '../../src/cards/places/subscription-limits.ts';
import { brand, type ReminderId } from '../../src/domain/ids.ts';
import { UTC } from '../../src/domain/time/zone.ts';
import * as sample from '../domain/sample-cycle.ts';
import { hostile, LONG } from './hostile.ts';

/** Reminders that a channel or a person set, and what a subscription cannot do yet. */

const cycle = sample.hibiscus();
const now = sample.at('2026-08-06T09:00:00Z');
const { hardStringFreeze, softStringFreeze } = sample;

const own: ShownReminder = {
  id: brand<ReminderId>(4),
  when: {
    by: 'deadline',
    deadlineId: hardStringFreeze.id,
    lead: { unit: 'day', count: -3 },
    time: null,
  },
  place: null,
  deadline: hardStringFreeze,
  words: null,
  dueAt: sample.at('2026-09-07T09:00:00Z'),
  zone: UTC,
};
const ofPlace: ShownReminder = {
  ...own,
  id: brand<ReminderId>(5),
  place: '#dev',
  words: 'for the translators',
};
const fixed: ShownReminder = {
  ...own,
  id: brand<ReminderId>(6),
  when: { by: 'instant', at: sample.at('2026-08-07T09:00:00Z') },
  deadline: null,
  words: 'the docs',
  dueAt: sample.at('2026-08-07T09:00:00Z'),
};
const plainOffer = { now, instead: null, toldAnyway: false };
const dueThen = sample.at('2026-09-07T09:00:00Z');

export const reminderCards: Readonly<Record<string, Card>> = {
  'reminder-offer': reminderOffer(own, plainOffer),
  'reminder-offer-channel': reminderOffer(ofPlace, {
    now,
    instead: 'You: Hard string freeze 3 days before',
    toldAnyway: true,
  }),
  'reminder-offer-fixed': reminderOffer(fixed, plainOffer),
  'reminder-which': reminderWhich('string freeze', [
    { ...own, id: brand<ReminderId>(3), deadline: softStringFreeze },
    own,
  ]),
  'reminder-set': reminderSet(own, now),
  'reminder-set-undecided': reminderSet({ ...ofPlace, dueAt: null }, now),
  'reminder-ended': reminderEnded(own),
  'reminder-let-be': reminderLetBe(),
  'reminder-list': reminderList([own, ofPlace, fixed], { asked: null, place: '#dev' }),
  'reminder-list-none': reminderList([], { asked: 'RC1', place: '#dev' }),
  'reminder-told': reminderTold(
    own,
    deadlineAnswer(cycle, hardStringFreeze, [], dueThen, 'time left'),
    { name: 'Ana', late: false },
  ),
  'reminder-told-channel': reminderTold(ofPlace, null, { name: 'Mara', late: true }),
  'remind-when': remindWhen(null),
  'remind-when-undecided': remindWhen(sample.retrospective),
  'no-own-mute': noOwnMute(true),
  'no-own-mute-nothing': noOwnMute(false),
  'no-feed': noFeed(),
};

const worst: ShownReminder = {
  ...ofPlace,
  place: LONG,
  deadline: hostile(hardStringFreeze),
  words: LONG,
};

export const hostileReminderCards: Readonly<Record<string, Card>> = {
  'reminder-offer-hostile': reminderOffer(worst, plainOffer),
  'reminder-which-hostile': reminderWhich(
    LONG,
    [1, 2, 3, 4].map((id) => ({ ...worst, id: brand<ReminderId>(id) })),
  ),
  'reminder-set-hostile': reminderSet(worst, now),
  'reminder-ended-hostile': reminderEnded(worst),
  'reminder-list-hostile': reminderList(
    Array.from({ length: 20 }, (_, id) => ({ ...worst, id: brand<ReminderId>(id) })),
    { asked: LONG, place: LONG },
  ),
  'reminder-list-none-hostile': reminderList([], { asked: LONG, place: LONG }),
  'reminder-told-hostile': reminderTold(
    worst,
    deadlineAnswer(cycle, hostile(hardStringFreeze), [], dueThen, 'time left'),
    { name: LONG, late: true },
  ),
  'remind-when-hostile': remindWhen(hostile(sample.retrospective)),
};
