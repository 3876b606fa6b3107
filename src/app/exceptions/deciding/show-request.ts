import { exceptionCard } from '../../../cards/exceptions/deciding/exception-card.ts';
import { whoIsAwaited } from '../../../cards/exceptions/following/who-waits.ts';
import type { Card } from '../../../cards/card.ts';
import { awaitedOn } from '../../../domain/exceptions/deciding/awaited.ts';
import type { ExceptionId } from '../../../domain/ids.ts';
import { needGround, type Call } from '../../call.ts';
import { surroundings } from '../following/around.ts';
import { dossierOf } from './dossier.ts';
import { guarded } from '../register/guarded.ts';
import { readerOf } from '../register/read-by.ts';
import { askBack, registerOf } from '../register/requests.ts';
import { awayAmong } from '../following/request-messages.ts';
import { similarTo } from './similar.ts';

/** The whole of a request with its buttons, for one person who is not where it stands. */
export async function showRequest(call: Call, id: ExceptionId): Promise<Card> {
  const dossier = await dossierOf(call, id);
  const similar = await similarTo(call.tx, dossier);
  return guarded(exceptionCard(dossier, call.now, similar), [dossier.exception]);
}

/** The answer to “who is #7 waiting for?” */
export async function sayWhoIsAwaited(call: Call, number: number): Promise<Card> {
  const { project } = needGround(call);
  const register = await registerOf(call.tx, project, readerOf(call));
  const found = register.requests.find(({ exception }) => exception.number === number);
  if (found === undefined) return askBack(register, { requests: [], asked: `#${number}` });
  const dossier = await dossierOf(call, found.exception.id);
  const awaited = awaitedOn(dossier);
  const { app, tx, now } = call;
  const around = await surroundings({ tx, files: app.files, now }, project)(dossier);
  const card = whoIsAwaited(dossier, awaited, awayAmong(awaited, around));
  return guarded(card, [dossier.exception]);
}
