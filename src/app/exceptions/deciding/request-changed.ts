import type { Card } from '../../../cards/card.ts';
import type { Spot } from '../../../domain/people/account.ts';
import { dueNext } from '../../../domain/exceptions/deciding/by-time.ts';
import { freezeIsOver, type Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import type { Exception } from '../../../domain/exceptions/exception.ts';
import type { PersonId } from '../../../domain/ids.ts';
import type { Vote } from '../../../domain/exceptions/deciding/vote.ts';
import type { Instant } from '../../../domain/time/time.ts';
import { instant } from '../../../domain/time/wall.ts';
import type { Repositories } from '../../../store/store.ts';
import { NOWHERE } from '../../people/tell-managers.ts';
import type { ChangeMeans } from './change-means.ts';
import { editCopies } from '../../delivery/edit-copies.ts';
import { tellDecision } from '../following/tell-decision.ts';
import { tellOfRequest } from '../../webhooks/tell-of-request.ts';

/** Who did what from where, for the audit. `by`: null is relbot itself, when time has passed. */
interface Happened {
  readonly deed: string;
  readonly by: PersonId | null;
  readonly spot: Spot | null;
  readonly vote: Vote | null;
}

/** Stores what a request has become, and owes it to everyone who sees it: every copy, the audit, the clock. */
export async function requestChanged(
  { tx, app, now }: ChangeMeans,
  before: Dossier,
  after: Dossier,
  { deed, by, spot, vote }: Happened,
): Promise<Dossier> {
  const { exception } = after;
  await tx.exceptions.save(exception);
  await planRequest(tx, after, now);
  if (deed === 'add facts') await tx.exceptions.waitsFrom(exception.id, now);
  await tx.exceptions.noticed(exception.id, now);
  await editCopies(tx, { kind: 'exception', id: exception.id }, app.names, now);
  // A vote alone leaves what the requester was told last: that may be the reason of a no.
  if (exception.standing !== before.exception.standing) {
    await editCopies(tx, { kind: 'own request', id: exception.id }, app.names, now);
  }
  await tx.audit.add({
    at: now,
    personId: by,
    platform: spot?.platform ?? 'command line',
    place: spot?.place ?? null,
    deed,
    subject: 'exception',
    subjectId: exception.id,
    before: before.exception.standing,
    after:
      vote === null
        ? exception.standing
        : {
            ...exception.standing,
            vote: vote.value,
            ...(vote.words === null ? {} : { why: vote.words }),
          },
  });
  const fresh = { ...after, used: await tx.exceptions.grantedOf(after.freeze.id) };
  if (exception.standing.state !== before.exception.standing.state) {
    await tellDecision({ tx, app, now }, fresh);
    await tellOfRequest({ tx, names: app.names, now }, before, fresh);
  }
  return fresh;
}

/** When time alone may next do something to it. */
export async function planRequest(tx: Repositories, dossier: Dossier, now: Instant): Promise<void> {
  const { exception } = dossier;
  const due = [dueNext(dossier, freezeIsOver(dossier)), await rightsEnd(tx, exception, now)];
  const first = Math.min(...due.map((at) => at ?? Infinity));
  await tx.exceptions.planned(exception.id, Number.isFinite(first) ? instant(first) : null);
}

/** When somebody who may see what not everybody may is the next to lose that by time alone: their copy goes then. */
async function rightsEnd(
  tx: Repositories,
  { isRestricted, projectId }: Exception,
  now: Instant,
): Promise<Instant | null> {
  return isRestricted ? await tx.roles.nextEnd({ projectId, now }) : null;
}

/** Where a whisper might be seen by others when it fails, what not everybody may read goes to the person alone. */
const spotFor = ({ isRestricted }: Exception, { platform, place }: Spot): Spot => ({
  platform,
  place: isRestricted ? NOWHERE : place,
});

/** The requester is told where they asked, by themselves. Who has left is told in vain; the card says the same. */
export async function tellRequester(
  { tx, app, now }: ChangeMeans,
  { exception }: Dossier,
  card: Card,
): Promise<void> {
  const draft = await tx.drafts.ofException(exception.id);
  const account =
    exception.requester.accounts.find(({ platform }) => platform === draft?.spot.platform) ??
    exception.requester.accounts[0];
  if (draft === null || account === undefined) {
    app.log.warn({ exception: exception.id }, 'The requester has no account to be told on.');
    return;
  }
  const subject = { kind: 'own request', id: exception.id } as const;
  await tx.outbox.add(
    {
      kind: 'whisper',
      spot: spotFor(exception, draft.spot),
      user: account.user,
      card,
      subject,
    },
    app.names.postKey(),
    now,
  );
}
