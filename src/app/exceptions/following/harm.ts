import { didItHarm, harmForm, harmKept } from '../../../cards/exceptions/following/harm.ts';
import type { Card } from '../../../cards/card.ts';
import type { Form } from '../../../cards/form.ts';
import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import { grantOf } from '../../../domain/exceptions/exception.ts';
import type { Harm } from '../../../domain/exceptions/following/harm.ts';
import type { ExceptionId } from '../../../domain/ids.ts';
import { UserError } from '../../../domain/user-error.ts';
import { NotAllowed, type Call } from '../../call.ts';
import { actorOf } from '../deciding/deciders.ts';
import { dossierOf, findDossier } from '../deciding/dossier.ts';
import { decidersOf } from '../../../domain/exceptions/following/plan-request-notices.ts';

/** Keeps what somebody says came of a granted exception, and asks them about the next one. */
export async function sayHarm(
  call: Call,
  id: ExceptionId,
  harm: Harm,
  words: string | null,
): Promise<Card> {
  const { tx, person, place, now } = call;
  const { exception } = await checked(call, id);
  await tx.harm.add(id, { person, harm, words, at: now });
  await tx.audit.add({
    at: now,
    personId: person.id,
    platform: place.spot.platform,
    place: place.spot.place,
    deed: 'said what came of it',
    subject: 'exception',
    subjectId: exception.id,
    after: { harm, ...(words === null ? {} : { why: words }) },
  });
  const left = await leftToAsk(call);
  return left.length === 0 ? harmKept() : didItHarm(left);
}

export async function openHarmForm(call: Call, id: ExceptionId): Promise<Form> {
  return harmForm((await checked(call, id)).exception);
}

/** Who asked, who decided and who could have may say so, of what was let in. */
async function checked(call: Call, id: ExceptionId): Promise<Dossier> {
  const dossier = await dossierOf(call, id);
  const { exception } = dossier;
  if (grantOf(exception) === null) {
    throw new UserError(
      `Request #${exception.number} was not granted, so nothing can have come of it. Nothing has changed.`,
    );
  }
  const people = [exception.requester, ...decidersOf(dossier)];
  const isConcerned = people.some((one) => one.id === call.person.id);
  if (isConcerned || (await actorOf(call, dossier)).isEntitled) return dossier;
  throw new NotAllowed(
    `Only who asked for #${exception.number}, and who decides on such requests, say what came of it.`,
    exception.projectId,
    [...new Map(people.map((one) => [one.id, one])).values()],
  );
}

/** What they were asked about in the same message and have not answered. */
async function leftToAsk(call: Call): Promise<Dossier[]> {
  const { tx, person } = call;
  const found: Dossier[] = [];
  for (const id of await tx.requestNotices.askedOfHarm(person.id)) {
    if ((await tx.harm.of(id)).some((said) => said.person.id === person.id)) continue;
    const dossier = await findDossier(call, id);
    if (dossier !== null && grantOf(dossier.exception) !== null) found.push(dossier);
  }
  return found.toSorted((a, b) => a.exception.number - b.exception.number);
}
