import type { Card } from '../../cards/card.ts';
import { whichQuestion, type PlainReading } from '../../cards/answers/which-question.ts';
import type { Intent } from '../../language/intent.ts';
import {
  isPlainTopic,
  PLAIN_TOPICS,
  plainQuestion,
  type PlainTopic,
} from '../../language/plain-question.ts';

/** Asks back which of two readings is meant; null where there is no doubt, or where one of them has no plain question. */
export function askWhich(said: string, intent: Intent): Card | null {
  if (intent.doubt === undefined || intent.acts) return null;
  const first = readingOf(intent.topic, intent);
  const other = readingOf(intent.doubt, intent);
  if (first === null || other === null || first.question === other.question) return null;
  return whichQuestion(said, [first, other]);
}

function readingOf(topic: Intent['topic'], { mentioned }: Intent): PlainReading | null {
  if (topic === 'requests_here' || !isPlainTopic(topic)) return null;
  const deadline = mentioned.found === 'one' ? mentioned.deadline : null;
  const question = plainQuestion(topic, deadline?.name ?? null);
  return question === null ? null : { row: rowOf(topic, deadline?.id ?? 0), question };
}

/** A button carries one number: the question's, and behind it the deadline's, 0 for none. */
const ROOM = 1_000_000_000;

function rowOf(topic: PlainTopic, about: number): number {
  return PLAIN_TOPICS.indexOf(topic) * ROOM + about;
}

/** The topic and the deadline that such a number stands for. */
export function readingIn(row: number): { topic: PlainTopic | undefined; about: number } {
  return { topic: PLAIN_TOPICS[Math.floor(row / ROOM)], about: row % ROOM };
}
