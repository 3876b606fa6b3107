import type { Card } from '../../src/cards/card.ts';
import {
  appointed,
  appointmentPreview,
  whoManages,
  whoOwns,
  youAreAppointed,
  type Appointment,
} from '../../src/cards/roster.ts';
import { brand, type RosterChangeId } from '../../src/domain/ids.ts';
import * as sample from '../domain/sample-cycle.ts';
import { hostilePerson, LONG } from './hostile.ts';
import * as people from './sample-people.ts';

/** Who may do what. */

const { project, featureFreeze } = sample;
const change = brand<RosterChangeId>(4);
const given: Appointment = { person: people.rita, project, deed: 'give', until: null };
const forNow: Appointment = { ...given, until: sample.at('2026-09-07T00:00:00Z') };
const taken: Appointment = { ...given, deed: 'take' };

export const rosterCards: Readonly<Record<string, Card>> = {
  'who-manages': whoManages(project, [people.rita]),
  'who-manages-nobody': whoManages(project, []),
  'who-owns': whoOwns({ ...featureFreeze, owner: 'Nova' }, project, [people.rita]),
  'appointment-preview': appointmentPreview(forNow, change),
  'appointment-preview-take': appointmentPreview(taken, change),
  appointed: appointed(given, 'Mara'),
  'you-are-appointed': youAreAppointed(forNow, 'Mara'),
  'you-are-appointed-no-more': youAreAppointed(taken, 'Mara'),
};

const hostile: Appointment = {
  ...forNow,
  person: hostilePerson,
  project: { ...project, name: LONG },
};

export const hostileRosterCards: Readonly<Record<string, Card>> = {
  'who-manages': whoManages(
    hostile.project,
    Array.from({ length: 60 }, () => hostilePerson),
  ),
  'who-owns': whoOwns({ ...featureFreeze, name: LONG, owner: LONG }, hostile.project, []),
  'appointment-preview': appointmentPreview(hostile, brand<RosterChangeId>(999_999_999)),
  appointed: appointed(hostile, LONG),
  'you-are-appointed': youAreAppointed(hostile, LONG),
};
