import { extraForm } from '../../src/cards/exceptions/asking/extra-form.ts';
import { hostileAdviceCards } from './advice-samples.ts';
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
import { hostileAfterCards } from './after-samples.ts';
import { hostileDecisionCards, hostilePoll } from './decision-samples.ts';
import { exceptionOffer } from '../../src/cards/exceptions/asking/exception-offer.ts';
import {
  exceptionSubmitted,
  exceptionTold,
} from '../../src/cards/exceptions/deciding/exception-told.ts';
import type { Form } from '../../src/cards/form.ts';
import { freezeBegins, freezeEnds } from '../../src/cards/notices/freeze-turns.ts';
import {
  freezeRules,
  freezeRulesChanged,
  freezeRulesForm,
  freezeRulesPreview,
} from '../../src/cards/schedule/freeze-rules.ts';
import { frozenState } from '../../src/cards/answers/frozen-state.ts';
import { greeting } from '../../src/cards/answers/help.ts';
import { mayJoin } from '../../src/cards/answers/may-join.ts';
import { mayLand } from '../../src/cards/answers/may-land.ts';
import { moved } from '../../src/cards/schedule/moved.ts';
import { nextDeadlines } from '../../src/cards/answers/next-deadlines.ts';
import { notUnderstood } from '../../src/cards/answers/not-understood.ts';
import { apology, broke, invalidSubmission, refusal } from '../../src/cards/refusals.ts';
import { placeInTrouble } from '../../src/cards/places/place-in-trouble.ts';
import { requestsHereOffer, requestsHereSet } from '../../src/cards/places/requests-here.ts';
import { schedule } from '../../src/cards/answers/schedule.ts';
import {
  subscribed,
  subscribeOffer,
  unsubscribed,
  unsubscribeOffer,
} from '../../src/cards/places/subscriptions.ts';
import { whereWeAre } from '../../src/cards/answers/where-we-are.ts';
import { unknownDeadline, whichDeadline } from '../../src/cards/answers/which-deadline.ts';
import { whichKind } from '../../src/cards/answers/which-kind.ts';
import { wireId } from '../../src/cards/wire-id.ts';
import { CHANGE_KINDS } from '../../src/domain/cycle/deadline.ts';
import { brand, type PlaceId, type ProposalId } from '../../src/domain/ids.ts';
import { UTC } from '../../src/domain/time/zone.ts';
import { hostileChangeCards } from './change-samples.ts';
import { hostileCycleCards } from './cycle-samples.ts';
import { hostilePlanCards, hostilePlanForms } from './plan-samples.ts';
import { hostileDigestCards } from './digest-samples.ts';
import { hostileHowToldCards } from './how-told-samples.ts';
import { hostilePlaceCards } from './place-samples.ts';
import { hostileHeadlineCards, hostileStateCards } from './state-card-samples.ts';
import { hostilePostCards } from './post-samples.ts';
import { hostilePresenceCards } from './presence-samples.ts';
import { hostileReminderCards } from './reminder-samples.ts';
import { hostileRegisterCards, hostileRegisterForms } from './register-samples.ts';
import { hostileRequestCards } from './request-samples.ts';
import { hostileRosterCards } from './roster-samples.ts';
import { hostileTeachingCards, hostileTeachingForms } from './teaching-samples.ts';
import { hostileScheduleChangeCards } from './schedule-change-samples.ts';
import * as sample from '../domain/sample-cycle.ts';
import { hostile, hostilePerson, hostileRequest, LONG, many } from './hostile.ts';
import * as people from './sample-people.ts';

/** Every screen that shows what people wrote, with the worst they may write and far too much of it. */

const freeze = hostile(sample.featureFreeze);
const ending = hostile(sample.rc1);
const release = hostile(sample.release);
const freezes = many(sample.featureFreeze, 40);
const spread = Array.from({ length: 200 }, (_, index) =>
  sample.deadline('event', `e${index}`, LONG, sample.day('2026-08-10')),
).map((event, index) => ({
  ...event,
  when: {
    ...sample.day(`2026-${index % 2 ? '08' : '09'}-${String(1 + (index % 28)).padStart(2, '0')}`),
  },
}));
const cycle = sample.hibiscus({
  name: LONG,
  deadlines: [...freezes, ending, release, ...spread, hostile(sample.retrospective)],
});
const before = sample.at('2026-08-20T09:00:00Z');
const after = sample.at('2026-08-28T09:00:00Z');
const project = { ...sample.project, name: LONG };
const posts = { cycle: LONG, zone: UTC, count: 1_000_000, first: before, last: after };

const requests = [people.open, people.moreInfo, people.approved, people.denied].map(hostileRequest);

export const hostileCards: Readonly<Record<string, Card>> = {
  ...hostileChangeCards,
  ...hostileRosterCards,
  ...hostileReminderCards,
  ...hostileRequestCards,
  ...hostileRegisterCards,
  ...hostileScheduleChangeCards,
  ...hostilePresenceCards,
  ...hostileCycleCards,
  ...hostilePlaceCards,
  ...hostileStateCards,
  ...hostileHeadlineCards,
  ...Object.fromEntries(
    Object.entries(hostilePostCards).map(([name, card]) => [`post-${name}`, card]),
  ),
  ...hostileHowToldCards,
  ...hostileDigestCards,
  ...hostileTeachingCards,
  ...hostilePlanCards,
  'deadline-answer': deadlineAnswer(cycle, freeze, [...freezes, release], before, 'when'),
  'deadline-answer-release': deadlineAnswer(cycle, release, freezes, before, 'release'),
  'which-deadline': whichDeadline(LONG, freezes, before),
  'unknown-deadline': unknownDeadline(LONG, freezes, before),
  'next-deadlines': nextDeadlines(cycle, before),
  'where-we-are': whereWeAre(cycle, after),
  'freeze-rules': freezeRules(cycle, { ...freeze, forbids: CHANGE_KINDS }, true),
  'freeze-rules-preview': freezeRulesPreview(
    cycle,
    freeze,
    CHANGE_KINDS,
    after,
    brand<ProposalId>(999_999_999),
  ),
  'freeze-rules-changed': freezeRulesChanged(cycle, freeze, LONG),
  'frozen-state': frozenState(cycle, after),
  'frozen-state-about': frozenState(cycle, after, freeze),
  'frozen-state-not-yet': frozenState(cycle, before, freeze),
  'frozen-state-not': frozenState(cycle, before),
  'may-land': mayLand(cycle, { kinds: ['feature'], team: LONG, named: freeze, day: null }, before),
  'may-land-not': mayLand(
    cycle,
    { kinds: ['feature'], team: LONG, named: freeze, day: null },
    after,
  ),
  'may-land-beside': mayLand(
    cycle,
    { kinds: ['feature'], team: null, named: freeze, day: null },
    after,
  ),
  'may-land-closed': mayLand(
    cycle,
    { kinds: ['feature'], team: null, named: null, day: null },
    sample.at('2026-12-01T00:00:00Z'),
  ),
  'may-join': mayJoin(cycle, freeze, after),
  'which-kind': whichKind(cycle, ['feature'], { now: after, team: LONG, day: null }),
  schedule: schedule(cycle, before, UTC),
  'schedule-later': schedule(cycle, sample.at('2026-12-01T00:00:00Z'), UTC),
  greeting: greeting(project, cycle),
  'subscribe-offer': subscribeOffer(LONG, posts, before),
  subscribed: subscribed(LONG, posts, before),
  'unsubscribe-offer': unsubscribeOffer(LONG),
  unsubscribed: unsubscribed(LONG),
  'place-in-trouble': placeInTrouble(LONG, 'slack', LONG, brand<PlaceId>(7)),
  'requests-here-offer': requestsHereOffer(LONG, LONG),
  'requests-here-set': requestsHereSet(LONG),
  countdown: countdown(
    cycle,
    [...freezes, release, ...spread].map((deadline) => ({ deadline })),
    before,
    true,
  ),
  'countdown-after': countdown(
    cycle,
    freezes.map((deadline) => ({ deadline, exceptions: { filed: 1_000_000, open: 1_000_000 } })),
    after,
    true,
  ),
  'freeze-begins': freezeBegins(cycle, freezes, after, true),
  'freeze-ends': freezeEnds(cycle, freezes.slice(0, 20), after, true),
  moved: moved(
    cycle,
    freezes.map(({ key, name, when }) => ({ key, name, from: when, to: sample.day('2026-09-03') })),
    before,
    true,
  ),
  'exception-offer': exceptionOffer(
    freeze,
    LONG,
    [{ kind: 'feature', draft: people.draft }],
    people.draft,
  ),
  ...Object.fromEntries(
    requests.flatMap((request) => [
      [
        `exception-${request.standing.state}`,
        exceptionCard(people.dossier(request, { freeze, ...hostilePoll }), after),
      ],
      [
        `exception-told-${request.standing.state}`,
        exceptionTold(people.dossier(request, { freeze, ...hostilePoll })),
      ],
    ]),
  ),
  ...hostileDecisionCards,
  ...hostileAdviceCards,
  ...hostileAfterCards,
  'exception-submitted': exceptionSubmitted(
    people.dossier(hostileRequest(people.open), { freeze, ...hostilePoll }),
    { ...people.requests, name: LONG },
  ),
  refusal: refusal(
    LONG,
    Array.from({ length: 50 }, () => hostilePerson),
  ),
  broke: broke(LONG),
  apology: apology(LONG, LONG),
  'not-understood': notUnderstood(LONG, 'kept'),
  'invalid-submission': invalidSubmission(
    Array.from({ length: 20 }, () => LONG),
    wireId('exception.open-deny', 7),
  ),
};

const typed = { what: LONG, harm: LONG, risk: LONG, why: LONG, done: LONG };

export const hostileForms: Readonly<Record<string, Form>> = {
  ...hostileTeachingForms,
  ...hostileRegisterForms,
  ...hostilePlanForms,
  'exception-form': exceptionForm(freeze, typed, people.draft),
  'answer-form': answerForm(hostileRequest(people.moreInfo)),
  'extra-form': extraForm(hostileRequest(people.open), { undo: LONG, backup: LONG }),
  'deny-form': denyForm(hostileRequest(people.open)),
  'info-form': infoForm(hostileRequest(people.open)),
  'freeze-rules-form': freezeRulesForm({ ...freeze, forbids: CHANGE_KINDS }),
};
