import type { Card } from '../../cards/card.ts';
import { factsKnown } from '../../cards/teaching/facts.ts';
import { forgetWhich, lessonPreview } from '../../cards/teaching/lessons.ts';
import type { LessonId, ProjectId } from '../../domain/ids.ts';
import { LONGEST_LESSON, LONGEST_TERM, type Lesson } from '../../domain/words/taught.ts';
import { UserError } from '../../domain/user-error.ts';
import { factsSaid, questionKey } from '../../language/asked/fact-said.ts';
import type { TeachingOrder } from '../../language/orders/teaching.ts';
import { needGround, needManager, type Call } from '../call.ts';
import { ownWordsOfRelbot } from './explain-term.ts';
import { ownTerm } from './own-terms.ts';
import { showUnanswered } from './unanswered.ts';

/** What only managers may, for a refusal. */
export const TEACHING = 'teach me';
/** Nobody reads more, and a question is matched against each. */
const MOST_FACTS = 200;
/** What shares so much with a new fact is worth showing beside it. */
const ALIKE = 0.3;

/** Shows what would be learned or forgotten, with the button that does it; or what is known. */
export async function followTeaching(call: Call, order: TeachingOrder): Promise<Card> {
  switch (order.order) {
    case 'list-facts':
      return factsKnown(await call.tx.facts.list(needGround(call).project.id));
    case 'list-unanswered':
    case 'forget-unanswered':
      return await showUnanswered(call);
    case 'define-term':
      return await offerLesson(call, {
        deed: 'define',
        name: order.term,
        meaning: order.meaning,
      });
    case 'forget-term':
      return await offerLesson(call, { deed: 'forget term', name: order.term });
    case 'remember':
      return await offerLesson(call, { deed: 'remember', words: order.fact });
    case 'forget-fact':
      return await offerToForget(call, order.fact);
  }
}

export async function offerLesson(call: Call, lesson: Lesson): Promise<Card> {
  await needManager(call, TEACHING);
  const { project } = needGround(call);
  refuseTooLong(lesson);
  const before = await knownBefore(call, project.id, lesson);
  const id = await call.tx.lessons.add(project.id, lesson, call.person.id, call.now);
  return lessonPreview(lesson, before, id);
}

function refuseTooLong(lesson: Lesson): void {
  if ('name' in lesson && lesson.name.length > LONGEST_TERM) {
    throw new UserError(`A term has at most ${LONGEST_TERM} characters. Nothing was kept.`);
  }
  const words = lesson.deed === 'define' ? lesson.meaning : 'words' in lesson ? lesson.words : null;
  if (words === null || words.length <= LONGEST_LESSON) return;
  throw new UserError(
    `That is too long for an answer: ${words.length} characters, and ${LONGEST_LESSON} are the most. Say it shorter, or with a link.`,
  );
}

/** What is known of it now, to be read beside what shall be; refused where nothing would be different. */
async function knownBefore(
  { tx }: Pick<Call, 'tx'>,
  projectId: ProjectId,
  lesson: Lesson,
): Promise<string | null> {
  switch (lesson.deed) {
    case 'define': {
      const own = await ownTerm(tx, projectId, lesson.name);
      if (own?.meaning === lesson.meaning) {
        throw new UserError('I explain it so already. Nothing has changed.');
      }
      const now = own?.meaning ?? ownWordsOfRelbot(lesson.name);
      return now === null ? null : `Now I say: “${now}”`;
    }
    case 'forget term': {
      const own = await ownTerm(tx, projectId, lesson.name);
      if (own === null) {
        throw new UserError(
          `Nobody has taught me what “${lesson.name}” means here, so there is nothing to forget.`,
        );
      }
      return `Now I say: “${own.meaning}”`;
    }
    case 'remember': {
      const facts = await tx.facts.list(projectId);
      if (facts.some(({ words }) => questionKey(words) === questionKey(lesson.words))) {
        throw new UserError('I remember that already. Nothing has changed.');
      }
      if (facts.length >= MOST_FACTS) {
        throw new UserError(
          `I remember ${MOST_FACTS} things, and that is the most: have me forget one first.`,
        );
      }
      const [like] = factsSaid(lesson.words, facts, ALIKE);
      return like === undefined
        ? null
        : `I remember something like it: “${like.words}” If this takes its place, have me forget that one.`;
    }
    case 'forget fact':
      return null;
  }
}

const MOST_TO_CHOOSE_FROM = 3;

async function offerToForget(call: Call, said: string): Promise<Card> {
  await needManager(call, TEACHING);
  const { tx, person, now } = call;
  const { project } = needGround(call);
  const facts = await tx.facts.list(project.id);
  const exact = facts.filter(({ words }) => questionKey(words) === questionKey(said));
  const meant = (exact.length > 0 ? exact : factsSaid(said, facts)).slice(0, MOST_TO_CHOOSE_FROM);
  const choices = [];
  for (const fact of meant) {
    const lesson = { deed: 'forget fact', fact: fact.id, words: fact.words } as const;
    choices.push({ fact, lesson: await tx.lessons.add(project.id, lesson, person.id, now) });
  }
  const [only, ...others] = choices;
  if (only === undefined) {
    throw new UserError('I remember nothing of the kind. “What do you remember” lists what I do.');
  }
  if (others.length > 0) return forgetWhich(choices);
  const { fact } = only;
  return lessonPreview(
    { deed: 'forget fact', fact: fact.id, words: fact.words },
    null,
    only.lesson,
  );
}

/** Where a manager asks what a term means, they may say it in the project's words. */
export async function termToEdit(call: Call, name: string, means: string): Promise<LessonId> {
  const { project } = needGround(call);
  const lesson = { deed: 'define', name, meaning: means } as const;
  return await call.tx.lessons.add(project.id, lesson, call.person.id, call.now);
}
