import type { Person } from '../../people/account.ts';
import { awaitedOn } from '../deciding/awaited.ts';
import { isCarried } from '../deciding/become.ts';
import { beginsAt, freezeIsOver, type Dossier } from '../deciding/dossier.ts';
import { grantOf, isUndecided } from '../exception.ts';
import type { PersonId } from '../../ids.ts';
import { instantOf } from '../../cycle/deadline.ts';
import { absenceAt } from '../../people/presence.ts';
import { afterWorkingDays, lastReachable, nextReachable } from '../../people/reachable.ts';
import type { Around, RequestNotice } from './request-notice.ts';
import { standsInAt } from '../../people/stand-in.ts';
import { releaseOf } from '../../cycle/state.ts';
import type { Instant } from '../../time/time.ts';
import { votersOf } from '../deciding/vote.ts';
import { uncoveredOn, type Uncovered } from '../deciding/uncovered.ts';
import { instant } from '../../time/wall.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** Hours before an approval's end at which its requester is reminded. */
const ENDING_HOURS = [48, 24] as const;
/** When it is asked what came of it, counted from the release; later than so much more nobody remembers. */
const HARM_AFTER = 14 * DAY;
const HARM_TOO_LATE = 60 * DAY;

/** All that is owed because of a request, as it stands: what was told already is left out by whoever asks. */
export function planRequestNotices(dossier: Dossier, around: Around): RequestNotice[] {
  const { exception } = dossier;
  if (isUndecided(exception)) {
    return exception.standing.state === 'open'
      ? [...nudges(dossier, around), ...escalations(dossier, around), ...warnings(dossier, around)]
      : [];
  }
  if (exception.standing.state === 'approved') {
    return [...endings(dossier, around), ...questions(dossier, around)];
  }
  return exception.standing.state === 'landed' ? questions(dossier, around) : [];
}

/** Whoever is awaited, in their own hours; while they are away also who stands in for them. */
function nudges(dossier: Dossier, around: Around): RequestNotice[] {
  const { exception, rules, panel } = dossier;
  const { now, waitsSince: round } = around;
  const voters = votersOf(panel, exception);
  const awaited = awaitedOn(dossier);
  const found: RequestNotice[] = [];
  const add = (person: Person, step: number, from: Instant) => {
    const dueAt = nextReachable(instant(Math.max(from, now)), around.reachOf(person.id));
    if (dueAt === null) return;
    const known = found.some((one) => one.person.id === person.id && one.step === step);
    if (!known) found.push({ kind: 'nudge', step, round, person, dueAt });
  };
  for (const step of rules.nudgeDays) {
    for (const person of awaited) {
      const reach = around.reachOf(person.id);
      const due = afterWorkingDays(round, step, reach);
      if (due === null) continue;
      add(person, step, due);
      const looked = instant(Math.max(due, now));
      if (absenceAt(reach.absences, looked) === null) continue;
      for (const standIn of standInsFor(person.id, around, looked)) {
        const spoke = dossier.votes.some((vote) => vote.person.id === standIn.id);
        // Only the time itself shows whether they can decide then.
        if (!spoke && (looked > now || voters.has(standIn.id))) add(standIn, step, due);
      }
    }
  }
  return found;
}

function standInsFor(
  person: PersonId,
  { standIns, reachOf, personOf }: Around,
  at: Instant,
): Person[] {
  const { absences } = reachOf(person);
  return standIns
    .filter((one) => one.personId === person && standsInAt(one, absences, at))
    .map(({ standInId }) => personOf(standInId))
    .filter((one) => one !== null);
}

/** The managers, when all reminding has not helped. Where they are the ones awaited, they have been reminded. */
function escalations(dossier: Dossier, around: Around): RequestNotice[] {
  const { exception, rules, panel } = dossier;
  const last = rules.nudgeDays.at(-1);
  const hasApprovers = panel.groups.some(({ approvers }) => approvers.length > 0);
  if (last === undefined || !hasApprovers || isCarried(dossier)) return [];
  const from = afterWorkingDays(around.waitsSince, last, around.usual);
  if (from === null) return [];
  return panel.managers.flatMap((person): RequestNotice[] => {
    if (person.id === exception.requester.id) return [];
    const dueAt = nextReachable(instant(Math.max(from, around.now)), around.reachOf(person.id));
    const { waitsSince: round } = around;
    return dueAt === null ? [] : [{ kind: 'escalation', step: last, round, person, dueAt }];
  });
}

/** A manager is warned in their own hours, where it is not too late then. */
function warnings(dossier: Dossier, around: Around): RequestNotice[] {
  const { exception, panel } = dossier;
  const { now } = around;
  return uncoveredOf(dossier, around).flatMap(({ cause, limit }) =>
    panel.managers
      .filter(({ id }) => id !== exception.requester.id)
      .map((person): RequestNotice => {
        const there = nextReachable(now, around.reachOf(person.id));
        const dueAt = there === null || there >= limit ? now : there;
        return { kind: 'uncovered', step: CAUSES.indexOf(cause), round: limit, person, dueAt };
      }),
  );
}

const CAUSES: readonly Uncovered['cause'][] = ['done by', 'freeze begins', 'freeze ends'];

/** The instants before which nobody can decide, the latest last. */
export function uncoveredOf(dossier: Dossier, around: Around): Uncovered[] {
  const { now, doneBy, reachOf } = around;
  const begins = beginsAt(dossier);
  const ends = freezeIsOver(dossier);
  const limits = [
    { cause: 'done by', limit: doneBy },
    { cause: 'freeze begins', limit: begins },
    { cause: 'freeze ends', limit: Number.isFinite(ends) ? instant(ends) : null },
  ] as const;
  return limits
    .flatMap(({ cause, limit }) => {
      if (limit === null || limit <= now) return [];
      const one = uncoveredOn(dossier, { cause, limit, now }, (person) => {
        const stands = standInsFor(person.id, around, now);
        const voters = votersOf(dossier.panel, dossier.exception);
        const people = [person, ...stands.filter(({ id }) => voters.has(id))];
        return earliest(people.map(({ id }) => nextReachable(now, reachOf(id))));
      });
      return one === null ? [] : [one];
    })
    .toSorted((a, b) => a.limit - b.limit);
}

function earliest(instants: readonly (Instant | null)[]): Instant | null {
  const known = instants.filter((at) => at !== null);
  return known.length === 0 ? null : instant(Math.min(...known));
}

/** The requester, before the approval ends: while they are at work, rather earlier than later. */
function endings({ exception }: Dossier, { now, reachOf }: Around): RequestNotice[] {
  const { requester, standing } = exception;
  if (standing.state !== 'approved' || standing.until === null || standing.until <= now) return [];
  const { until, at } = standing;
  const reach = reachOf(requester.id);
  return ENDING_HOURS.flatMap((step): RequestNotice[] => {
    const exact = instant(until - step * HOUR);
    const before = lastReachable(exact, reach);
    const from = before !== null && before > at ? before : exact;
    if (from <= at) return [];
    const late = instant(Math.max(from, now));
    // Relbot was not there then: they are told at once, or when they come, where that is early enough.
    const there = late > from ? nextReachable(late, reach) : from;
    const dueAt = there === null || there > until - HOUR ? late : there;
    return [{ kind: 'ending', step, round: until, person: requester, dueAt }];
  });
}

/** Whoever asked for it and whoever decided, two weeks after the release. */
function questions(dossier: Dossier, { now, reachOf, harm }: Around): RequestNotice[] {
  const released = releasedAt(dossier);
  const asked = released === null ? null : instant(released + HARM_AFTER);
  if (released === null || asked === null || now > asked + HARM_TOO_LATE) return [];
  const people = new Map(
    [dossier.exception.requester, ...decidersOf(dossier)].map((one) => [one.id, one]),
  );
  return [...people.values()].flatMap((person): RequestNotice[] => {
    if (harm.some((said) => said.person.id === person.id)) return [];
    const dueAt = nextReachable(instant(Math.max(asked, now)), reachOf(person.id));
    return dueAt === null ? [] : [{ kind: 'harm', step: 0, round: released, person, dueAt }];
  });
}

function releasedAt({ cycle }: Dossier): Instant | null {
  const release = releaseOf(cycle);
  return cycle.closedAt ?? (release === null ? null : instantOf(release));
}

/** Whose word it was that it may land. */
export function decidersOf({ exception, votes }: Pick<Dossier, 'exception' | 'votes'>): Person[] {
  const grant = grantOf(exception);
  const last = new Map(votes.map((vote) => [vote.person.id, vote]));
  const yes = [...last.values()].filter(({ value }) => value === 'yes').map(({ person }) => person);
  return grant === null ? yes : [grant.by, ...yes];
}
