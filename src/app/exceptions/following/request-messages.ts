import { approvalEnds } from '../../../cards/exceptions/following/after-decision.ts';
import { didItHarm } from '../../../cards/exceptions/following/harm.ts';
import { nobodyInTime } from '../../../cards/exceptions/following/nobody-in-time.ts';
import {
  nobodyDecides,
  requestsAwaitYou,
  type AwayPerson,
} from '../../../cards/exceptions/following/who-waits.ts';
import type { Card } from '../../../cards/card.ts';
import type { Person } from '../../../domain/people/account.ts';
import { awaitedOn } from '../../../domain/exceptions/deciding/awaited.ts';
import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import { absenceAt } from '../../../domain/people/presence.ts';
import { uncoveredOf } from '../../../domain/exceptions/following/plan-request-notices.ts';
import type { Around, RequestNotice } from '../../../domain/exceptions/following/request-notice.ts';
import type { SettledRequest } from '../../../domain/exceptions/following/settle-request-notices.ts';
import type { Instant } from '../../../domain/time/time.ts';
import { wallDateAt } from '../../../domain/time/wall.ts';
import { mayHear } from '../../../domain/people/who-may-hear.ts';

/** A request with all that is owed because of it. */
export interface Watched extends SettledRequest {
  readonly dossier: Dossier;
  readonly around: Around;
}

/** The messages to one person: one for all that waits for them, one for all that they are asked about. */
export function messagesFor(
  person: Person,
  concerned: readonly Watched[],
  watched: readonly Watched[],
  now: Instant,
): { readonly cards: readonly Card[]; readonly along: readonly RequestNotice[] } {
  const of = (kind: RequestNotice['kind']) =>
    concerned.filter((one) => noticesTo(person, one).some((notice) => notice.kind === kind));
  const awaiting = of('nudge').length === 0 ? [] : watched.filter((one) => waitsFor(person, one));
  const escalated = of('escalation');
  const asked = of('harm').map(({ dossier }) => dossier);
  return {
    cards: [
      ...(awaiting.length === 0 ? [] : [nudge(person, awaiting)]),
      ...(escalated.length === 0 ? [] : [escalation(escalated)]),
      ...warnings(of('uncovered'), now),
      ...of('ending').flatMap(({ dossier }) => ending(dossier, now)),
      ...(asked.length === 0
        ? []
        : [didItHarm(asked.toSorted((a, b) => a.exception.number - b.exception.number))]),
    ],
    along: awaiting.flatMap((one) => laterToday(person, one, now)),
  };
}

export const noticesTo = ({ id }: Person, { tell }: Watched): readonly RequestNotice[] =>
  tell.filter(({ person }) => person.id === id);

/** Also a request of which they would be reminded another time. */
function waitsFor(person: Person, { dossier, around, tell, toCome }: Watched): boolean {
  if (!mayHear(dossier, { kind: 'person', person })) return false;
  if (awaitedOn(dossier).some(({ id }) => id === person.id)) return true;
  return (
    insteadOf(person, dossier, around).length > 0 &&
    [...tell, ...toCome].some((one) => one.kind === 'nudge' && one.person.id === person.id)
  );
}

/** What stands in the message already is not said again on the same day. */
function laterToday(person: Person, { toCome, around }: Watched, now: Instant): RequestNotice[] {
  const { zone } = around.reachOf(person.id);
  return toCome.filter(
    (notice) =>
      notice.kind === 'nudge' &&
      notice.person.id === person.id &&
      wallDateAt(notice.dueAt, zone) === wallDateAt(now, zone),
  );
}

function nudge(person: Person, awaiting: readonly Watched[]): Card {
  const instead = awaiting
    .filter(({ dossier }) => !awaitedOn(dossier).some(({ id }) => id === person.id))
    .flatMap(({ dossier, around }) => insteadOf(person, dossier, around));
  return requestsAwaitYou(
    awaiting.map(waitingSince).toSorted((a, b) => a.since - b.since),
    [...new Map(instead.map((one) => [one.person.id, one])).values()],
  );
}

/** Those that miss the same people are one message. */
function warnings(watched: readonly Watched[], now: Instant): Card[] {
  const late = watched.flatMap(({ dossier, around }) => {
    const uncovered = uncoveredOf(dossier, around).at(-1);
    if (uncovered === undefined) return [];
    const gone = uncovered.gone.map((one) => ({
      ...one,
      absences: around.reachOf(one.person.id).absences,
    }));
    return [{ dossier, uncovered, gone }];
  });
  return [...Map.groupBy(late, ({ uncovered }) => uncovered.groups.join()).values()].map((alike) =>
    nobodyInTime(
      alike.toSorted((a, b) => a.dossier.exception.number - b.dossier.exception.number),
      now,
    ),
  );
}

function ending(dossier: Dossier, now: Instant): Card[] {
  const { standing } = dossier.exception;
  return standing.state === 'approved' && standing.until !== null
    ? [approvalEnds(dossier, standing.until, now)]
    : [];
}

const waitingSince = ({ dossier, around }: Watched) => ({ dossier, since: around.waitsSince });

/** Those who are awaited and away, and for whom this person stands in. */
function insteadOf(person: Person, dossier: Dossier, around: Around): AwayPerson[] {
  return awayAmong(awaitedOn(dossier), around).filter((one) =>
    around.standIns.some(
      ({ personId, standInId }) => personId === one.person.id && standInId === person.id,
    ),
  );
}

export function awayAmong(people: readonly Person[], { reachOf, now }: Around): AwayPerson[] {
  return people.flatMap((person) => {
    const absence = absenceAt(reachOf(person.id).absences, now);
    return absence === null ? [] : [{ person, absence }];
  });
}

function escalation(escalated: readonly Watched[]): Card {
  const waiting = escalated
    .map((one) => ({
      ...waitingSince(one),
      away: awayAmong(awaitedOn(one.dossier), one.around),
    }))
    .toSorted((a, b) => a.since - b.since);
  const steps = escalated.map(({ dossier }) => dossier.rules.nudgeDays.at(-1) ?? 0);
  return nobodyDecides(waiting, Math.min(...steps));
}
