import type { Fact } from '../../domain/words/taught.ts';
import { note, plain, strong, text, type Card } from '../card.ts';
import { line } from '../cut.ts';
import { personName } from '../people.ts';
import { sentences } from '../sentences.ts';
import { dayInWords, taughtBy } from './taught-by.ts';

const LONGEST = 320;
const SHOWN = 10;

/** What a manager taught about what was asked, word for word, and who and when. Two that fit are both shown. */
export function factAnswer(facts: readonly [Fact, ...Fact[]]): Card {
  const [first, ...others] = facts;
  if (others.length === 0) {
    const words = line(first.words, LONGEST);
    return {
      tone: 'neutral',
      summary: `${words} (${fromWhom(first)})`,
      blocks: [text(strong(words)), taughtBy(first)],
    };
  }
  const opening = `I was told ${facts.length} things about that.`;
  return {
    tone: 'neutral',
    summary: [opening, ...facts.map(({ words }) => line(words, 200))].join(' '),
    blocks: [text(strong(opening)), ...facts.map(factLine)],
  };
}

/** All that was taught, the newest first. */
export function factsKnown(facts: readonly Fact[]): Card {
  if (facts.length === 0) {
    return sentences('Nobody has taught me anything yet.', [
      'A release manager can: “remember that stable/2026.1 is supported until April 2027”.',
    ]);
  }
  const opening =
    facts.length === 1 ? 'I remember one thing.' : `I remember ${facts.length} things.`;
  const shown = facts.toReversed().slice(0, SHOWN);
  const left = facts.length - shown.length;
  return {
    tone: 'neutral',
    summary: [opening, ...shown.slice(0, 3).map(({ words }) => line(words, 200))].join(' '),
    blocks: [
      text(strong(opening)),
      ...shown.map((fact) => factLine({ ...fact, words: line(fact.words, 160) })),
      ...(left > 0 ? [text(plain(`+ ${left} more`))] : []),
      note(plain('“forget that …” takes one out (release managers).')),
    ],
  };
}

function factLine(fact: Fact) {
  return text(plain(`${line(fact.words, LONGEST)} (${fromWhom(fact)})`));
}

const fromWhom = (fact: Fact): string => `${personName(fact.by)}, ${dayInWords(fact.at)}`;
