import { expect, test } from 'vitest';
import { PLAIN_TOPICS, plainQuestion } from '../../src/language/plain-question.ts';
import { understand } from '../../src/language/understand.ts';
import { names } from './hibiscus.ts';

test.each(PLAIN_TOPICS)('the plain question of %s is taken for nothing else', (topic) => {
  for (const about of [null, 'Soft String Freeze', 'Feature Freeze']) {
    const question = plainQuestion(topic, about);
    if (question === null) continue;
    const { topic: read, doubt } = understand(question, names);
    expect({ question, read, doubt }).toEqual({ question, read: topic, doubt: undefined });
  }
});
