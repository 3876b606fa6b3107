import type { Card } from '../../src/cards/card.ts';
import { registerList } from '../../src/cards/exceptions/register/register-list.ts';
import { registerStatistics } from '../../src/cards/exceptions/register/register-statistics.ts';
import {
  askForWorkaround,
  knownIssueDropOffer,
  knownIssueDropped,
  knownIssueForm,
  knownIssueList,
  knownIssueListed,
  knownIssueOffer,
} from '../../src/cards/exceptions/register/known-issues.ts';
import type { Form } from '../../src/cards/form.ts';
import { brand, type KnownIssueId } from '../../src/domain/ids.ts';
import type { KnownIssue } from '../../src/domain/exceptions/register/known-issue.ts';
import {
  entryOf,
  entryOfPast,
  type RegisterEntry,
} from '../../src/domain/exceptions/register/register.ts';
import type { PastRequest } from '../../src/domain/exceptions/register/past-request.ts';
import { statisticsOf } from '../../src/domain/exceptions/register/register-statistics.ts';
import { wallDate } from '../../src/domain/time/wall.ts';
import { UTC } from '../../src/domain/time/zone.ts';
import * as sample from '../domain/sample-cycle.ts';
import { hostile, hostileRequest, LONG } from './hostile.ts';
import * as people from './sample-people.ts';

/** The register of exception requests: narrowed down, and counted. */

const past: PastRequest = {
  cycleKey: 'v1.32',
  freeze: 'Code Freeze',
  title: 'Rounder wheels',
  link: 'https://github.com/kubernetes/enhancements/issues/4800',
  thread: null,
  team: 'sig-wheels',
  changes: [],
  askedOn: wallDate('2024-10-11'),
  decidedOn: wallDate('2024-10-14'),
  outcome: 'refused',
  said: 'denied',
  source: 'exceptions.yaml',
  line: 4,
};
const standings = [people.open, people.moreInfo, people.approved, people.denied];
const entries: readonly RegisterEntry[] = [
  ...standings.map((standing, index) =>
    entryOf(
      people.request(standing, { number: 7 - index }),
      sample.featureFreeze,
      '2026.2 Hibiscus',
      UTC,
    ),
  ),
  entryOfPast(past),
  entryOfPast({ ...past, outcome: 'reverted', said: 'reverted', decidedOn: past.askedOn }),
];
const all = { outcomes: null, about: [], days: null };
const refused = {
  outcomes: ['refused'],
  about: ['Feature freeze'],
  days: 'from Monday 24 August 2026 to Sunday 30 August 2026',
} as const;

const denied = people.request(people.denied);
const workaround = 'Restart the scheduler once a day.';
const issueOf = (exception: KnownIssue['exception'], words: string): KnownIssue => ({
  id: brand<KnownIssueId>(3),
  exception,
  workaround: words,
  by: people.ana,
  at: exception.askedAt,
});
const issue = issueOf(denied, workaround);
const offer = { id: issue.id, workaround, before: null };

export const registerCards: Readonly<Record<string, Card>> = {
  'register-list': registerList(entries, 6, all, UTC),
  'register-list-denied': registerList(entries.slice(3, 4), 4, refused, UTC),
  'register-list-none': registerList([], 0, { ...all, about: ['neutron'] }, UTC),
  'register-list-past': registerList(entries.slice(4), 2, { ...all, about: ['v1.32'] }, UTC),
  'register-statistics': registerStatistics(statisticsOf(entries), all),
  'register-statistics-open': registerStatistics(statisticsOf(entries.slice(0, 2)), all),
  'register-statistics-none': registerStatistics(statisticsOf([]), refused),
  'known-issue-ask': askForWorkaround(denied),
  'known-issue-offer': knownIssueOffer(denied, offer),
  'known-issue-offer-again': knownIssueOffer(denied, { ...offer, before: 'None.' }),
  'known-issue-listed': knownIssueListed(denied, workaround),
  'known-issue-drop-offer': knownIssueDropOffer(issue),
  'known-issue-dropped': knownIssueDropped(denied),
  'known-issue-list': knownIssueList('2026.2 Hibiscus', [issue]),
  'known-issue-list-none': knownIssueList('2026.2 Hibiscus', []),
};

const worst = standings.flatMap((standing, index) =>
  Array.from({ length: 10 }, (_, nth) => ({
    ...entryOf(hostileRequest(standing), hostile(sample.featureFreeze), LONG, UTC),
    freeze: `${nth}${LONG}`,
    team: `${index}${nth}${LONG}`,
  })),
);
const worstDenied = hostileRequest(people.denied);
const worstIssue = issueOf(worstDenied, LONG);
const asked = { outcomes: null, about: [LONG, LONG, LONG], days: null };

export const hostileRegisterCards: Readonly<Record<string, Card>> = {
  'register-list-hostile': registerList(worst, 40, asked, UTC),
  'known-issue-offer-hostile': knownIssueOffer(worstDenied, {
    id: worstIssue.id,
    workaround: LONG,
    before: LONG,
  }),
  'known-issue-listed-hostile': knownIssueListed(worstDenied, LONG),
  'known-issue-drop-offer-hostile': knownIssueDropOffer(worstIssue),
  'known-issue-list-hostile': knownIssueList(
    LONG,
    Array.from({ length: 40 }, () => worstIssue),
  ),
  'register-statistics-hostile': registerStatistics(statisticsOf(worst), asked),
};

export const registerForms: Readonly<Record<string, Form>> = {
  'known-issue-form': knownIssueForm(denied, null),
  'known-issue-form-again': knownIssueForm(denied, workaround),
};

export const hostileRegisterForms: Readonly<Record<string, Form>> = {
  'known-issue-form-hostile': knownIssueForm(worstDenied, LONG),
};
