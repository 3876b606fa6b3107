import { expect, test } from 'vitest';
import { strangeTexts } from '../../bench/strange-texts.ts';
import { understand } from '../../src/language/understand.ts';
import { names } from './hibiscus.ts';
import { sayings } from './sayings.ts';

test('20,000 strange texts are read without a crash', { timeout: 120_000 }, () => {
  for (const text of strangeTexts(Object.values(sayings).flat(), 20_000, 4)) {
    if (typeof understand(text, names).topic !== 'string') expect.fail(text);
  }
});

test.each([
  ['one long word', 'a'.repeat(100_000)],
  ['many short words', 'when is '.repeat(20_000)],
  ['many commas', 'approve, '.repeat(20_000)],
  ['many quotes', `'"`.repeat(50_000)],
  ['many dots', '1.'.repeat(50_000)],
  ['many names', 'feature freeze and '.repeat(10_000)],
  ['a name without an end', `${'soft '.repeat(10_000)}freeze`],
  ['names of nobody', 'xq freeze '.repeat(10_000)],
])('%s is read', (_, text) => {
  expect(understand(text, names).topic).toBeTypeOf('string');
});
