import type { Card } from '../../src/cards/card.ts';
import { deadlineAnswer } from '../../src/cards/answers/deadline-answer.ts';
import {
  aboutYou,
  absenceForgotten,
  awayKept,
  backKept,
  daysKept,
  hoursForgotten,
  hoursKept,
  zoneForgotten,
  zoneKept,
  type AboutPerson,
} from '../../src/cards/people/presence.ts';
import { refusal } from '../../src/cards/refusals.ts';
import { whoManages } from '../../src/cards/people/roster.ts';
import { onSaidClock } from '../../src/cards/answers/said-clock.ts';
import {
  endStandInPreview,
  standInEnded,
  standInFrom,
  standInOver,
  standInPreview,
  standsIn,
  youStandIn,
  type StandingInCard,
} from '../../src/cards/people/stand-ins.ts';
import type { Attendance } from '../../src/domain/people/attendance.ts';
import { brand, type StandInId } from '../../src/domain/ids.ts';
import type { Absence, Hours, OwnZone } from '../../src/domain/people/presence.ts';
import { wallTime } from '../../src/domain/time/wall.ts';
import { UTC, zoneOf } from '../../src/domain/time/zone.ts';
import * as sample from '../domain/sample-cycle.ts';
import { hostilePerson, LONG } from './hostile.ts';
import * as people from './sample-people.ts';

/** What people say about themselves, and who stands in for whom. */

const { at, project } = sample;
const now = at('2026-08-06T12:00Z');
const berlin = zoneOf('Europe/Berlin');
const tokyo = zoneOf('Asia/Tokyo');
const said: OwnZone = { zone: berlin, from: 'said' };
const hours: Hours = { from: wallTime('10:00'), to: wallTime('18:00') };
const away: Absence = { from: now, until: at('2026-08-09T22:00Z'), zone: berlin };
const vacation: Absence = {
  from: at('2026-08-16T22:00Z'),
  until: at('2026-08-28T22:00Z'),
  zone: berlin,
};
const open: Absence = { ...away, until: null };
const id = brand<StandInId>(6);
const backup: StandingInCard = {
  person: people.ana,
  standIn: people.rita,
  project,
  until: null,
  zone: berlin,
};
const handOver: StandingInCard = { ...backup, until: away.until };
const ritaStandsIn = { person: people.ana, standIn: people.rita, until: null };
const attendance: Attendance[] = [
  { person: people.ana, away, standIns: [ritaStandsIn] },
  { person: people.rita, away: null, standIns: [{ ...ritaStandsIn, person: people.rita }] },
];
const known: AboutPerson = {
  name: 'Ana',
  presence: { zone: berlin, hours, days: [1, 2, 3, 4], absences: [away, vacation] },
  own: said,
  roles: ['a release manager of OpenStack'],
  standIns: ['Rita stands in for you whenever you are away (OpenStack)'],
  reachable: at('2026-08-10T08:00Z'),
};
const unknown: AboutPerson = {
  name: 'Ben',
  presence: { zone: null, hours: null, days: null, absences: [] },
  own: { zone: UTC, from: 'project' },
  roles: [],
  standIns: [],
  reachable: now,
};

export const presenceCards: Readonly<Record<string, Card>> = {
  'zone-kept': zoneKept(berlin, now),
  'zone-forgotten': zoneForgotten({ zone: UTC, from: 'platform' }),
  'hours-kept': hoursKept(hours, said),
  'days-kept': daysKept([1, 2, 4]),
  'hours-forgotten': hoursForgotten(),
  'away-kept': awayKept(away, said, [{ project: 'OpenStack', name: 'Rita' }], now),
  'away-kept-ahead': awayKept(vacation, said, [], now),
  'away-kept-open': awayKept(open, { zone: UTC, from: 'project' }, null, now),
  'back-kept': backKept(true, ['Rita'], [vacation]),
  'back-kept-in-vain': backKept(false, [], []),
  'absence-forgotten': absenceForgotten(true),
  'about-you': aboutYou(known, now),
  'about-you-nothing': aboutYou(unknown, now),
  'who-manages-away': whoManages(project, [people.ana, people.rita], attendance),
  'refusal-away': refusal(
    'Only a release manager can subscribe a channel.',
    [people.ana, people.rita],
    attendance.slice(0, 1),
  ),
  'stand-in-preview': standInPreview(backup, id),
  'stand-in-preview-for-a-time': standInPreview(handOver, id),
  'stands-in': standsIn(handOver),
  'you-stand-in': youStandIn(backup),
  'stand-in-from': standInFrom(backup, vacation, now),
  'stand-in-over': standInOver(backup),
  'end-stand-in-preview': endStandInPreview(backup, id),
  'stand-in-ended': standInEnded(backup),
  'deadline-answer-said-clock': onSaidClock(
    deadlineAnswer(sample.hibiscus(), sample.featureFreeze, [], now, 'when'),
    sample.featureFreeze.when,
    tokyo,
  ),
};

const hostile: StandingInCard = {
  ...handOver,
  person: hostilePerson,
  standIn: hostilePerson,
  project: { ...project, name: LONG },
};
const many = <T>(one: T): T[] => Array.from({ length: 60 }, () => one);

export const hostilePresenceCards: Readonly<Record<string, Card>> = {
  'away-kept': awayKept(vacation, said, many({ project: LONG, name: LONG }), now),
  'back-kept': backKept(true, many('Rita'), many(vacation)),
  'about-you': aboutYou(
    {
      ...known,
      name: LONG,
      presence: { ...known.presence, absences: many(vacation) },
      roles: many('a release manager of OpenStack'),
      standIns: many('Rita stands in for you whenever you are away (OpenStack)'),
    },
    now,
  ),
  'who-manages-away': whoManages(
    hostile.project,
    many(hostilePerson),
    many({
      person: hostilePerson,
      away,
      standIns: many({ ...ritaStandsIn, standIn: hostilePerson }),
    }),
  ),
  'stand-in-preview': standInPreview(hostile, id),
  'stands-in': standsIn(hostile),
  'you-stand-in': youStandIn(hostile),
  'stand-in-from': standInFrom(hostile, vacation, now),
  'stand-in-over': standInOver(hostile),
  'end-stand-in-preview': endStandInPreview(hostile, id),
  'stand-in-ended': standInEnded(hostile),
};
