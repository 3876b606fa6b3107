import { landedForm } from '../../../cards/exceptions/asking/exception-forms.ts';
import type { Form } from '../../../cards/form.ts';
import { invalidSubmission } from '../../../cards/refusals.ts';
import { sentences } from '../../../cards/sentences.ts';
import { wireId } from '../../../cards/wire-id.ts';
import { isInTurn, whyNot } from '../../../domain/exceptions/deciding/deed.ts';
import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import { landedAt } from '../../../domain/exceptions/deciding/landing.ts';
import { grantOf } from '../../../domain/exceptions/exception.ts';
import type { ExceptionId } from '../../../domain/ids.ts';
import { momentInWords } from '../../../domain/time/time-words.ts';
import { whenItWas } from '../../../language/dates/when-it-was.ts';
import type { SubmitAnswer } from '../../../platform.ts';
import type { Call } from '../../call.ts';
import { guarded } from '../register/guarded.ts';
import { dealWith } from './decide-exception.ts';
import { actorOf, mayNot } from './deciders.ts';
import { dossierOf } from './dossier.ts';
import { notCovered, outOfTurn } from './no-use.ts';

/** Asks when it landed; who may not say so is told before they type. */
export async function openLandedForm(call: Call, id: ExceptionId): Promise<Form> {
  const dossier = await dossierOf(call, id);
  await needToLand(call, dossier);
  const { exception, project } = dossier;
  const until = grantOf(exception)?.until ?? null;
  return landedForm(exception, until === null ? 'now' : momentInWords(until, project.zone));
}

/** Marks it as landed at the time that was said: while its approval held. */
export async function submitLanded(
  call: Call,
  id: ExceptionId,
  said: string,
): Promise<SubmitAnswer> {
  const dossier = await dossierOf(call, id);
  await needToLand(call, dossier);
  const { exception, project } = dossier;
  const grant = grantOf(exception);
  const when = whenItWas(said, { now: call.now, zone: project.zone });
  const landed = grant === null || when === null ? null : landedAt(grant, when, call.now);
  if (when === null)
    return again(id, 'Please say the day, and the time if you know it: “Friday, 15:00”.');
  if (typeof landed === 'string') return again(id, notCovered(dossier, landed));
  const after = await dealWith(call, id, { deed: 'land', when });
  const { standing, number } = after.exception;
  const at = standing.state === 'landed' ? momentInWords(standing.landedAt, project.zone) : '';
  const card = sentences(`Request #${number} is marked as landed on ${at}.`);
  return { answer: 'whisper', card: guarded(card, [exception]) };
}

async function needToLand(call: Call, dossier: Dossier): Promise<void> {
  const { exception } = dossier;
  if (!isInTurn(exception, 'land')) throw outOfTurn(dossier, 'land');
  const why = whyNot(exception, 'land', await actorOf(call, dossier));
  if (why !== null) throw mayNot(call, why, dossier);
}

function again(id: ExceptionId, sentence: string): SubmitAnswer {
  const card = invalidSubmission([sentence], wireId('exception.open-landed', id));
  return { answer: 'invalid', errors: [{ field: 'when', sentence }], card };
}
