import { twoDates } from '../../src/cards/answers/two-dates.ts';
import { linksCard } from '../../src/cards/places/public-links.ts';
import { wallDate } from '../../src/domain/time/wall.ts';
import { formCards, formForms } from './form-samples.ts';
import { extraForm } from '../../src/cards/exceptions/asking/extra-form.ts';
import { NO_EXTRA } from '../../src/domain/exceptions/asking/extra-answers.ts';
import { adviceCards, adviceForms } from './advice-samples.ts';
import { onAnotherClock } from '../../src/cards/answers/another-clock.ts';
import type { Card } from '../../src/cards/card.ts';
import { countdown } from '../../src/cards/notices/countdown.ts';
import { deadlineAnswer } from '../../src/cards/answers/deadline-answer.ts';
import { exceptionCard } from '../../src/cards/exceptions/deciding/exception-card.ts';
import {
  answerForm,
  denyForm,
  exceptionForm,
  infoForm,
} from '../../src/cards/exceptions/asking/exception-forms.ts';
import { exceptionOffer, whichFreeze } from '../../src/cards/exceptions/asking/exception-offer.ts';
import {
  exceptionSubmitted,
  exceptionTold,
} from '../../src/cards/exceptions/deciding/exception-told.ts';
import type { Form } from '../../src/cards/form.ts';
import { freezeBegins, freezeEnds } from '../../src/cards/notices/freeze-turns.ts';
import { frozenState } from '../../src/cards/answers/frozen-state.ts';
import { greeting, help } from '../../src/cards/answers/help.ts';
import { howToAskForException } from '../../src/cards/exceptions/asking/how-to-ask.ts';
import { mayJoin } from '../../src/cards/answers/may-join.ts';
import { mayLand } from '../../src/cards/answers/may-land.ts';
import { moved } from '../../src/cards/schedule/moved.ts';
import { nextDeadlines } from '../../src/cards/answers/next-deadlines.ts';
import { noCycle, notUnderstood, smalltalk } from '../../src/cards/answers/not-understood.ts';
import { whichQuestion } from '../../src/cards/answers/which-question.ts';
import {
  apology,
  broke,
  invalidSubmission,
  oldButton,
  refusal,
  tryAgain,
  withFormAgain,
} from '../../src/cards/refusals.ts';
import { brand, type PlaceId, type DraftId } from '../../src/domain/ids.ts';
import { placeInTrouble, placeTried } from '../../src/cards/places/place-in-trouble.ts';
import { requestsHereOffer, requestsHereSet } from '../../src/cards/places/requests-here.ts';
import { schedule } from '../../src/cards/answers/schedule.ts';
import {
  alreadySubscribed,
  notSubscribed,
  subscribed,
  subscribeOffer,
  unsubscribed,
  unsubscribeOffer,
} from '../../src/cards/places/subscriptions.ts';
import { whereWeAre } from '../../src/cards/answers/where-we-are.ts';
import { unknownDeadline, whichDeadline } from '../../src/cards/answers/which-deadline.ts';
import { whichKind } from '../../src/cards/answers/which-kind.ts';
import { wireId } from '../../src/cards/wire-id.ts';
import { UTC, zoneOf } from '../../src/domain/time/zone.ts';
import { afterCards, afterForms } from './after-samples.ts';
import { changeCards } from './change-samples.ts';
import { cycleCards } from './cycle-samples.ts';
import { planCards, planForms } from './plan-samples.ts';
import { digestCards } from './digest-samples.ts';
import { howToldCards } from './how-told-samples.ts';
import { placeCards } from './place-samples.ts';
import { headlineCards, stateCards } from './state-card-samples.ts';
import { postCards } from './post-samples.ts';
import { freezeRulesCards, freezeRulesForms } from './freeze-rules-samples.ts';
import { presenceCards } from './presence-samples.ts';
import { quietCards } from './quiet-samples.ts';
import { registerCards, registerForms } from './register-samples.ts';
import { reminderCards } from './reminder-samples.ts';
import { requestCards } from './request-samples.ts';
import { rosterCards } from './roster-samples.ts';
import { teachingCards, teachingForms } from './teaching-samples.ts';
import { deadlineForms, scheduleChangeCards } from './schedule-change-samples.ts';
import * as sample from '../domain/sample-cycle.ts';
import { ATTACK } from './hostile.ts';
import { decisionCards, decisionForms } from './decision-samples.ts';
import * as people from './sample-people.ts';

/** Every screen, as someone would meet it. */

const cycle = sample.hibiscus();
const { at, featureFreeze, rc1, release, softStringFreeze, hardStringFreeze } = sample;
const BERLIN = zoneOf('Europe/Berlin');
const threeWeeksAhead = at('2026-08-06T09:00:00Z');
const laterDay = { date: wallDate('2026-08-20'), begins: at('2026-08-20T00:00:00Z') };
const frozenDay = { date: wallDate('2026-08-31'), begins: at('2026-08-31T00:00:00Z') };
const afterFreeze = at('2026-08-28T16:00:00Z');
const posts = {
  cycle: cycle.name,
  zone: UTC,
  count: 14,
  first: at('2026-08-13T09:00:00Z'),
  last: at('2026-10-01T09:00:00Z'),
};

export const cards: Readonly<Record<string, Card>> = {
  ...formCards,
  ...changeCards,
  ...quietCards,
  ...rosterCards,
  ...presenceCards,
  ...cycleCards,
  ...placeCards,
  ...stateCards,
  ...postCards,
  ...howToldCards,
  ...headlineCards,
  ...digestCards,
  ...planCards,
  ...freezeRulesCards,
  ...teachingCards,
  ...reminderCards,
  ...requestCards,
  ...registerCards,
  ...scheduleChangeCards,
  'deadline-answer': deadlineAnswer(cycle, featureFreeze, [], threeWeeksAhead, 'when'),
  'deadline-answer-end': deadlineAnswer(cycle, featureFreeze, [], afterFreeze, 'end'),
  'another-clock': onAnotherClock(
    deadlineAnswer(cycle, featureFreeze, [], threeWeeksAhead, 'when'),
    BERLIN,
  ),
  'another-clock-week': onAnotherClock(
    deadlineAnswer(cycle, rc1, [], threeWeeksAhead, 'when'),
    BERLIN,
  ),
  'another-clock-list': onAnotherClock(nextDeadlines(cycle, threeWeeksAhead), BERLIN),
  'another-clock-without-times': onAnotherClock(howToAskForException(), BERLIN),
  'deadline-answer-time-left': deadlineAnswer(cycle, rc1, [release], threeWeeksAhead, 'time left'),
  'deadline-answer-release': deadlineAnswer(cycle, release, [], threeWeeksAhead, 'release'),
  'deadline-answer-undecided': deadlineAnswer(
    cycle,
    sample.retrospective,
    [],
    threeWeeksAhead,
    'when',
  ),
  'which-deadline': whichDeadline(
    'string freeze',
    [softStringFreeze, hardStringFreeze],
    threeWeeksAhead,
  ),
  'unknown-deadline': unknownDeadline('beta freeze', [featureFreeze, rc1], threeWeeksAhead),
  'unknown-deadline-nothing-near': unknownDeadline('lunch', [], threeWeeksAhead),
  'next-deadlines': nextDeadlines(cycle, threeWeeksAhead),
  'where-we-are': whereWeAre(cycle, afterFreeze),
  'frozen-state': frozenState(cycle, afterFreeze),
  'frozen-state-not': frozenState(cycle, at('2026-06-01T09:00:00Z')),
  'frozen-state-about': frozenState(cycle, afterFreeze, featureFreeze),
  'frozen-state-about-not-yet': frozenState(cycle, afterFreeze, hardStringFreeze),
  'may-land': mayLand(
    cycle,
    { kinds: ['feature'], team: null, named: null, day: null },
    threeWeeksAhead,
  ),
  'may-land-not': mayLand(
    cycle,
    { kinds: ['strings'], team: null, named: softStringFreeze, day: null },
    afterFreeze,
  ),
  'may-land-several': mayLand(
    cycle,
    { kinds: ['feature'], team: null, named: hardStringFreeze, day: null },
    afterFreeze,
  ),
  'may-land-closed': mayLand(
    cycle,
    { kinds: ['bug fix'], team: null, named: null, day: null },
    at('2026-10-02T09:00:00Z'),
  ),
  'may-join': mayJoin(cycle, sample.membershipFreeze, afterFreeze),
  'may-join-yes': mayJoin(cycle, sample.membershipFreeze, at('2026-06-01T09:00:00Z')),
  'which-kind': whichKind(cycle, ['feature', 'bug fix', 'strings', 'dependency'], {
    now: afterFreeze,
    team: null,
    day: null,
  }),
  'may-land-later': mayLand(
    cycle,
    { kinds: ['feature'], team: null, named: null, day: laterDay },
    threeWeeksAhead,
  ),
  'may-land-later-frozen': mayLand(
    cycle,
    { kinds: ['feature'], team: null, named: null, day: frozenDay },
    threeWeeksAhead,
  ),
  'which-kind-later': whichKind(cycle, ['feature', 'bug fix', 'strings', 'dependency'], {
    now: threeWeeksAhead,
    team: null,
    day: frozenDay,
  }),
  schedule: schedule(cycle, threeWeeksAhead, UTC),
  'schedule-freezes': schedule(cycle, threeWeeksAhead, UTC, 'freeze'),
  'two-dates': twoDates(cycle, sample.rc1, sample.featureFreeze, threeWeeksAhead),
  'weeks-left': deadlineAnswer(cycle, sample.rc1, [], threeWeeksAhead, 'weeks'),
  'working-days-left': deadlineAnswer(cycle, sample.rc1, [], threeWeeksAhead, 'working days'),
  'how-long': deadlineAnswer(cycle, sample.featureFreeze, [], threeWeeksAhead, 'how long'),
  'public-links': linksCard('calendar', 'https://relbot.example.org', 'openstack'),
  'public-links-page': linksCard('page', 'https://relbot.example.org', 'openstack'),
  'public-links-none': linksCard('page', null, 'openstack'),
  help: help({ platform: 'slack', direct: false }),
  'help-discord': help({ platform: 'discord', direct: false }),
  greeting: greeting(sample.project, cycle),
  'greeting-no-cycle': greeting(null, null),
  'greeting-subscribed': greeting(sample.project, cycle, true),
  'subscribe-offer': subscribeOffer('#dev', posts, threeWeeksAhead),
  subscribed: subscribed('#dev', posts, threeWeeksAhead),
  'already-subscribed': alreadySubscribed('#dev', null, threeWeeksAhead),
  'unsubscribe-offer': unsubscribeOffer('#dev'),
  unsubscribed: unsubscribed('#dev'),
  'not-subscribed': notSubscribed('#dev'),
  'requests-here-offer': requestsHereOffer('#requests', '#dev'),
  'requests-here-set': requestsHereSet('#requests'),
  'countdown-three-weeks': countdown(cycle, [{ deadline: featureFreeze }], threeWeeksAhead, false),
  'countdown-one-week': countdown(
    cycle,
    [sample.milestone3, featureFreeze, softStringFreeze].map((deadline) => ({ deadline })),
    at('2026-08-20T09:00:00Z'),
    false,
  ),
  'countdown-one-day-late': countdown(
    cycle,
    [{ deadline: featureFreeze }],
    at('2026-08-26T13:00:00Z'),
    true,
  ),
  'countdown-day-after': countdown(
    cycle,
    [{ deadline: featureFreeze, exceptions: { filed: 3, open: 1 } }],
    at('2026-08-28T09:00:00Z'),
    false,
  ),
  'countdown-release-day': countdown(
    cycle,
    [{ deadline: release }],
    at('2026-09-30T09:00:00Z'),
    false,
  ),
  'freeze-begins': freezeBegins(
    cycle,
    [featureFreeze, sample.requirementsFreeze],
    at('2026-08-27T23:59:59Z'),
    false,
  ),
  'freeze-begins-late': freezeBegins(cycle, [featureFreeze], at('2026-08-28T08:00:00Z'), true),
  'freeze-ends': freezeEnds(
    cycle,
    [featureFreeze, softStringFreeze],
    at('2026-09-11T23:59:59Z'),
    false,
  ),
  moved: moved(
    cycle,
    [
      {
        key: featureFreeze.key,
        name: featureFreeze.name,
        from: featureFreeze.when,
        to: sample.day('2026-09-03'),
      },
    ],
    threeWeeksAhead,
    false,
  ),
  'exception-offer': exceptionOffer(
    featureFreeze,
    people.answers.link,
    [
      { kind: 'feature', draft: people.draft },
      { kind: 'UI', draft: brand<DraftId>(6) },
      { kind: null, draft: brand<DraftId>(8) },
    ],
    brand<DraftId>(9),
  ),
  'exception-offer-one-kind': exceptionOffer(
    featureFreeze,
    null,
    [{ kind: 'feature', draft: people.draft }],
    brand<DraftId>(9),
  ),
  'exception-which-freeze': whichFreeze(
    [
      { freeze: featureFreeze, draft: people.draft },
      { freeze: softStringFreeze, draft: brand<DraftId>(6) },
    ],
    people.answers.link,
    brand<DraftId>(9),
  ),
  'exception-which-freeze-restricted': whichFreeze(
    [
      { freeze: featureFreeze, draft: people.draft },
      { freeze: softStringFreeze, draft: brand<DraftId>(6) },
    ],
    people.answers.link,
    null,
  ),
  'exception-extra': exceptionCard(
    people.dossier(people.request(people.open, { answers: people.answersWithMore })),
    afterFreeze,
  ),
  'exception-open': exceptionCard(people.dossier(people.request(people.open)), afterFreeze),
  'exception-more-info': exceptionCard(
    people.dossier(people.request(people.moreInfo)),
    afterFreeze,
  ),
  'exception-approved': exceptionCard(people.dossier(people.request(people.approved)), afterFreeze),
  'exception-denied': exceptionCard(people.dossier(people.request(people.denied)), afterFreeze),
  'exception-hostile': exceptionCard(
    people.dossier(
      people.request(people.open, {
        requester: { ...people.rita, name: ATTACK },
        answers: {
          what: ATTACK,
          link: 'javascript:alert(1)',
          harm: ATTACK,
          risk: 'high',
          riskReason: ATTACK,
          doneBy: ATTACK,
          kind: 'UI',
          extra: { ...NO_EXTRA, othersTold: ATTACK, backup: ATTACK },
        },
      }),
      { freeze: { ...featureFreeze, name: ATTACK } },
    ),
    afterFreeze,
  ),
  ...decisionCards,
  ...adviceCards,
  ...afterCards,
  'exception-submitted': exceptionSubmitted(
    people.dossier(people.request(people.open)),
    people.requests,
  ),
  'exception-told-open': exceptionTold(people.dossier(people.request(people.open))),
  'exception-told-more-info': exceptionTold(people.dossier(people.request(people.moreInfo))),
  'exception-told-approved': exceptionTold(people.dossier(people.request(people.approved))),
  'exception-told-denied': exceptionTold(people.dossier(people.request(people.denied))),
  'how-to-ask': howToAskForException(),
  refusal: refusal('Only a release manager can decide on request #7.', [people.ana, people.rita]),
  'refusal-nobody-can': refusal('#7 is decided already.', null),
  'refusal-no-managers': refusal('Only a release manager can subscribe a channel.', []),
  broke: broke('7F3K'),
  'broke-with-form': withFormAgain(broke('7F3K'), wireId('exception.open-draft', people.draft)),
  apology: apology('when is feature freeze', '7F3K'),
  'which-question': whichQuestion('strings?', [
    { row: 5_000_000_009, question: 'Is String freeze in force?' },
    { row: 9, question: 'When is String freeze?' },
  ]),
  'not-understood': notUnderstood('flurb the wug', 'not kept'),
  smalltalk: smalltalk(),
  'try-again': tryAgain(wireId('exception.open-draft', people.draft)),
  'invalid-submission': invalidSubmission(
    ['Risk: begin with low, medium or high, then say why.'],
    wireId('exception.open-draft', people.draft),
  ),
  'no-cycle': noCycle(),
  'old-button': oldButton(),
  'place-in-trouble': placeInTrouble(
    '#dev',
    'slack',
    'relbot is no member of the channel any more.',
    brand<PlaceId>(7),
  ),
  'place-tried': placeTried('#dev', 'slack', true),
  'place-tried-nothing-waits': placeTried('#dev', 'slack', false),
};

export const forms: Readonly<Record<string, Form>> = {
  ...freezeRulesForms,
  ...teachingForms,
  ...registerForms,
  ...formForms,
  ...planForms,
  ...deadlineForms,
  'exception-form': exceptionForm(
    softStringFreeze,
    { what: people.answers.link, risk: 'medium' },
    people.draft,
  ),
  'extra-form': extraForm(
    people.request(people.open, { answers: { ...people.answers, kind: null } }),
    {},
  ),
  'answer-form': answerForm(people.request(people.moreInfo)),
  'deny-form': denyForm(people.request(people.open)),
  'info-form': infoForm(people.request(people.open)),
  ...decisionForms,
  ...adviceForms,
  ...afterForms,
  'info-form-as-said': infoForm(people.request(people.open), 'tests'),
};
