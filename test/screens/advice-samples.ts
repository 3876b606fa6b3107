import type { Card } from '../../src/cards/card.ts';
import { adviceCard } from '../../src/cards/exceptions/deciding/advice.ts';
import { exceptionCard } from '../../src/cards/exceptions/deciding/exception-card.ts';
import { denyForm } from '../../src/cards/exceptions/asking/exception-forms.ts';
import { exceptionTold } from '../../src/cards/exceptions/deciding/exception-told.ts';
import { requestStatus } from '../../src/cards/exceptions/register/request-status.ts';
import { verdictTalk } from '../../src/cards/exceptions/deciding/verdict-offer.ts';
import type { Form } from '../../src/cards/form.ts';
import type { Known } from '../../src/domain/exceptions/advice/known.ts';
import type { Exception, ExceptionState } from '../../src/domain/exceptions/exception.ts';
import { NO_EXTRA, type ExtraAnswers } from '../../src/domain/exceptions/asking/extra-answers.ts';
import { brand, type CycleId } from '../../src/domain/ids.ts';
import type { RegisterEntry } from '../../src/domain/exceptions/register/register.ts';
import { UTC } from '../../src/domain/time/zone.ts';
import { wallDate } from '../../src/domain/time/wall.ts';
import * as sample from '../domain/sample-cycle.ts';
import { hostileRequest, LONG } from './hostile.ts';
import * as people from './sample-people.ts';

/** What is advised on a request, by what is known of it and by when the release is. */

const cycle = sample.hibiscus();
const MONTH_AHEAD = sample.at('2026-08-28T16:00:00Z');
const WEEK_AHEAD = sample.at('2026-09-25T16:00:00Z');

interface Asked extends Partial<Omit<Known, 'extra'>> {
  readonly extra?: Partial<ExtraAnswers>;
}

function request(asked: Asked, standing: ExceptionState = people.open): Exception {
  const { kind = 'bug fix', risk = 'low', extra = {} } = asked;
  const answers = { ...people.answers, kind, risk, extra: { ...NO_EXTRA, ...extra } };
  return people.request(standing, { answers });
}

const crash: Asked = {
  extra: {
    severity: 'crash',
    reach: 'many',
    workaround: 'none',
    regression: 'no',
    tested: 'automated',
    undo: 'revert',
  },
};
const wrongResult: Asked = {
  extra: { severity: 'wrong-result', reach: 'many', workaround: 'awkward', regression: 'yes' },
};
const annoyance: Asked = {
  risk: 'medium',
  extra: {
    severity: 'inconvenience',
    reach: 'many',
    workaround: 'none',
    regression: 'no',
    tested: 'by-hand',
    exercised: 'no',
    undo: 'revert',
  },
};
const hole: Asked = {
  risk: 'high',
  extra: { severity: 'security', tested: 'no', exercised: 'no', undo: 'hard' },
};
const feature: Asked = { kind: 'feature', extra: { tested: 'automated', undo: 'flag' } };
const strings: Asked = { kind: 'strings', extra: { othersTold: 'not yet' } };

const before = (number: number | null, changes: Partial<RegisterEntry>): RegisterEntry => ({
  number,
  cycle: '2026.1 Gazpacho',
  freeze: 'Feature freeze',
  title: 'Let the scheduler skip hosts in maintenance',
  link: null,
  thread: null,
  requester: people.ana,
  team: null,
  asked: { day: wallDate('2026-02-20'), at: null },
  outcome: 'granted',
  decided: { day: wallDate('2026-02-22'), at: null },
  decidedBy: people.rita,
  why: null,
  harm: null,
  ...changes,
});

const similar = [
  before(4, {}),
  before(3, { outcome: 'refused', why: 'It needs a database change, and the packagers are done.' }),
  before(null, { title: 'Scheduler: empty hosts are skipped', outcome: 'reverted' }),
];

const next = sample.hibiscus({
  name: '2027.1 Indri',
  deadlines: [sample.deadline('release', 'release', 'Release', sample.day('2027-03-31'))],
});

const noes = [
  { ...people.vote(people.otto, 'no', 'The strings are done.'), door: 'next cycle' },
  { ...people.vote(people.bo, 'no', 'It is too big to look at now.'), door: 'flag' },
] as const;
const twoDoors = people.dossier(
  request(feature, { ...people.denied, doors: ['flag', 'next cycle'] }),
  {
    ...people.strict,
    votes: noes,
  },
);

export const adviceCards: Readonly<Record<string, Card>> = {
  'advice-yes': adviceCard(request(crash), cycle, MONTH_AHEAD),
  'advice-yes-for-now': adviceCard(request(wrongResult), cycle, MONTH_AHEAD),
  'advice-next-release': adviceCard(request(annoyance), cycle, MONTH_AHEAD),
  'advice-floor-outweighed': adviceCard(request(hole), cycle, WEEK_AHEAD),
  'advice-not-enough-known': adviceCard(request({}), cycle, MONTH_AHEAD),
  'advice-feature': adviceCard(request(feature), cycle, MONTH_AHEAD),
  'advice-strings': adviceCard(request(strings), cycle, MONTH_AHEAD),
  'advice-out': adviceCard(request(crash), cycle, sample.at('2026-10-02T10:00:00Z')),
  'exception-advised-yes': exceptionCard(
    people.dossier(request(crash), { ...people.strict, votes: [people.vote(people.bo, 'yes')] }),
    MONTH_AHEAD,
    similar,
  ),
  'exception-told-denied-fix': exceptionTold(people.dossier(request(crash, people.denied)), {
    ...next,
    id: brand<CycleId>(2),
  }),
  'exception-told-denied-door': exceptionTold(
    people.dossier(request(feature, { ...people.denied, doors: ['flag'] })),
  ),
  'exception-denied-two-doors': exceptionCard(twoDoors, MONTH_AHEAD),
  'exception-told-denied-two-doors': exceptionTold(twoDoors),
  'exception-no-with-door': exceptionCard(
    people.dossier(request(feature), { ...people.strict, votes: noes.slice(0, 1) }),
    MONTH_AHEAD,
  ),
  'request-status-advised': requestStatus(
    { exception: request(annoyance), freeze: sample.featureFreeze, cycle },
    UTC,
    MONTH_AHEAD,
    { next: 'Awaited: Bo or Rita.' },
  ),
  'verdict-talk-advised': verdictTalk(
    { exception: request(crash), freeze: sample.featureFreeze, cycle },
    UTC,
    MONTH_AHEAD,
    true,
  ),
};

export const adviceForms: Readonly<Record<string, Form>> = {
  'deny-form-feature': denyForm(request(feature)),
};

const worst = hostileRequest(people.open);

export const hostileAdviceCards: Readonly<Record<string, Card>> = {
  'exception-told-denied-fix': exceptionTold(
    people.dossier(hostileRequest(people.denied), { cycle: { ...cycle, name: LONG } }),
    { ...next, name: LONG },
  ),
  'exception-similar': exceptionCard(
    people.dossier(worst),
    MONTH_AHEAD,
    similar.map((entry) => ({ ...entry, title: LONG, why: LONG, cycle: LONG })),
  ),
};
