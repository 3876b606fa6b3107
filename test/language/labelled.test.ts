import { expect, test } from 'vitest';
import { loadQuestions } from '../../bench/questions.ts';
import { scoreAll } from '../../bench/score.ts';

const data = loadQuestions();
const missing = 'the labelled questions do not lie beside the project';

test('the labelled questions are understood', ({ skip }) => {
  if (data === undefined) return skip(missing);
  const score = scoreAll(data);
  const wrong = score.wrongDeadline;
  expect(score.harmful.map(({ question }) => question.text)).toEqual([]);
  expect(wrong.length / data.questions.length).toBeLessThanOrEqual(0.01);
  expect(score.strict).toBeGreaterThanOrEqual(0.95);
  expect(score.lenient).toBeGreaterThanOrEqual(0.97);
});

test('questions in capitals, with a greeting or after a mention are understood as well', ({
  skip,
}) => {
  if (data === undefined) return skip(missing);
  for (const change of [
    (text: string) => text.toUpperCase(),
    (text: string) => `hi relbot, ${text}`,
    (text: string) => `@relbot ${text} thanks`,
  ]) {
    const questions = data.questions.map((one) => ({ ...one, text: change(one.text) }));
    const score = scoreAll({ ...data, questions });
    expect(score.harmful.map(({ question }) => question.text)).toEqual([]);
    expect(score.strict).toBeGreaterThanOrEqual(0.85);
  }
});
