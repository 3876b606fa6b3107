import type { Card } from '../../cards/card.ts';
import { lessonLearned } from '../../cards/teaching/lessons.ts';
import type { FactId, LessonId } from '../../domain/ids.ts';
import { UserError } from '../../domain/user-error.ts';
import { termKey } from '../../language/asked/term-said.ts';
import type { KeptLesson } from '../../store/teaching/lessons.ts';
import { needManager, type Call } from '../call.ts';
import { ownWordsOfRelbot } from './explain-term.ts';
import { keptLesson, ownTerm } from './own-terms.ts';
import { TEACHING } from './teach.ts';

/** Learns or forgets it. Permission, and whether it still makes sense, is asked for anew. */
export async function confirmLesson(call: Call, id: LessonId): Promise<Card> {
  const lesson = await keptLesson(call, id);
  await needManager(call, TEACHING, lesson.projectId);
  if (lesson.state === 'done') throw new UserError('This has been confirmed already.');
  const before = await carryOut(call, lesson);
  await call.tx.lessons.done(id);
  await call.tx.audit.add({
    at: call.now,
    personId: call.person.id,
    platform: call.place.spot.platform,
    place: call.place.spot.place,
    deed: lesson.deed,
    subject: 'name' in lesson ? 'term' : 'fact',
    subjectId: before.subjectId,
    before: before.words,
    after:
      lesson.deed === 'define' ? lesson.meaning : lesson.deed === 'remember' ? lesson.words : null,
  });
  const then = lesson.deed === 'forget term' ? ownWordsOfRelbot(lesson.name) : null;
  return lessonLearned(
    lesson,
    call.person.name,
    then === null ? null : `From now on I say: ${then}`,
  );
}

/** What was known before, for the audit. */
interface Before {
  readonly subjectId: FactId | null;
  readonly words: string | null;
}

async function carryOut({ tx, person, now }: Call, lesson: KeptLesson): Promise<Before> {
  const { projectId } = lesson;
  switch (lesson.deed) {
    case 'define': {
      const own = await ownTerm(tx, projectId, lesson.name);
      const { name, meaning } = lesson;
      if (meaning === null) throw new Error('A term was confirmed without its meaning.');
      await tx.terms.define(projectId, { key: termKey(name), name, meaning }, person.id, now);
      return { subjectId: null, words: own?.meaning ?? null };
    }
    case 'forget term': {
      const own = await ownTerm(tx, projectId, lesson.name);
      if (own === null) throw new UserError('That is forgotten already.');
      await tx.terms.forget(projectId, own.key);
      return { subjectId: null, words: own.meaning };
    }
    case 'remember':
      return {
        subjectId: await tx.facts.add(projectId, lesson.words, person.id, now),
        words: null,
      };
    case 'forget fact': {
      const facts = await tx.facts.list(projectId);
      if (!facts.some((fact) => fact.id === lesson.fact)) {
        throw new UserError('That is forgotten already.');
      }
      await tx.facts.forget(lesson.fact);
      return { subjectId: lesson.fact, words: lesson.words };
    }
  }
}
