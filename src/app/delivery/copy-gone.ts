import type { Claimed } from '../../store/messages/outgoing.ts';
import type { App } from '../app.ts';
import type { DecidingMeans } from '../exceptions/deciding/deciders.ts';
import { stateCardGone } from './refresh-state-cards.ts';
import { findDossier } from '../exceptions/deciding/dossier.ts';
import { isHiddenFrom, subjectCard } from './subject-card.ts';

type Edit = Extract<Claimed, { kind: 'edit' }>;
type Means = DecidingMeans & { readonly app: Pick<App, 'names' | 'managers'> };

/**
 * Somebody has deleted a card that was to be changed: in a place it is posted anew, as it reads now. Once: who deletes
 * it there a second time means it. What one person was told directly is not told them again.
 */
export async function copyGone(means: Means, { subject, ref, spot }: Edit): Promise<void> {
  const { app, tx, now } = means;
  if (subject.kind === 'state') {
    return await stateCardGone({ tx, names: app.names, now }, subject.id);
  }
  const lost = await tx.copies.lose(subject, ref, spot.platform);
  if (lost === null || lost.user !== null || lost.again) return;
  if (subject.kind === 'exception') {
    const dossier = await findDossier(means, subject.id);
    if (dossier === null || (await isHiddenFrom(tx, dossier, lost))) return;
  }
  const card = await subjectCard(means, subject, lost);
  await tx.outbox.add({ kind: 'post', spot: lost.spot, card, subject }, app.names.postKey(), now);
}
