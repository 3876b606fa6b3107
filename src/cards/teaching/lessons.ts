import type { LessonId } from '../../domain/ids.ts';
import { LONGEST_LESSON, type Fact, type Lesson } from '../../domain/words/taught.ts';
import { actions, button, note, plain, strong, text, type Card } from '../card.ts';
import { line, prefill } from '../cut.ts';
import type { Form } from '../form.ts';
import { sentences } from '../sentences.ts';
import { wireId } from '../wire-id.ts';

const LONGEST = 320;

/** What would be learned or forgotten, word for word. `before`: what is known of it now. */
export function lessonPreview(lesson: Lesson, before: string | null, id: LessonId): Card {
  const { first, button: label } = WORDS[lesson.deed];
  const words = wordsIn(lesson);
  return {
    tone: 'neutral',
    summary: `${first} ${words}`,
    blocks: [
      text(strong(first), plain(` ${words}`)),
      ...(before === null ? [] : [note(plain(line(before, 500)))]),
      actions(button(wireId('lesson.confirm', id), label, 'primary')),
    ],
  };
}

const WORDS: Record<Lesson['deed'], { readonly first: string; readonly button: string }> = {
  define: { first: 'I would explain it so to whoever asks:', button: 'Explain it so' },
  'forget term': { first: 'I would go back to my own words for', button: 'Go back' },
  remember: {
    first: 'I would answer with this, word for word, when somebody asks about it:',
    button: 'Remember it',
  },
  'forget fact': { first: 'I would forget this:', button: 'Forget it' },
};

function wordsIn(lesson: Lesson): string {
  switch (lesson.deed) {
    case 'define':
      return `“${line(lesson.name, 80)}” means “${line(lesson.meaning ?? '', LONGEST)}”`;
    case 'forget term':
      return `“${line(lesson.name, 80)}”.`;
    case 'remember':
    case 'forget fact':
      return `“${line(lesson.words, LONGEST)}”`;
  }
}

/** What became of it, where it was asked for. `now`: what a forgotten term means from now on. */
export function lessonLearned(lesson: Lesson, by: string, now: string | null): Card {
  return sentences(outcomeOf(lesson), now === null ? [] : [line(now, 400)], {
    tone: 'good',
    blocks: [note(plain(`Confirmed by ${line(by, 60)}.`))],
  });
}

function outcomeOf(lesson: Lesson): string {
  switch (lesson.deed) {
    case 'define':
      return `From now on ${wordsIn(lesson)}.`;
    case 'forget term':
      return `I have forgotten the project’s words for ${wordsIn(lesson)}`;
    case 'remember':
      return `I remember ${wordsIn(lesson)}.`;
    case 'forget fact':
      return `I have forgotten ${wordsIn(lesson)}.`;
  }
}

/** More than one fact may be the one to forget: each with its own button. */
export function forgetWhich(
  facts: readonly { readonly fact: Fact; readonly lesson: LessonId }[],
): Card {
  const first = 'Which one shall I forget?';
  return {
    tone: 'neutral',
    summary: `${first} ${facts.map(({ fact }, index) => `${index + 1}: ${line(fact.words, 160)}`).join(' ')}`,
    blocks: [
      text(strong(first)),
      ...facts.map(({ fact }, index) => text(plain(`${index + 1}: ${line(fact.words, LONGEST)}`))),
      actions(
        ...facts.map(({ lesson }, index) =>
          button(wireId('lesson.confirm', lesson), `Forget number ${index + 1}`),
        ),
      ),
    ],
  };
}

/** Field id: meaning. */
export function termForm(name: string, meaning: string, id: LessonId): Form {
  return {
    id: wireId('lesson.submit', id),
    title: 'In our own words',
    submit: 'Show me',
    fields: [
      {
        kind: 'paragraph',
        id: 'meaning',
        label: line(`What ${name} means`, 45),
        hint: 'One or two sentences, as you would say it to someone new.',
        required: true,
        max: LONGEST_LESSON,
        value: prefill(meaning, LONGEST_LESSON),
      },
    ],
  };
}
