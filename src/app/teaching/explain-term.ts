import { glossaryOf, termExplained, type ExplainedTerm } from '../../cards/teaching/terms.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import { GLOSSARY } from '../../domain/words/glossary.ts';
import type { OwnTerm } from '../../domain/words/taught.ts';
import { termOf } from '../../domain/words/term-of.ts';
import {
  concernsAsked,
  termKey,
  termSaid,
  type Explainable,
} from '../../language/asked/term-said.ts';
import { deadlinesOf } from '../answers/ask.ts';
import type { Asked, Reading } from '../answers/asked.ts';

/** A term with its words; the project's own, where a manager taught them. */
type Known = Explainable & { readonly means: string; readonly own: OwnTerm | null };

/**
 * What a term means, in the project's words or else in relbot's; of a deadline also when it is and what it stops. Null
 * where the question names no term at all.
 */
export async function explainTerm(asked: Asked): Promise<Reading | null> {
  const { said, cycle, now } = asked;
  const own = await asked.knows.terms();
  const known = knownTerms(own);
  if (ASKS_FOR_ALL.test(said)) {
    return answer(
      glossaryOf(
        known.map(({ name }) => name),
        own,
      ),
    );
  }
  const term = termSaid(said, known);
  const deadlines = deadlinesMeant(asked);
  const terms = term.found === 'terms' ? term.terms : termsOf(deadlines, known);
  if (terms.length + deadlines.length === 0) {
    if (term.found !== 'unknown') return null;
    return { found: 'no term', asked: term.asked, nearest: term.nearest };
  }
  const [first] = terms;
  const edit = first === undefined ? null : await asked.editTerm(first.name, first.means);
  const explanation = {
    terms: terms.map(explained),
    deadlines,
    concerns: concernsAsked(said),
    edit,
  };
  return answer(termExplained(cycle, explanation, now));
}

const ASKS_FOR_ALL =
  /^\W*(?:(?:show|list)\s+(?:me\s+)?)?(?:the\s+|your\s+)?(?:glossary|terminology|jargon|acronyms)\b[\s.?!]*(?:please)?[\s.?!]*$/i;

/** What can be explained now: the glossary, where the project's own words take the place of relbot's. */
function knownTerms(own: readonly (OwnTerm & { readonly key: string })[]): Known[] {
  const glossary = GLOSSARY.map((term) => {
    const taught = own.find(({ key }) => key === term.name.toLowerCase()) ?? null;
    return { ...term, means: taught?.meaning ?? term.means, own: taught };
  });
  const others = own
    .filter(({ key }) => !GLOSSARY.some(({ name }) => name.toLowerCase() === key))
    .map((term) => ({ name: term.name, also: [], means: term.meaning, own: term }));
  return [...glossary, ...others];
}

/** A deadline that goes by no term of its own is explained as what it is an example of. */
function termsOf(deadlines: readonly Deadline[], known: readonly Known[]): Known[] {
  const names = new Set(deadlines.flatMap((deadline) => termOf(deadline)?.name ?? []));
  return known.filter(({ name }) => names.has(name));
}

function deadlinesMeant({ intent: { mentioned }, cycle }: Asked): Deadline[] {
  switch (mentioned.found) {
    case 'one':
      return deadlinesOf(cycle, [mentioned.deadline, ...mentioned.also]);
    case 'several':
      return deadlinesOf(cycle, mentioned.among);
    case 'none':
    case 'nothing':
      return [];
  }
}

function explained({ name, also, means, own }: Known): ExplainedTerm {
  const initials = name
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word[0])
    .join('');
  const short = also.find((one) => one.length > 1 && initials.startsWith(one)) ?? null;
  return { name, short: short === null ? null : short.toUpperCase(), means, own };
}

/** What relbot itself says of a term; null where only the project could. */
export function ownWordsOfRelbot(name: string): string | null {
  const key = termKey(name);
  return GLOSSARY.find((term) => term.name.toLowerCase() === key)?.means ?? null;
}

const answer = (card: ReturnType<typeof termExplained>): Reading => ({ found: 'answer', card });
