import type { Card } from '../../cards/card.ts';
import { exceptionCard } from '../../cards/exceptions/exception-card.ts';
import { denyForm, infoForm } from '../../cards/exceptions/exception-forms.ts';
import { exceptionTold } from '../../cards/exceptions/exception-told.ts';
import type { Form } from '../../cards/form.ts';
import { decide, whyNotDecide, type Settled, type Verdict } from '../../domain/decide-exception.ts';
import type { Freeze } from '../../domain/deadline.ts';
import type { Exception } from '../../domain/exception.ts';
import type { ExceptionId } from '../../domain/ids.ts';
import { momentInWords } from '../../domain/time-words.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Call } from '../call.ts';
import { deciderOf, mayNotDecide } from './deciders.ts';
import { editCopies } from '../delivery/edit-copies.ts';

/** Takes a decision. Of two people who press at once the second finds it taken, and is told by whom and when. */
export async function decideException(
  call: Call,
  id: ExceptionId,
  verdict: Verdict,
): Promise<Card> {
  const { exception, freeze } = await requestOf(call, id);
  const decider = await deciderOf(call, exception, freeze);
  const decided = decide(exception, verdict, decider, call.now);
  switch (decided.outcome) {
    case 'already decided':
      throw new UserError(await alreadyDecided(call, exception, decided.standing));
    case 'not allowed':
      throw await mayNotDecide(call, decided.why, exception, freeze);
    case 'changed':
      return await change(call, exception, decided.exception, freeze, verdict.deed);
  }
}

/** Opens the box for the reason, or for the question; who may not decide is told before they type. */
export async function openVerdictForm(
  call: Call,
  id: ExceptionId,
  deed: 'deny' | 'ask',
): Promise<Form> {
  const { exception, freeze } = await requestOf(call, id);
  const { standing } = exception;
  if (standing.state === 'approved' || standing.state === 'denied') {
    throw new UserError(await alreadyDecided(call, exception, standing));
  }
  const why = whyNotDecide(exception, await deciderOf(call, exception, freeze));
  if (why !== null) throw await mayNotDecide(call, why, exception, freeze);
  return deed === 'deny' ? denyForm(exception) : infoForm(exception);
}

/** Stores what a request has become, and owes it to everyone who sees it: every copy, the requester, the audit. */
export async function change(
  call: Call,
  before: Exception,
  after: Exception,
  freeze: Freeze,
  deed: string,
): Promise<Card> {
  const { tx, app, now } = call;
  await tx.exceptions.save(after);
  await editCopies(tx, { kind: 'exception', id: after.id }, app.names, now);
  if (call.person.id !== after.requester.id) await tellRequester(call, after, freeze);
  await tx.audit.add({
    at: now,
    personId: call.person.id,
    platform: call.place.spot.platform,
    place: call.place.spot.place,
    deed,
    subject: 'exception',
    subjectId: after.id,
    before: before.standing,
    after: after.standing,
  });
  const project = await tx.projects.byId(after.projectId);
  const cycle = await tx.cycles.byId(after.cycleId);
  return exceptionCard(after, freeze, { project, cycle }, now);
}

/** In the place they asked in, where the platform can whisper; else by direct message. */
async function tellRequester(
  { tx, app, now }: Call,
  exception: Exception,
  freeze: Freeze,
): Promise<void> {
  const draft = await tx.drafts.ofException(exception.id);
  const account =
    exception.requester.accounts.find(({ platform }) => platform === draft?.spot.platform) ??
    exception.requester.accounts[0];
  if (draft === null || account === undefined) {
    app.log.warn({ exception: exception.id }, 'The requester has no account to be told on.');
    return;
  }
  await tx.outbox.add(
    {
      kind: 'whisper',
      spot: draft.spot,
      user: account.user,
      card: exceptionTold(exception, freeze),
    },
    app.names.postKey(),
    now,
  );
}

export async function requestOf(
  { tx }: Call,
  id: ExceptionId,
): Promise<{ exception: Exception; freeze: Freeze }> {
  const exception = await tx.exceptions.byId(id);
  const freeze = exception === null ? null : await tx.deadlines.byId(exception.freezeId);
  if (exception === null || freeze?.kind !== 'freeze') {
    throw new UserError('I no longer have that request. It may be from another relbot.');
  }
  return { exception, freeze };
}

async function alreadyDecided(
  { tx }: Call,
  exception: Exception,
  standing: Settled,
): Promise<string> {
  const { zone } = await tx.projects.byId(exception.projectId);
  const when = momentInWords(standing.at, zone);
  return `Request #${exception.number} was ${standing.state} by ${standing.by.name} already, on ${when}. Nothing has changed.`;
}
