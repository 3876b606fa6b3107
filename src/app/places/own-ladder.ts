import type { Card } from '../../cards/card.ts';
import type { PlaceSettings } from '../../domain/notices/place-settings.ts';
import type { SaidSettings } from '../../domain/notices/said-settings.ts';
import { isSameTopic } from '../../domain/notices/topic.ts';
import { UserError } from '../../domain/user-error.ts';
import type { HowToldChange } from '../../language/orders/told/change.ts';
import { needGround, type Call } from '../call.ts';
import { topicMeant } from '../mutes/topic-meant.ts';

type LadderChange = Extract<HowToldChange, { set: 'ladder' }>;

/** What a place or a project said, what holds by it, and how its orders end. */
interface SaidOf {
  readonly said: SaidSettings;
  readonly settings: PlaceSettings;
  readonly where: 'here' | 'for the whole project';
}

/** The same with a ladder for some dates, or without it; a card where it is unclear which dates are meant. */
export type WithLadder =
  | { readonly clear: true; readonly said: SaidSettings }
  | { readonly clear: false; readonly card: Card };

/** Each has so many at most, so that what is set can be shown whole. */
const MOST = 10;

export function withLadder(
  call: Call,
  { said, settings, where }: SaidOf,
  { about, days }: LadderChange,
): WithLadder {
  const meant = topicMeant(about, needGround(call), call.now);
  if (meant.found === 'unclear') return { clear: false, card: meant.card };
  if (meant.found === 'nothing') {
    throw new UserError(
      'I do not know which date that is. Say its name, as in “remind us 10, 5 and 1 days before rc1”.',
    );
  }
  const { topic } = meant;
  if (topic.of === 'everything') {
    throw new UserError(
      `For all dates say “reminders ${where} 10, 5 and 1 days before”, or “usual reminders ${where}”.`,
    );
  }
  const others = (said.ladders ?? []).filter((one) => !isSameTopic(one.topic, topic));
  if (days === null) return { clear: true, said: { ...said, ladders: others } };
  if (settings.digest !== null) {
    throw new UserError(
      `There is one post a week, which tells of each date in its week. Say “single posts ${where}” first.`,
    );
  }
  if (others.length >= MOST) {
    throw new UserError(
      `${MOST} dates have reminders of their own already. “usual reminders for rc1 ${where}” makes room.`,
    );
  }
  return { clear: true, said: { ...said, ladders: [...others, { topic, days }] } };
}
