import { absenceAt, USUAL_DAYS, USUAL_HOURS } from '../../domain/people/presence.ts';
import type { Absence, Hours, OwnZone, Presence } from '../../domain/people/presence.ts';
import { momentInWords } from '../../domain/time/time-words.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';
import { wallTimeAt } from '../../domain/time/wall.ts';
import type { Card } from '../card.ts';
import { untilBack, backOn } from './attendance.ts';
import { line, list } from '../cut.ts';
import { daysInWords, hoursInWords } from '../days-in-words.ts';
import { sentences } from '../sentences.ts';

/** What a person said about themselves is said back in a sentence, with how to undo it. */

export function zoneKept(zone: Zone, now: Instant): Card {
  return sentences(`Your time zone is ${zone}: it is ${wallTimeAt(now, zone)} there now.`, [
    'I read your own days in it. “forget my time zone” undoes it.',
  ]);
}

export function zoneForgotten(own: OwnZone): Card {
  return sentences('I have forgotten the time zone that you told me.', [
    `I read your days in ${zoneWithSource(own)}.`,
  ]);
}

export function hoursKept(hours: Hours, own: OwnZone): Card {
  return sentences(`Your hours are ${hoursInWords(hours)}, in ${zoneWithSource(own)}.`, [
    '“forget my hours” undoes it.',
  ]);
}

export function daysKept(days: readonly number[]): Card {
  return sentences(`You work ${daysInWords(days)}.`, [
    '“forget my working days” goes back to Monday to Friday and the usual hours.',
  ]);
}

export function hoursForgotten(): Card {
  return sentences('I have forgotten your hours and working days.', [
    `I take you to work ${daysInWords(USUAL_DAYS)}, ${hoursInWords(USUAL_HOURS)}, until you say otherwise.`,
  ]);
}

/** Who stands in for the person, and as what: in words. */
export interface OwnBackup {
  readonly project: string;
  readonly name: string;
}

/** `backups`: null where the person manages nothing, and needs none. */
export function awayKept(
  absence: Absence,
  own: OwnZone,
  backups: readonly OwnBackup[] | null,
  now: Instant,
): Card {
  const first = `You are away${fromInWords(absence, now)} ${untilBack(absence, 'you')}${backInWords(absence)}.`;
  const undo = absence.from > now ? '“forget my absence” undoes it.' : '“I’m back” ends it.';
  return sentences(first, [
    `That is by the clock of ${zoneWithSource(own)}. ${undo}`,
    ...(backups === null ? [] : [backupsInWords(backups)]),
  ]);
}

/** A day that somebody is away until is the first on which they are there. */
function backInWords({ until, zone }: Absence): string {
  return until !== null && wallTimeAt(until, zone) === '00:00' ? ', and back that day' : '';
}

function backupsInWords(backups: readonly OwnBackup[]): string {
  if (backups.length === 0) {
    return 'Nobody stands in for you as release manager: “my backup is @name” names someone.';
  }
  const named = backups.map(({ name, project }) => `${line(name, 60)} (${line(project, 60)})`);
  return `Meanwhile ${list(named, 300)} ${named.length === 1 ? 'stands' : 'stand'} in for you.`;
}

/** `ended`: whether anything was to end; `toCome`: what is still ahead. */
export function backKept(
  ended: boolean,
  noLonger: readonly string[],
  toCome: readonly Absence[],
): Card {
  const ahead = toCome.map((one) => `from ${backOn(one.from, one.zone)} ${untilBack(one)}`);
  return sentences(
    ended ? 'Welcome back: you are there again.' : 'I did not have you down as away.',
    [
      ...(noLonger.length === 0
        ? []
        : [
            `${list([...noLonger], 300)} no longer ${noLonger.length === 1 ? 'stands' : 'stand'} in for you.`,
          ]),
      ...(ahead.length === 0
        ? []
        : [`Still ahead: away ${list(ahead, 400)}. “forget my absence” takes that back.`]),
    ],
  );
}

export function absenceForgotten(had: boolean): Card {
  return sentences(
    had
      ? 'I have forgotten that you are away, now and later.'
      : 'I did not have you down as away, now or later.',
  );
}

export interface AboutPerson {
  readonly name: string;
  readonly presence: Presence;
  readonly own: OwnZone;
  /** What they are: "a release manager of OpenStack". */
  readonly roles: readonly string[];
  /** Who stands in for them, and when. */
  readonly standIns: readonly string[];
  /** Null where they are reached at no time that is known. */
  readonly reachable: Instant | null;
}

/** All that is known of the person who asks, with how to change each. */
export function aboutYou(about: AboutPerson, now: Instant): Card {
  const { name, presence, own, roles, standIns } = about;
  const first = `You are ${line(name, 60)}${roles.length === 0 ? '' : `, ${list([...roles], 300)}`}.`;
  return sentences(first, [
    `Time zone: ${zoneWithSource(own)}. Change it: “my time zone is Europe/Berlin”${presence.zone === null ? '' : '; “forget my time zone”'}.`,
    workInWords(presence),
    `${absencesInWords(presence, now)} ${reachableInWords(about, now)}`,
    ...(roles.length === 0 && standIns.length === 0 ? [] : [standInsInWords(standIns)]),
  ]);
}

function workInWords({ hours, days }: Presence): string {
  const said = hours !== null || days !== null;
  const work = `${hoursInWords(hours ?? USUAL_HOURS)}, ${daysInWords(days ?? USUAL_DAYS)}`;
  const source = said ? '' : ' (what I take as usual, as you have said nothing)';
  const undo = said ? '; “forget my hours”' : '';
  return `Hours: ${work}${source}. Change them: “my hours are 9 to 17”, “I don’t work on Fridays”${undo}.`;
}

function standInsInWords(standIns: readonly string[]): string {
  const who = standIns.length === 0 ? 'Nobody stands in for you' : list([...standIns], 400);
  return `${who}. Change it: “my backup is @name”, “I have no backup”.`;
}

function absencesInWords({ absences }: Presence, now: Instant): string {
  if (absences.length === 0) return 'Away: not that I know. Say “I’m away until Monday”.';
  const each = absences.map((one) =>
    `${fromInWords(one, now).trim()} ${untilBack(one, 'you')}`.trim(),
  );
  const change = absenceAt(absences, now) === null ? '“forget my absence”' : '“I’m back”';
  return `Away: ${list(each, 400)}. Change it: ${change}.`;
}

function reachableInWords({ reachable, own }: AboutPerson, now: Instant): string {
  if (reachable === null) return 'I know of no time at which you work next.';
  if (reachable === now) return 'You are at work now.';
  return `You are at work next: ${momentInWords(reachable, own.zone)}.`;
}

function fromInWords({ from, zone }: Absence, now: Instant): string {
  return from > now ? ` from ${backOn(from, zone)}` : '';
}

/** "Europe/Berlin, as you told me" */
function zoneWithSource({ zone, from }: OwnZone): string {
  switch (from) {
    case 'said':
      return `${zone} (as you told me)`;
    case 'platform':
      return `${zone} (as your profile here has it)`;
    case 'project':
      return `${zone} (the project’s zone, as I do not know yours)`;
  }
}
