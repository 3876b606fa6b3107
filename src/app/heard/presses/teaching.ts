import { confirmLesson } from '../../teaching/learn.ts';
import { openTermForm } from '../../teaching/term-form.ts';
import { forgetUnanswered } from '../../teaching/unanswered.ts';
import { opens, updates, type PressesOf } from './press.ts';

export const TEACHING: PressesOf<'lesson' | 'unanswered'> = {
  'lesson.confirm': updates(confirmLesson),
  'lesson.open-form': opens(openTermForm),
  'unanswered.forget': updates(forgetUnanswered),
};
