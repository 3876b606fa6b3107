import type { Form } from '../../cards/form.ts';
import { termForm } from '../../cards/teaching/lessons.ts';
import { invalidSubmission } from '../../cards/refusals.ts';
import { wireId } from '../../cards/wire-id.ts';
import type { LessonId } from '../../domain/ids.ts';
import { LONGEST_LESSON } from '../../domain/words/taught.ts';
import { UserError } from '../../domain/user-error.ts';
import type { SubmitAnswer } from '../../platform.ts';
import { needManager, type Call } from '../call.ts';
import { keptLesson } from './own-terms.ts';
import { offerLesson, TEACHING } from './teach.ts';

/** Opens a term's words for changing; who may not change them is told before they type. */
export async function openTermForm(call: Call, id: LessonId): Promise<Form> {
  const lesson = await keptLesson(call, id);
  await needManager(call, TEACHING, lesson.projectId);
  if (lesson.deed !== 'define')
    throw new UserError('I no longer have that term. Ask for it again.');
  return termForm(lesson.name, lesson.meaning ?? '', id);
}

/** What came back: the preview with its button. */
export async function submitTerm(call: Call, id: LessonId, typed: string): Promise<SubmitAnswer> {
  const lesson = await keptLesson(call, id);
  if (lesson.deed !== 'define')
    throw new UserError('I no longer have that term. Ask for it again.');
  const meaning = typed.replaceAll(/\s+/g, ' ').trim();
  if (meaning === '' || meaning.length > LONGEST_LESSON) {
    const sentence =
      meaning === ''
        ? 'Please say what it means.'
        : `Please use at most ${LONGEST_LESSON} characters: it has to fit into an answer.`;
    return {
      answer: 'invalid',
      errors: [{ field: 'meaning', sentence }],
      card: invalidSubmission([sentence], wireId('lesson.open-form', id)),
    };
  }
  const card = await offerLesson(call, { deed: 'define', name: lesson.name, meaning });
  return { answer: 'whisper', card };
}
