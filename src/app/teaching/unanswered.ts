import type { Card } from '../../cards/card.ts';
import { notUnderstood } from '../../cards/answers/not-understood.ts';
import { termUnknown } from '../../cards/teaching/terms.ts';
import { unansweredForgotten, unansweredQuestions } from '../../cards/teaching/unanswered.ts';
import type { Instant } from '../../domain/time/time.ts';
import { instant } from '../../domain/time/wall.ts';
import { questionKey } from '../../language/asked/fact-said.ts';
import { needGround, needManager, type Call } from '../call.ts';
import type { Reading } from '../answers/asked.ts';

const DEED = 'see and forget what I could not answer';
/** So long after a question without an answer, the next one in the same place is answered shorter. */
const SHORT_WHILE = 10 * 60 * 1000;
const LONGEST_KEPT = 300;

/** Says that there is no answer, and keeps the question for the managers. */
export async function withoutAnswer(
  call: Call,
  said: string,
  reading: Exclude<Reading, { found: 'answer' }>,
): Promise<Card> {
  const key = questionKey(said);
  const isQuestion = /\p{L}/u.test(key);
  const last = isQuestion ? await call.tx.unanswered.lastIn(call.place.id) : null;
  if (isQuestion) await keep(call, key, said);
  if (reading.found === 'no term') return termUnknown(reading.asked, reading.nearest, isQuestion);
  if (!isQuestion) return notUnderstood(said, 'not kept');
  const again = last !== null && call.now - last <= SHORT_WHILE;
  return notUnderstood(said, again ? 'kept again' : 'kept');
}

/** What was asked in private is kept without the name. */
async function keep(call: Call, key: string, said: string): Promise<void> {
  const { tx, place, person, direct, now } = call;
  const { project } = needGround(call);
  const question = { key: key.slice(0, LONGEST_KEPT), said: said.trim().slice(0, LONGEST_KEPT) };
  await tx.unanswered.note(
    project.id,
    question,
    { place: place.id, by: direct ? null : person.id },
    now,
  );
}

/** The answer to "what couldn't you answer", and to "forget these": the list, whose button empties it. */
export async function showUnanswered(call: Call): Promise<Card> {
  await needManager(call, DEED);
  const { project } = needGround(call);
  return unansweredQuestions(await call.tx.unanswered.list(project.id), call.now);
}

/** @param until what was asked later was not on the list, and stays. */
export async function forgetUnanswered(call: Call, until: number): Promise<Card> {
  await needManager(call, DEED);
  const { tx, person, place, now } = call;
  const { project } = needGround(call);
  const at: Instant = instant(until);
  const count = await tx.unanswered.forgetUntil(project.id, at);
  await tx.audit.add({
    at: now,
    personId: person.id,
    platform: place.spot.platform,
    place: place.spot.place,
    deed: 'forget unanswered questions',
    subject: 'project',
    subjectId: project.id,
    before: count,
  });
  return unansweredForgotten(count, (await tx.unanswered.list(project.id)).length);
}
