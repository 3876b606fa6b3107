import { describe, expect, test } from 'vitest';
import { labelOf } from '../../src/language/intent.ts';
import { understand } from '../../src/language/understand.ts';
import { names } from './hibiscus.ts';
import { moreWords } from './more-words.ts';
import { otherWords } from './other-words.ts';

interface Saying {
  readonly text: string;
  readonly topic: string;
  readonly acts: boolean;
  /** Undefined where the table does not say which one is meant. */
  readonly deadline: string | undefined;
}

function sayingsOf(table: Readonly<Record<string, readonly string[]>>): readonly Saying[] {
  return Object.entries(table).flatMap(([topic, lines]) =>
    lines.map((line) => {
      const [said = '', deadline] = line.split(' → ');
      const acts = said.startsWith('!');
      return { text: acts ? said.slice(1) : said, topic, acts, deadline };
    }),
  );
}

const MOST_MISSED = 0.03;

/** Each table is held as a whole: a change of the grammar may lose a sentence, but not make things worse. */
describe.each([
  ['other words', sayingsOf(otherWords), 0.97],
  ['more words', sayingsOf(moreWords), 0.95],
])('%s', (_, sayings, least) => {
  const reads = sayings.map((saying) => ({ saying, intent: understand(saying.text, names) }));
  const texts = (list: typeof reads): readonly string[] => list.map(({ saying }) => saying.text);

  test('are read as what they are about', () => {
    const wrong = reads.filter(({ saying, intent }) => labelOf(intent) !== saying.topic);
    const share = 1 - wrong.length / reads.length;
    if (share < least) expect.fail(`${share} of them; not ${texts(wrong).join('\n')}`);
    expect(share).toBeGreaterThanOrEqual(least);
  });

  test('never act where nobody asked for a change', () => {
    const harmful = reads.filter(({ saying, intent }) => intent.acts && !saying.acts);
    expect(texts(harmful)).toEqual([]);
  });

  test('act where one is asked for', () => {
    const asked = reads.filter(({ saying }) => saying.acts);
    const missed = asked.filter(({ intent }) => !intent.acts);
    if (missed.length > MOST_MISSED * asked.length) expect.fail(texts(missed).join('\n'));
    expect(asked.length).toBeGreaterThan(0);
  });

  test('never mean another deadline', () => {
    const wrong = reads.filter(({ saying, intent: { mentioned } }) => {
      if (saying.deadline === undefined || mentioned.found !== 'one') return false;
      return mentioned.deadline.name !== saying.deadline;
    });
    expect(texts(wrong)).toEqual([]);
  });
});
