import type { Named } from '../intent.ts';
import { HEADS, isLeftOut, nameWords, WEAK } from './name-words.ts';
import { synonyms } from '../words/plain-words.ts';

/** What a deadline is called whatever its name, by its kind. */
const KIND_NAMES: Partial<Record<Named['kind'], readonly string[]>> = {
  release: ['final release', 'release', 'general availability', 'release day'],
};

/** One way to say a deadline's name. */
export interface Form {
  readonly deadline: Named;
  /** What has to be said for it to be the whole name. */
  readonly words: ReadonlySet<string>;
  /** What may be said as well: "week", the cycle's own name. */
  readonly optional: ReadonlySet<string>;
  readonly headless: boolean;
  /** False where a word is put in another way than the name has it. */
  readonly literal: boolean;
}

/** All ways in which a deadline is called. */
export function formsOf(deadline: Named, cycleWords: ReadonlySet<string>): readonly Form[] {
  const said = [deadline.name, ...deadline.aliases, ...(KIND_NAMES[deadline.kind] ?? [])];
  return said.flatMap(writings).flatMap((name) => {
    const all = nameWords(name);
    // "Start of release cycle" is not the release: its small words tell it.
    const small = all.some((word) => !isLeftOut(word) && !HEADS.has(word) && !cycleWords.has(word));
    const optional = new Set(
      all.filter((word) => cycleWords.has(word) || (small ? isLeftOut(word) : WEAK.has(word))),
    );
    const words = new Set(all.filter((word) => !optional.has(word)));
    if (words.size === 0) return [];
    const headless = !all.some((word) => HEADS.has(word));
    return [{ deadline, words, optional, headless, literal: true }];
  });
}

/** "KubeCon EU", and "Kube Con EU" as it is written apart. */
function writings(name: string): readonly string[] {
  const words = name.split(' ');
  const joined = words.some((word) => CAMEL.test(word) && !ENDS_IN_HEAD.test(word));
  return joined ? [name, name.toLowerCase()] : [name];
}

const CAMEL = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u;
const ENDS_IN_HEAD = /(?:Freeze|Milestone|Release)s?$/u;

/** What a name is with one word put in another way that these names know: "client lib freeze". */
export function otherwise(forms: readonly Form[]): readonly Form[] {
  const said = new Set(forms.flatMap(({ words }) => [...words]));
  return forms.flatMap((form) =>
    [...form.words].flatMap((word) => {
      const group = synonyms.find((words) => words.includes(word)) ?? [];
      return group
        .filter((other) => other !== word && said.has(other))
        .map((other) => {
          const words = new Set([...form.words].map((one) => (one === word ? other : one)));
          return { ...form, words, literal: false };
        });
    }),
  );
}
