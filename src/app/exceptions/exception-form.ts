import { exceptionForm, type ExceptionDraft } from '../../cards/exceptions/exception-forms.ts';
import { exceptionOffer } from '../../cards/exceptions/exception-offer.ts';
import type { Card } from '../../cards/card.ts';
import type { Form } from '../../cards/form.ts';
import type { Cycle } from '../../domain/cycle.ts';
import { CHANGE_KINDS, instantOf, type Freeze } from '../../domain/deadline.ts';
import { mayLand } from '../../domain/may-land.ts';
import type { DeadlineId, DraftId, ExceptionId } from '../../domain/ids.ts';
import { freezesInForce, freezesOf } from '../../domain/state.ts';
import type { Instant } from '../../domain/time.ts';
import { UserError } from '../../domain/user-error.ts';
import { needGround, type Call } from '../call.ts';

/** A sentence asked for an exception: what it said is kept, and the card's button opens the form with it. */
export async function offerException(
  call: Call,
  freeze: Freeze | null,
  link: string | null,
): Promise<Card> {
  const chosen = freeze ?? likeliest(needGround(call).cycle, call.now);
  const draft = await begin(call, chosen?.id ?? null, link === null ? {} : { what: link });
  return exceptionOffer(chosen, link, draft);
}

/** Opens the form for a freeze, or for the one that is likeliest meant. */
export async function openForm(
  call: Call,
  freezeId: DeadlineId | null,
  link: string | null,
): Promise<Form> {
  const { cycle } = needGround(call);
  const chosen =
    askable(cycle, call.now).find(({ id }) => id === freezeId) ?? likeliest(cycle, call.now);
  const values = link === null ? {} : { what: link };
  const draft = await begin(call, chosen?.id ?? null, values);
  return filledIn(call, draft, chosen?.id ?? null, values);
}

/** Opens the form with the answers of a request whose approval ends or has ended: only when it lands is asked anew. */
export async function openAgain(call: Call, id: ExceptionId): Promise<Form> {
  const exception = await call.tx.exceptions.byId(id);
  if (exception === null) {
    throw new UserError('I no longer have that request. Ask for an exception again.');
  }
  const { what, harm, risk, riskReason } = exception.answers;
  const values = { what, harm, risk: `${risk}: ${riskReason}` };
  const draft = await begin(call, exception.freezeId, values);
  return filledIn(call, draft, exception.freezeId, values);
}

/** Opens the form as it was begun; someone else's draft is begun anew, as their own. */
export async function openDraft(call: Call, draftId: DraftId): Promise<Form> {
  const draft = await call.tx.drafts.byId(draftId);
  if (draft === null)
    throw new UserError('I no longer have what was begun here. Ask for an exception again.');
  if (draft.exceptionId !== null) {
    const filed = await call.tx.exceptions.byId(draft.exceptionId);
    throw new UserError(`That request is in already, as #${filed?.number ?? draft.exceptionId}.`);
  }
  const own =
    draft.personId === call.person.id ? draft.id : await begin(call, draft.freezeId, draft.values);
  return filledIn(call, own, draft.freezeId, draft.values);
}

async function begin(
  { tx, person, place, now }: Call,
  freezeId: DeadlineId | null,
  values: Readonly<Record<string, string>>,
): Promise<DraftId> {
  return await tx.drafts.begin({ personId: person.id, spot: place.spot, freezeId, values }, now);
}

function filledIn(
  call: Call,
  draft: DraftId,
  freezeId: DeadlineId | null,
  values: Readonly<Record<string, string>>,
): Form {
  const freezes = askable(needGround(call).cycle, call.now);
  if (freezes.length === 0) {
    throw new UserError(
      'Nothing is frozen and no freeze is to come, so nothing needs an exception.',
    );
  }
  const started: ExceptionDraft =
    freezeId === null ? values : { freeze: String(freezeId), ...values };
  return exceptionForm(freezes, started, draft);
}

/** The freezes one can ask an exception from: those in force, then those to come. */
function askable(cycle: Cycle, now: Instant): Freeze[] {
  const inForce = freezesInForce(cycle, now).map(({ freeze }) => freeze);
  const toCome = freezesOf(cycle).filter((freeze) => (instantOf(freeze) ?? 0) > now);
  return [...inForce, ...toCome];
}

/** When nobody says which freeze: the one in the way of features, which most requests are about; else of anything. */
function likeliest(cycle: Cycle, now: Instant): Freeze | null {
  const ofFeatures = mayLand(cycle, ['feature'], now);
  const ofAnything = mayLand(cycle, CHANGE_KINDS, now);
  return (
    ofFeatures.askFrom ??
    ofAnything.askFrom ??
    ofFeatures.next?.freeze ??
    ofAnything.next?.freeze ??
    askable(cycle, now).find(({ owner }) => owner === null) ??
    null
  );
}
