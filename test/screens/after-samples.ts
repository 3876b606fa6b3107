import {
  approvalEnds,
  decisionNews,
  grantedForTeam,
} from '../../src/cards/exceptions/following/after-decision.ts';
import { noRequestOpen, openRequests } from '../../src/cards/exceptions/following/daily-list.ts';
import { exceptionCard } from '../../src/cards/exceptions/deciding/exception-card.ts';
import { didItHarm, harmForm, harmKept } from '../../src/cards/exceptions/following/harm.ts';
import {
  nobodyInTime,
  type LateRequest,
} from '../../src/cards/exceptions/following/nobody-in-time.ts';
import { verdictOffer } from '../../src/cards/exceptions/deciding/verdict-offer.ts';
import {
  nobodyDecides,
  requestsAwaitYou,
  whoIsAwaited,
} from '../../src/cards/exceptions/following/who-waits.ts';
import { button, type Card } from '../../src/cards/card.ts';
import type { Form } from '../../src/cards/form.ts';
import { wireId } from '../../src/cards/wire-id.ts';
import type { Dossier } from '../../src/domain/exceptions/deciding/dossier.ts';
import type { ExceptionState } from '../../src/domain/exceptions/exception.ts';
import { brand, type ExceptionId, type RequestNoticeId } from '../../src/domain/ids.ts';
import { UTC } from '../../src/domain/time/zone.ts';
import * as sample from '../domain/sample-cycle.ts';
import { hostile, hostilePerson, hostileRequest, LONG } from './hostile.ts';
import * as people from './sample-people.ts';

/** What people are told of requests by themselves, while they wait and after they are decided. */

const now = sample.at('2026-09-01T10:00:00Z');
const since = sample.at('2026-08-28T09:30:00Z');
const until = sample.at('2026-09-03T10:00:00Z');
const notice = brand<RequestNoticeId>(3);

const open = people.dossier(people.request(people.open), people.strict);
const other = people.dossier(people.request(people.open, { id: brand<ExceptionId>(8), number: 8 }));
const away = {
  person: people.otto,
  absence: { from: since, until: sample.at('2026-09-07T00:00:00Z'), zone: UTC },
};
const approved: ExceptionState = {
  state: 'approved',
  by: people.rita,
  at: since,
  until,
  override: null,
};
const granted = people.dossier(people.request(approved), { freeze: sample.hardStringFreeze });
const read: Dossier = {
  ...granted,
  acknowledged: [
    { audience: 'translators', person: people.otto },
    { audience: 'translators', person: people.bo },
    { audience: 'docs', person: people.bo },
  ],
};
const late: LateRequest = {
  dossier: open,
  uncovered: { cause: 'freeze ends', limit: until, groups: ['i18n'], gone: [] },
  gone: [
    { person: people.otto, back: away.absence.until, absences: [away.absence] },
    { person: people.bo, back: sample.at('2026-09-04T09:00:00Z'), absences: [] },
  ],
};

function known(card: Card | null): Card {
  if (card === null) throw new Error('That is no news.');
  return card;
}

export const afterCards: Readonly<Record<string, Card>> = {
  'requests-await-you': requestsAwaitYou([{ dossier: open, since }], []),
  'requests-await-you-instead': requestsAwaitYou(
    [
      { dossier: open, since },
      { dossier: other, since },
    ],
    [away],
  ),
  'nobody-decides': nobodyDecides([{ dossier: open, since, away: [away] }], 2),
  'nobody-decides-on-two': nobodyDecides(
    [
      { dossier: open, since, away: [away] },
      { dossier: other, since, away: [] },
    ],
    2,
  ),
  'nobody-in-time': nobodyInTime([late], now),
  'nobody-in-time-for-two': nobodyInTime(
    [late, { ...late, dossier: other, uncovered: { ...late.uncovered, cause: 'done by' } }],
    now,
  ),
  'too-few-in-time': nobodyInTime(
    [{ ...late, uncovered: { ...late.uncovered, cause: 'freeze begins', groups: [] }, gone: [] }],
    now,
  ),
  'who-is-awaited': whoIsAwaited(open, [people.bo, people.otto], [away]),
  'who-is-awaited-facts': whoIsAwaited(people.dossier(people.request(people.moreInfo)), [], []),
  'who-is-awaited-nobody': whoIsAwaited(people.dossier(people.request(people.denied)), [], []),
  'open-requests': openRequests([
    { dossier: open, since, awaited: [people.bo, people.otto] },
    {
      dossier: people.dossier(
        people.request(people.moreInfo, { id: brand<ExceptionId>(9), number: 9 }),
      ),
      since,
      awaited: [],
    },
  ]),
  'no-request-open': noRequestOpen(),
  'decision-news-granted': known(decisionNews(granted)),
  'decision-news-denied': known(decisionNews(people.dossier(people.request(people.denied)))),
  'granted-for-team': grantedForTeam(granted, 'translators', notice),
  'granted-for-team-acknowledged': grantedForTeam(read, 'translators', notice),
  'exception-acknowledged': exceptionCard(read, now),
  'approval-ends': approvalEnds(granted, until, now),
  'did-it-harm': didItHarm([granted, other]),
  'harm-kept': harmKept(),
  'verdict-offer-revert': verdictOffer(
    {
      exception: people.request(people.landed),
      freeze: sample.featureFreeze,
      cycle: sample.hibiscus(),
    },
    'revert',
    'Upgrades of large clouds took an hour.',
    button(wireId('exception.revert-as-said', 1), '#7 was reverted', 'primary'),
    { zone: UTC, now, oneDecides: true },
  ),
};

export const afterForms: Readonly<Record<string, Form>> = {
  'harm-form': harmForm(people.request(people.landed)),
};

const worst = (standing: ExceptionState, number: number): Dossier =>
  people.dossier(
    { ...hostileRequest(standing), id: brand<ExceptionId>(number), number },
    {
      freeze: hostile(sample.hardStringFreeze),
      panel: { groups: [{ name: LONG, approvers: [hostilePerson] }], managers: [hostilePerson] },
      acknowledged: [{ audience: 'translators', person: hostilePerson }],
    },
  );
const worsts = Array.from({ length: 9 }, (_, index) => worst(people.open, index + 1));
const gone = { ...away, person: hostilePerson };

export const hostileAfterCards: Readonly<Record<string, Card>> = {
  'requests-await-you': requestsAwaitYou(
    worsts.map((dossier) => ({ dossier, since })),
    [gone, gone],
  ),
  'nobody-decides': nobodyDecides(
    worsts.map((dossier) => ({ dossier, since, away: [gone] })),
    2,
  ),
  'nobody-in-time': nobodyInTime(
    worsts.map((dossier) => ({
      ...late,
      dossier,
      uncovered: { ...late.uncovered, groups: [LONG, `${LONG}2`] },
      gone: [{ person: hostilePerson, back: null, absences: [] }],
    })),
    now,
  ),
  'who-is-awaited': whoIsAwaited(worst(people.open, 7), [hostilePerson], [gone, gone]),
  'open-requests': openRequests(
    worsts.map((dossier) => ({ dossier, since, awaited: [hostilePerson, hostilePerson] })),
  ),
  'decision-news': known(
    decisionNews(worst({ ...approved, by: hostilePerson, override: LONG }, 7)),
  ),
  'granted-for-team': grantedForTeam(worst(approved, 7), 'translators', notice),
  'approval-ends': approvalEnds(worst(approved, 7), until, now),
  'did-it-harm': didItHarm([worst(approved, 7)]),
};
