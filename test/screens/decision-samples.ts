import type { Card } from '../../src/cards/card.ts';
import { exceptionCard } from '../../src/cards/exceptions/deciding/exception-card.ts';
import {
  landedForm,
  overrideForm,
  revertForm,
} from '../../src/cards/exceptions/asking/exception-forms.ts';
import {
  exceptionTold,
  objectionTold,
} from '../../src/cards/exceptions/deciding/exception-told.ts';
import { requesterOutOfReach } from '../../src/cards/exceptions/deciding/out-of-reach.ts';
import { ownRequest } from '../../src/cards/exceptions/deciding/own-request.ts';
import type { Form } from '../../src/cards/form.ts';
import type { Dossier } from '../../src/domain/exceptions/deciding/dossier.ts';
import type { ExceptionState } from '../../src/domain/exceptions/exception.ts';
import { brand, type PersonId } from '../../src/domain/ids.ts';
import * as sample from '../domain/sample-cycle.ts';
import { hostilePerson, hostileRequest, LONG } from './hostile.ts';
import * as people from './sample-people.ts';

/** Requests that several people decide on, and what becomes of them after. */

const now = sample.at('2026-08-29T10:00:00Z');
const open = people.request(people.open);
const strict = (votes: Dossier['votes'], changes: Partial<Dossier> = {}): Card =>
  exceptionCard(people.dossier(open, { ...people.strict, votes, ...changes }), now);
const landedEarlier: ExceptionState = {
  ...people.landed,
  at: now,
};
const ended = (standing: ExceptionState) => people.dossier(people.request(standing));
const no = people.vote(people.otto, 'no', 'The strings are with the translators already.');

export const decisionCards: Readonly<Record<string, Card>> = {
  'exception-two-groups': strict([people.vote(people.bo, 'yes')]),
  'exception-blocked': strict([people.vote(people.bo, 'yes'), no]),
  'exception-carried-too-early': strict([
    people.vote(people.bo, 'yes'),
    people.vote(people.otto, 'yes'),
  ]),
  'exception-nobody-left': strict([people.vote(people.otto, 'recused')], { used: 5 }),
  'exception-late-with-lapsed-votes': exceptionCard(
    people.dossier(
      people.request(people.open, { edition: 2, askedAt: sample.at('2026-09-03T10:00:00Z') }),
      { ...people.strict, votes: [people.vote(people.bo, 'yes'), people.vote(people.ana, 'yes')] },
    ),
    sample.at('2026-09-03T11:00:00Z'),
  ),
  'exception-approved-alone': exceptionCard(
    people.dossier(
      people.request({
        state: 'approved',
        by: people.rita,
        at: now,
        until: sample.at('2026-09-05T10:00:00Z'),
        override: 'i18n is at a conference, and the release waits for it.',
      }),
      { ...people.strict, votes: [people.vote(people.bo, 'yes')] },
    ),
    now,
  ),
  'exception-withdrawn': exceptionCard(ended(people.withdrawn), now),
  'exception-over': exceptionCard(ended(people.over), now),
  'exception-expired': exceptionCard(ended(people.expired), now),
  'exception-landed': exceptionCard(ended(people.landed), now),
  'exception-reverted': exceptionCard(ended(people.reverted), now),
  'objection-told': objectionTold(people.dossier(open, people.strict), no),
  'exception-out-of-reach': exceptionCard(people.dossier({ ...open, outOfReach: true }), now),
  'requester-out-of-reach': requesterOutOfReach(open, 'Their account on Slack is deactivated.'),
  'own-request': ownRequest(people.dossier(open, people.strict), now),
  'exception-told-withdrawn': exceptionTold(ended(people.withdrawn)),
  'exception-told-over': exceptionTold(ended(people.over)),
  'exception-told-expired': exceptionTold(ended(people.expired)),
  'exception-landed-earlier': exceptionCard(ended(landedEarlier), now),
  'exception-told-landed-earlier': exceptionTold(ended(landedEarlier)),
  'exception-told-landed': exceptionTold(ended(people.landed)),
  'exception-told-reverted': exceptionTold(ended(people.reverted)),
};

export const decisionForms: Readonly<Record<string, Form>> = {
  'landed-form': landedForm(people.request(people.expired), 'Fri 28 Aug 2026, 15:00 UTC'),
  'override-form': overrideForm(open),
  'revert-form': revertForm(people.request(people.landed)),
};

const crowd = Array.from({ length: 40 }, (_, index) => ({
  ...hostilePerson,
  id: brand<PersonId>(index + 100),
}));

/** Everybody has an opinion, and a long name. */
export const hostilePoll: Pick<Dossier, 'votes' | 'rules' | 'panel' | 'used'> = {
  rules: { ...people.strict.rules, approvals: 9 },
  panel: {
    groups: Array.from({ length: 8 }, () => ({ name: LONG, approvers: crowd })),
    managers: [],
  },
  votes: crowd.map((person, index) =>
    people.vote(person, index % 3 === 0 ? 'no' : index % 3 === 1 ? 'recused' : 'yes', LONG),
  ),
  used: 1_000_000,
};

export const hostileDecisionCards: Readonly<Record<string, Card>> = {
  'objection-told': objectionTold(
    people.dossier(hostileRequest(people.open), hostilePoll),
    people.vote(hostilePerson, 'no', LONG),
  ),
  'requester-out-of-reach': requesterOutOfReach(hostileRequest(people.open), LONG),
  'own-request': ownRequest(people.dossier(hostileRequest(people.open), hostilePoll), now),
};
