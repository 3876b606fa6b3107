import { newsForm } from '../../../cards/exceptions/asking/asked-before.ts';
import { exceptionForm } from '../../../cards/exceptions/asking/exception-forms.ts';
import {
  type Choice,
  exceptionOffer,
  whichFreeze,
} from '../../../cards/exceptions/asking/exception-offer.ts';
import type { Card } from '../../../cards/card.ts';
import type { Form } from '../../../cards/form.ts';
import { ENVELOPE } from '../../../cards/limits.ts';
import type { ChangeKind, Freeze } from '../../../domain/cycle/deadline.ts';
import {
  askable,
  likeliest,
  likeliestFirst,
  needAskable,
  onlyKind,
  stoppedBy,
} from '../../../domain/exceptions/asking/askable.ts';
import type { DeadlineId, DraftId, ExceptionId } from '../../../domain/ids.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Answer } from '../../../platform.ts';
import type { Draft } from '../../../store/exceptions/drafts.ts';
import { needGround, type Call } from '../../call.ts';
import { dossierOf } from '../deciding/dossier.ts';
import { freezeAsked } from './freeze-asked.ts';

/**
 * A sentence asked for an exception: what it said is kept, and the card's buttons open the form with it. Where it names
 * no freeze and several are in force, it is asked which.
 */
export async function offerException(
  call: Call,
  freeze: Freeze | null,
  { link, change }: { readonly link: string | null; readonly change: ChangeKind | null },
): Promise<Card> {
  const { cycle } = needGround(call);
  const which = freeze === null ? await askWhich(call, link, {}, change) : null;
  if (which !== null) return which;
  const chosen =
    freeze ??
    (change === null ? null : stoppedBy(cycle, call.now, change)[0]) ??
    likeliest(cycle, call.now) ??
    needAskable(cycle, call.now);
  const choices: Choice[] = [];
  const isSaid = change !== null && chosen.forbids.includes(change);
  for (const kind of isSaid ? [change] : kindsToAsk(chosen)) {
    choices.push({ kind, draft: await begin(call, chosen.id, known(link, kind)) });
  }
  const restricted = await begin(call, chosen.id, {
    ...known(link, isSaid ? change : onlyKind(chosen)),
    ...RESTRICTED,
  });
  return exceptionOffer(chosen, link, choices, restricted);
}

/** A command asked for an exception: its form, or which freeze it is about. */
export async function beginException(call: Call, said: string): Promise<Answer> {
  const word = /^restricted\b\s*/i.exec(said)?.[0] ?? '';
  const link = said.slice(word.length).trim() || null;
  const more = word === '' ? {} : RESTRICTED;
  const which = await askWhich(call, link, more);
  return which === null
    ? { answer: 'form', form: await openForm(call, null, link, more) }
    : { answer: 'whisper', card: which };
}

/** Which freeze is meant, the likeliest first; null where there are not several that may be. */
async function askWhich(
  call: Call,
  link: string | null,
  more: Readonly<Record<string, string>> = {},
  change: ChangeKind | null = null,
): Promise<Card | null> {
  const { cycle } = needGround(call);
  const freezes = likeliestFirst(cycle, call.now, change);
  if (freezes.length < 2) return null;
  const isForFew = more['restricted'] === 'yes';
  const shown = freezes.slice(0, ENVELOPE.buttons - (isForFew ? 0 : 1));
  const choices = await choicesOf(call, shown, link, more, change);
  const [first] = freezes;
  const restricted =
    isForFew || first === undefined ? null : await begin(call, first.id, known(link, null));
  return whichFreeze(choices, link, restricted);
}

/** The same question, asked of whoever pressed alone: what they choose opens the form of a restricted request. */
export async function askWhichRestricted(call: Call, draftId: DraftId): Promise<Card> {
  const { cycle } = needGround(call);
  const draft = await call.tx.drafts.byId(draftId);
  const freezes = likeliestFirst(cycle, call.now, null).slice(0, ENVELOPE.buttons);
  if (draft === null || freezes.length === 0) {
    throw new UserError('I no longer have what was begun here. Ask for an exception again.');
  }
  const link = offered(draft.values)['what'] ?? null;
  return whichFreeze(await choicesOf(call, freezes, link, RESTRICTED), link, null);
}

async function choicesOf(
  call: Call,
  freezes: readonly Freeze[],
  link: string | null,
  more: Readonly<Record<string, string>>,
  change: ChangeKind | null = null,
): Promise<{ freeze: Freeze; draft: DraftId }[]> {
  const choices: { freeze: Freeze; draft: DraftId }[] = [];
  for (const freeze of freezes) {
    const kind = change !== null && freeze.forbids.includes(change) ? change : onlyKind(freeze);
    const values = { ...known(link, kind), ...more };
    choices.push({ freeze, draft: await begin(call, freeze.id, values) });
  }
  return choices;
}

/** Opens the form for a freeze, or for the one that is likeliest meant. */
export async function openForm(
  call: Call,
  freezeId: DeadlineId | null,
  link: string | null,
  more: Readonly<Record<string, string>> = {},
): Promise<Form> {
  const { cycle } = needGround(call);
  const chosen =
    askable(cycle, call.now).find(({ id }) => id === freezeId) ??
    likeliest(cycle, call.now) ??
    needAskable(cycle, call.now);
  const values = { ...known(link, onlyKind(chosen)), ...more };
  return exceptionForm(chosen, values, await begin(call, chosen.id, values));
}

/** A security hole, say: told before anything is written, so that nothing of it is posted by mistake. */
const RESTRICTED = { restricted: 'yes' } as const;

/** As many as there are buttons for beside the restricted one, and the way out for those who find theirs in none. */
function kindsToAsk({ forbids }: Freeze): readonly (ChangeKind | null)[] {
  if (forbids.length < 2) return [forbids[0] ?? null];
  return [...forbids.slice(0, ENVELOPE.buttons - 2), null];
}

function known(link: string | null, kind: ChangeKind | null): Readonly<Record<string, string>> {
  return { ...(link === null ? {} : { what: link }), ...(kind === null ? {} : { kind }) };
}

/** Opens the form with the answers of a request whose approval ends or has ended: only when it lands is asked anew. */
export async function openAgain(call: Call, id: ExceptionId): Promise<Form> {
  const { exception } = await dossierOf(call, id);
  const { what, harm, risk, riskReason, kind } = exception.answers;
  const values = {
    what,
    harm,
    risk,
    why: riskReason,
    ...(kind === null ? {} : { kind }),
    ...(exception.isRestricted ? { restricted: 'yes' } : {}),
    ...(exception.standing.state === 'approved' ? { longer: 'yes' } : {}),
  };
  const { id: freezeId } = await freezeAsked(call, exception.freezeId);
  return await openDraft(call, await begin(call, freezeId, values));
}

/** Opens the form as it was begun; someone else's draft is begun anew, as their own. */
export async function openDraft(call: Call, draftId: DraftId): Promise<Form> {
  const draft = await call.tx.drafts.byId(draftId);
  if (draft === null)
    throw new UserError('I no longer have what was begun here. Ask for an exception again.');
  if (draft.exceptionId !== null) {
    const filed = await call.tx.exceptions.byId(draft.exceptionId);
    const isHidden = filed?.isRestricted === true && filed.requester.id !== call.person.id;
    const which = filed === null || isHidden ? '' : `, as #${filed.number}`;
    throw new UserError(`That request is in already${which}.`);
  }
  const freeze = freezeBegun(call, draft);
  if (draft.personId === call.person.id) return exceptionForm(freeze, draft.values, draft.id);
  const values = offered(draft.values);
  return exceptionForm(freeze, values, await begin(call, freeze.id, values));
}

/**
 * What the offer that all can see has said. What somebody else has typed since is theirs, and so is all that is not for
 * everybody, but that it is not: who pressed that must not send to everybody.
 */
function offered(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (values['restricted'] === 'yes') return RESTRICTED;
  const isTyped = Object.keys(values).some((field) => field !== 'what' && field !== 'kind');
  return isTyped ? {} : values;
}

/** Opens the question what is new, for a change that was decided on before. */
export async function openNewsForm(call: Call, draftId: DraftId): Promise<Form> {
  const draft = await call.tx.drafts.byId(draftId);
  if (draft === null || draft.personId !== call.person.id || draft.exceptionId !== null) {
    throw new UserError('I no longer have what was begun here. Ask for an exception again.');
  }
  return newsForm(draft.id, draft.values['news']);
}

/** The one that it was begun for; drafts from before it was chosen first have none. */
function freezeBegun(call: Call, { freezeId }: Draft): Freeze {
  const { cycle } = needGround(call);
  if (freezeId === null) return likeliest(cycle, call.now) ?? needAskable(cycle, call.now);
  const begun = askable(cycle, call.now).find(({ id }) => id === freezeId);
  if (begun !== undefined) return begun;
  throw new UserError(
    'The freeze that this was begun for is over, or no longer in the schedule. Ask for an exception again.',
  );
}

async function begin(
  { tx, person, place, now }: Call,
  freezeId: DeadlineId,
  values: Readonly<Record<string, string>>,
): Promise<DraftId> {
  return await tx.drafts.begin({ personId: person.id, spot: place.spot, freezeId, values }, now);
}
