import { isDeepStrictEqual } from 'node:util';
import type { Card } from '../../cards/card.ts';
import { isUndecided } from '../../domain/exceptions/exception.ts';
import type { Claimed } from '../../store/messages/outgoing.ts';
import type { DecidingMeans } from '../exceptions/deciding/deciders.ts';
import { subjectCard } from './subject-card.ts';

/** Its subject may have changed while the card was on the way: decided on, or with more facts. */
export async function isOutOfDate(means: DecidingMeans, message: Claimed): Promise<boolean> {
  if (message.kind !== 'post' && message.kind !== 'whisper') return false;
  const subject = message.subject ?? null;
  if (subject === null) return false;
  if (subject.kind === 'own request') {
    // What is told of a request on its way to a decision is not where it stands: that somebody said no, and why.
    const exception = await means.tx.exceptions.byId(subject.id);
    if (exception === null || isUndecided(exception)) return false;
  }
  const then = { ...means, now: message.createdAt };
  const fresh = await subjectCard(then, subject, {
    spot: message.spot,
    user: message.kind === 'whisper' ? message.user : null,
  });
  return !isDeepStrictEqual(asKept(fresh), message.card);
}

const asKept = (card: Card): unknown => JSON.parse(JSON.stringify(card));
