import { askedAlready, newsForm } from '../../src/cards/exceptions/asking/asked-before.ts';
import type { Card } from '../../src/cards/card.ts';
import { exceptionCard } from '../../src/cards/exceptions/deciding/exception-card.ts';
import { exceptionForm } from '../../src/cards/exceptions/asking/exception-forms.ts';
import { exceptionSubmitted } from '../../src/cards/exceptions/deciding/exception-told.ts';
import {
  notShownHere,
  restrictedHereOffer,
  restrictedHereSet,
  restrictedNow,
  restrictOffer,
} from '../../src/cards/exceptions/asking/restricted.ts';
import { unrestrictedNow, unrestrictOffer } from '../../src/cards/exceptions/asking/unrestrict.ts';
import { withoutConfidences } from '../../src/domain/exceptions/deciding/confidences.ts';
import type { AskedBefore } from '../../src/domain/exceptions/asking/asked-before.ts';
import type { Exception } from '../../src/domain/exceptions/exception.ts';
import type { Form } from '../../src/cards/form.ts';
import { at, featureFreeze, hibiscus, project } from '../domain/sample-cycle.ts';
import { hostileRequest, LONG } from './hostile.ts';
import * as people from './sample-people.ts';

const now = at('2026-08-29T10:00:00Z');

const asked = (is: AskedBefore['is'], exception: Exception) => ({
  before: { is, exception },
  freeze: featureFreeze,
  cycle: hibiscus(),
  zone: project.zone,
  now,
  asker: people.rita.id,
  draft: people.draft,
});
const open = people.request(people.open);
const again = people.request(people.open, {
  again: { number: 4, standing: people.denied, news: 'Old clients are tested with it now.' },
});

/** One change asked for twice, and what not everybody may read. */
export const formCards: Readonly<Record<string, Card>> = {
  'asked-already-waiting': askedAlready(asked('waiting', open)),
  'asked-already-own': askedAlready({ ...asked('waiting', open), asker: people.ana.id }),
  'asked-already-granted': askedAlready(asked('granted', people.request(people.approved))),
  'asked-already-decided': askedAlready(asked('decided', people.request(people.denied))),
  'exception-asked-again': exceptionCard(people.dossier(again), now),
  'exception-restricted-submitted': exceptionSubmitted(
    people.dossier({ ...open, isRestricted: true }),
    null,
  ),
  'exception-not-shown-here': notShownHere(),
  'restrict-offer': restrictOffer(open, true),
  'restrict-offer-no-place': restrictOffer(open, false),
  'restricted-now': restrictedNow(open),
  'unrestrict-offer': unrestrictOffer(people.dossier(open), {
    left: 0,
    place: '#requests',
    now,
  }),
  'unrestrict-offer-denied': unrestrictOffer(
    withoutConfidences(people.dossier(people.request(people.denied)), open.askedAt),
    { left: 1, place: null, now },
  ),
  'unrestrict-offer-hostile': unrestrictOffer(people.dossier(hostileRequest(people.denied)), {
    left: 12,
    place: LONG,
    now,
  }),
  'unrestricted-now': unrestrictedNow(open, '#requests'),
  'restricted-here-offer': restrictedHereOffer('#security', null),
  'restricted-here-offer-instead': restrictedHereOffer('#security', '#triage'),
  'restricted-here-set': restrictedHereSet('#security'),
};

export const formForms: Readonly<Record<string, Form>> = {
  'exception-form-restricted': exceptionForm(
    featureFreeze,
    { what: people.answers.link, restricted: 'yes' },
    people.draft,
  ),
  'news-form': newsForm(people.draft, undefined),
};
