import { unknownDeadline, whichDeadline } from '../../cards/answers/which-deadline.ts';
import type { Card } from '../../cards/card.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Topic } from '../../domain/notices/topic.ts';
import { topicSaid } from '../../language/asked/topic-said.ts';
import { understand } from '../../language/understand.ts';
import { deadlinesOf, namesOf } from '../answers/ask.ts';
import type { Ground } from '../project-of.ts';

/** Which deadlines are meant for longer than today. */
export type TopicMeant =
  | { readonly found: 'topic'; readonly topic: Topic; readonly deadline: Deadline | null }
  /** A name that fits several, or none. */
  | { readonly found: 'unclear'; readonly several: boolean; readonly card: Card }
  | { readonly found: 'nothing' };

export function topicMeant(words: string, { cycle }: Ground, now: Instant): TopicMeant {
  const said = topicSaid(words);
  if (said !== null) return { found: 'topic', topic: said, deadline: null };
  const { mentioned } = understand(words, namesOf(cycle), { cycle });
  switch (mentioned.found) {
    case 'one': {
      const [deadline] = deadlinesOf(cycle, [mentioned.deadline]);
      if (deadline === undefined) throw new Error('A deadline was named and is not there.');
      return { found: 'topic', topic: { of: 'name', name: deadline.name }, deadline };
    }
    case 'several': {
      // One name for several is a kind: "string freeze", where there is a soft and a hard one.
      const kind = topicSaid(`every ${mentioned.asked}`);
      if (kind !== null) return { found: 'topic', topic: kind, deadline: null };
      const among = deadlinesOf(cycle, mentioned.among);
      return {
        found: 'unclear',
        several: true,
        card: whichDeadline(mentioned.asked, among, now),
      };
    }
    case 'none': {
      const nearest = deadlinesOf(cycle, mentioned.nearest);
      return {
        found: 'unclear',
        several: false,
        card: unknownDeadline(mentioned.asked, nearest, now),
      };
    }
    case 'nothing':
      return { found: 'nothing' };
  }
}
