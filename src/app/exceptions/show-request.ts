import { exceptionCard } from '../../cards/exceptions/exception-card.ts';
import { whoIsAwaited } from '../../cards/exceptions/who-waits.ts';
import type { Card } from '../../cards/card.ts';
import { awaitedOn } from '../../domain/awaited.ts';
import type { ExceptionId } from '../../domain/ids.ts';
import { UserError } from '../../domain/user-error.ts';
import { mayHear } from '../../domain/who-may-hear.ts';
import { needGround, type Call } from '../call.ts';
import { surroundings } from './around.ts';
import { dossierOf } from './dossier.ts';
import { askBack, registerOf } from './requests.ts';
import { awayAmong } from './request-messages.ts';

/** The request as it stands, with its buttons, to whoever opened it. */
export async function showRequest(call: Call, id: ExceptionId): Promise<Card> {
  const dossier = await dossierOf(call, id);
  if (!mayHear(dossier.exception, { kind: 'person', person: call.person })) {
    throw new UserError('I no longer have that request. It may be from another relbot.');
  }
  return exceptionCard(dossier, call.now);
}

/** The answer to “who is #7 waiting for?” */
export async function sayWhoIsAwaited(call: Call, number: number): Promise<Card> {
  const { project } = needGround(call);
  const register = await registerOf(call.tx, project, call.person.id);
  const found = register.requests.find(({ exception }) => exception.number === number);
  if (found === undefined) return askBack(register, { requests: [], asked: `#${number}` });
  const dossier = await dossierOf(call, found.exception.id);
  const awaited = awaitedOn(dossier);
  const { app, tx, now } = call;
  const around = await surroundings({ tx, files: app.files, now }, project)(dossier);
  return whoIsAwaited(dossier, awaited, awayAmong(awaited, around));
}
