import type { Card } from '../../../cards/card.ts';
import { whichRequest } from '../../../cards/exceptions/register/request-list.ts';
import {
  notShownHere,
  restrictedNow,
  restrictOffer,
} from '../../../cards/exceptions/asking/restricted.ts';
import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import type { ExceptionId } from '../../../domain/ids.ts';
import { UserError } from '../../../domain/user-error.ts';
import { type Call, needGround, NotAllowed } from '../../call.ts';
import { editCopies } from '../../delivery/edit-copies.ts';
import { writeDown } from '../../written-down.ts';
import { dossierOf } from '../deciding/dossier.ts';
import { postRestricted } from './post-request.ts';
import { isOneOfThem, readerOf } from '../register/read-by.ts';
import { openOnes, registerOf } from '../register/requests.ts';

/** The answer to “restrict #12”: what would change, and the button that changes it. */
export async function offerRestrict(call: Call, number: number): Promise<Card> {
  const { project } = needGround(call);
  const register = await registerOf(call.tx, project, readerOf(call));
  const found = register.requests.find(({ exception }) => exception.number === number);
  if (found === undefined) return whichRequest(`#${number}`, openOnes(register), 'none');
  const { exception } = found;
  await need(call, exception.id);
  return restrictOffer(exception, (await call.tx.places.takingRestricted(project.id)).length > 0);
}

/** Takes it away from everybody else: its cards are emptied, and it goes where restricted ones go. */
export async function restrict(call: Call, id: ExceptionId): Promise<Card> {
  const { exception } = await need(call, id);
  const { tx, app, now } = call;
  const restricted = { ...exception, isRestricted: true };
  await tx.exceptions.save(restricted);
  await tx.confidences.begin(id, now);
  const subject = { kind: 'exception', id } as const;
  await tx.outbox.showInstead(subject, notShownHere());
  await editCopies(tx, subject, app.names, now);
  await postRestricted(call, await dossierOf(call, id));
  await writeDown(call, { deed: 'restrict', subject: 'exception', subjectId: id });
  return restrictedNow(restricted);
}

/** @throws when they may not, or it is so already. */
async function need(call: Call, id: ExceptionId): Promise<Dossier> {
  const dossier = await dossierOf(call, id);
  const { exception } = dossier;
  if (exception.isRestricted) {
    throw new UserError(`Request #${exception.number} is restricted already. Nothing has changed.`);
  }
  await needToRestrict(call, dossier);
  return dossier;
}

/** Who may say that not everybody reads it, and take that back. */
export async function needToRestrict(call: Call, dossier: Dossier): Promise<void> {
  const { exception, freeze, panel } = dossier;
  if (!(await isOneOfThem(call, exception, freeze))) {
    const who = [exception.requester, ...panel.managers];
    throw new NotAllowed(
      `Only its requester, who decides on it, or a release manager can say who reads request #${exception.number}.`,
      exception.projectId,
      [...new Map(who.map((one) => [one.id, one])).values()],
    );
  }
}
