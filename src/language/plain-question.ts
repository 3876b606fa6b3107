import { mayLand } from './talk/question.ts';
import type { Topic } from './intent.ts';

/** Topics that have a question which says all that it means, for a deadline or for none. New ones come last: buttons number them. */
export const PLAIN_TOPICS = [
  'when_deadline',
  'time_left',
  'next_deadline',
  'list_schedule',
  'current_stage',
  'is_frozen',
  'can_i_land',
  'deadline_passed',
  'explain_term',
  'week_agenda',
  'release_date',
  'previous_cycle',
  'request_exception',
  'list_exceptions',
  'who_is',
  'newcomer',
  'help',
] as const satisfies readonly Topic[];
export type PlainTopic = (typeof PLAIN_TOPICS)[number];

export function isPlainTopic(topic: Topic): topic is PlainTopic {
  return PLAIN_TOPICS.some((one) => one === topic);
}

/**
 * A question that nobody can take for another topic's.
 *
 * @param about the deadline's name; null where none is meant.
 * @returns null where the topic has no question without a deadline
 */
export function plainQuestion(topic: PlainTopic, about: string | null): string | null {
  switch (topic) {
    case 'when_deadline':
      return about === null ? null : `When is ${about}?`;
    case 'time_left':
      return about === null ? null : `How long until ${about}?`;
    case 'deadline_passed':
      return about === null ? null : `Has ${about} passed?`;
    case 'explain_term':
      return about === null ? null : `What does ${about} mean?`;
    case 'is_frozen':
      return about === null ? 'Are we frozen?' : `Is ${about} in force?`;
    case 'can_i_land':
      return about === null ? 'What may land now?' : capital(mayLand(null, about));
    case 'who_is':
      return about === null ? 'Who is the release manager?' : `Who is responsible for ${about}?`;
    case 'request_exception':
      return 'How do I get an exception?';
    case 'previous_cycle':
      return about === null ? 'When was the last release?' : `When was ${about} last time?`;
    case 'next_deadline':
      return "What's next?";
    case 'list_schedule':
      return 'Show me the schedule';
    case 'current_stage':
      return 'Where are we?';
    case 'week_agenda':
      return "What's on this week?";
    case 'release_date':
      return 'When is the release?';
    case 'list_exceptions':
      return 'Which exceptions are open?';
    case 'newcomer':
      return 'I am new: where do I start?';
    case 'help':
      return 'What can you do?';
  }
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
