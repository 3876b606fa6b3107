import type { Card } from '../../../cards/card.ts';
import { adviceCard } from '../../../cards/exceptions/deciding/advice.ts';
import { exceptionCard } from '../../../cards/exceptions/deciding/exception-card.ts';
import {
  denyForm,
  infoForm,
  overrideForm,
  revertForm,
} from '../../../cards/exceptions/asking/exception-forms.ts';
import { exceptionTold, objectionTold } from '../../../cards/exceptions/deciding/exception-told.ts';
import { notShownHere } from '../../../cards/exceptions/asking/restricted.ts';
import { guarded } from '../register/guarded.ts';
import { sentences } from '../../../cards/sentences.ts';
import type { Form } from '../../../cards/form.ts';
import { carryOut, type Done } from '../../../domain/exceptions/deciding/decide-exception.ts';
import { isInTurn, whyNot, type Deed } from '../../../domain/exceptions/deciding/deed.ts';
import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import type { ExceptionId } from '../../../domain/ids.ts';
import { cycleAfter } from '../../../domain/cycle/next-cycle.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Call } from '../../call.ts';
import { actorOf, mayNot } from './deciders.ts';
import { isAmongThem } from '../register/read-by.ts';
import { dossierOf } from './dossier.ts';
import { notCovered, outOfTurn, saidAlready, saidBefore } from './no-use.ts';
import { similarTo } from './similar.ts';
import { requestChanged, tellRequester } from './request-changed.ts';

/** Does it, and gives the request's card as it is now. */
export async function decideException(call: Call, id: ExceptionId, deed: Deed): Promise<Card> {
  return await cardHere(call, await dealWith(call, id, deed));
}

/** The same for the requester's own card, which says what it means for them. */
export async function withdrawException(call: Call, id: ExceptionId): Promise<Card> {
  const dossier = await dealWith(call, id, { deed: 'withdraw' });
  const { exception } = dossier;
  if (exception.requester.id !== call.person.id) return await cardHere(call, dossier);
  // The message that becomes this may be for everybody to read.
  return exception.isRestricted && !isAmongThem(call, exception)
    ? sentences(`Your request #${exception.number} is withdrawn.`)
    : exceptionTold(dossier);
}

/** The request as it may be shown where the button was pressed: the message there may be for everybody to read. */
async function cardHere(call: Call, dossier: Dossier): Promise<Card> {
  const { exception } = dossier;
  if (exception.isRestricted && !isAmongThem(call, exception)) return notShownHere();
  const similar = await similarTo(call.tx, dossier);
  return guarded(exceptionCard(dossier, call.now, similar), [exception]);
}

/**
 * Does something with a request, if it still can be done and this person may. Of two people who press at once the
 * second finds it done, and is told by whom and when.
 */
export async function dealWith(call: Call, id: ExceptionId, deed: Deed): Promise<Dossier> {
  const before = await dossierOf(call, id);
  const done = carryOut(before, deed, await actorOf(call, before), call.now);
  if (done.outcome !== 'changed') throw refused(call, before, done, deed.deed);
  const { exception, vote } = done;
  const after: Dossier = {
    ...before,
    exception,
    votes: vote === null ? before.votes : [...before.votes, vote],
  };
  if (vote !== null) await call.tx.votes.add(id, vote);
  const fresh = await requestChanged(call, before, after, {
    deed: deed.deed,
    by: call.person.id,
    spot: call.place.spot,
    vote,
  });
  if (call.person.id !== exception.requester.id) await tellRequesterOf(call, before, fresh, vote);
  return fresh;
}

/** A single approval is on the card; a no with its reason, and whatever changes where it stands, is said. */
async function tellRequesterOf(
  call: Call,
  before: Dossier,
  after: Dossier,
  vote: Extract<Done, { outcome: 'changed' }>['vote'],
): Promise<void> {
  if (after.exception.standing !== before.exception.standing) {
    const next = cycleAfter(await call.tx.cycles.list(after.project.id), after.cycle);
    await tellRequester(call, after, exceptionTold(after, next));
  } else if (vote?.value === 'no') {
    await tellRequester(call, after, objectionTold(after, vote));
  }
}

function refused(
  call: Call,
  dossier: Dossier,
  done: Exclude<Done, { outcome: 'changed' }>,
  deed: Deed['deed'],
): UserError {
  switch (done.outcome) {
    case 'out of turn':
      return outOfTurn(dossier, deed);
    case 'nothing new':
      return saidBefore(dossier, deed);
    case 'not covered':
      return new UserError(notCovered(dossier, done.why));
    case 'said already':
      return saidAlready(dossier, done.vote);
    case 'not allowed':
      return mayNot(call, done.why, dossier);
  }
}

/** What opens a box for words first. */
const FORMS = {
  deny: denyForm,
  ask: infoForm,
  override: overrideForm,
  revert: revertForm,
} as const;

/** Opens the box for the reason, or for the question; who may not is told before they type. */
export async function openVerdictForm(
  call: Call,
  id: ExceptionId,
  deed: keyof typeof FORMS,
): Promise<Form> {
  const dossier = await dossierOf(call, id);
  const { exception } = dossier;
  if (!isInTurn(exception, deed)) throw outOfTurn(dossier, deed);
  const why = whyNot(exception, deed, await actorOf(call, dossier));
  if (why !== null) throw mayNot(call, why, dossier);
  return FORMS[deed](exception);
}

/** How the advice on a request comes about, for whoever wants to know. */
export async function showAdvice(call: Call, id: ExceptionId): Promise<Card> {
  const { exception, cycle } = await dossierOf(call, id);
  return adviceCard(exception, cycle, call.now);
}
