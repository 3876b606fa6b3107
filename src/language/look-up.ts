import type { Mentioned, Named } from './intent.ts';
import { HEADS, type Form, type Names } from './names.ts';
import { distance } from './spelling.ts';

/** What these words name, as if they had been said together: [string, freeze]. */
export function lookUp(said: readonly string[], names: Names): Mentioned {
  const best = bestForms(said, names);
  const fitting = unique(best.forms.map((form) => form.deadline));
  const [first] = fitting;
  if (first === undefined || best.covered < said.length) return { found: 'nothing' };
  if (fitting.length === 1) return { found: 'one', deadline: first, also: [] };
  return { found: 'several', among: fitting, asked: said.join(' ') };
}

interface BestForms {
  readonly covered: number;
  readonly whole: boolean;
  readonly forms: readonly Form[];
}

/** People name the same deadlines again and again; no more than this many names are remembered of a cycle. */
const MOST_REMEMBERED = 1_000;
const remembered = new WeakMap<Names, Map<string, BestForms>>();

/** The forms that explain most of the words; a whole name before a part of one. */
export function bestForms(said: readonly string[], names: Names): BestForms {
  const known = remembered.get(names) ?? new Map<string, BestForms>();
  remembered.set(names, known);
  const key = said.join(' ');
  const found = known.get(key) ?? lookedUp(said, names);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, found);
  return found;
}

function lookedUp(said: readonly string[], names: Names): BestForms {
  let covered = 0;
  let forms: Form[] = [];
  let whole = false;
  const seen = new Set<Form>();
  for (const word of said) {
    for (const form of names.formsOf.get(word) ?? []) {
      if (seen.has(form)) continue;
      seen.add(form);
      const explained = said.filter(
        (one) => form.words.has(one) || form.optional.has(one) || names.ofCycle(one),
      ).length;
      const complete = [...form.words].every((one) => said.includes(one));
      if (explained > covered || (explained === covered && complete && !whole)) {
        covered = explained;
        forms = [form];
        whole = complete;
      } else if (explained === covered && complete === whole) forms.push(form);
    }
  }
  return { covered, whole, forms };
}

const MOST_NEAREST = 3;

/** Up to three deadlines that look or sound like what was asked for, the nearest first. */
export function nearest(asked: string, said: readonly string[], names: Names): readonly Named[] {
  const plain = asked.toLowerCase();
  const scored = names.all.map((deadline) => {
    const forms = said.flatMap((word) =>
      (names.formsOf.get(word) ?? []).filter((form) => form.deadline === deadline),
    );
    const shared = said.filter((word) => forms.some((form) => form.words.has(word)));
    const telling = shared.filter((word) => !HEADS.has(word) && !/^\d/.test(word)).length;
    const far = distance(plain, deadline.name.toLowerCase(), 20) / 20;
    return { deadline, score: telling * 2 + (shared.length - telling) - far };
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_NEAREST)
    .map(({ deadline }) => deadline);
}

export function unique(deadlines: readonly Named[]): readonly Named[] {
  return [...new Set(deadlines)];
}
