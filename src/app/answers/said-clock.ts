import type { Card } from '../../cards/card.ts';
import { onSaidClock } from '../../cards/answers/said-clock.ts';
import { releaseOf } from '../../domain/cycle/state.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import type { Intent } from '../../language/intent.ts';
import { deadlinesOf } from './ask.ts';
import type { Call } from '../call.ts';
import type { Ground } from '../project-of.ts';

/**
 * The answer to a date, with its moment in the zone that the person said where the chat does not show it there: Slack
 * and the playground show the zone of the person's profile; Discord shows the clock of the reader's own device, which
 * is left to be right.
 */
export async function forTheirClock(
  { tx, person, place, now }: Call,
  card: Card,
  intent: Intent,
  ground: Ground,
): Promise<Card> {
  const deadline = deadlineAsked(intent, ground);
  if (deadline === null || place.spot.platform === 'discord') return card;
  const { zone } = await tx.presence.of(person.id, now);
  return zone === null || zone === person.zone ? card : onSaidClock(card, deadline.when, zone);
}

function deadlineAsked({ topic, mentioned }: Intent, { cycle }: Ground): Deadline | null {
  if (topic === 'release_date') return releaseOf(cycle);
  if (topic !== 'when_deadline' && topic !== 'time_left') return null;
  return mentioned.found === 'one' ? (deadlinesOf(cycle, [mentioned.deadline])[0] ?? null) : null;
}
