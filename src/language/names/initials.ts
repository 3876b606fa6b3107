import type { Named } from '../intent.ts';
import { HEADS, nameWords, WEAK } from './name-words.ts';
import { common } from '../words/plain-words.ts';

/** Initials and the deadlines that have them. */
export type Initials = ReadonlyMap<
  string,
  {
    readonly whole: readonly Named[];
    /** They leave out a name's beginning: "sf" of "soft string freeze". */
    readonly part: readonly Named[];
  }
>;

/** Known to everybody as something else. */
const ACRONYMS = new Set(
  'pr prs mr cl ci cd qa ui ux api cve sdk cli db os id url faq eta tbd tbc ga lts eol utc gmt am pm aoe kb mb gb irc dm fyi iirc afaik imo wip ptl ptls tc sig rst csv ics yaml'.split(
    ' ',
  ),
);

/** Initials as people use them: "ff", "fpf", "m3". */
export function initialsOf(names: readonly Named[], cycleWords: ReadonlySet<string>): Initials {
  const found = new Map<string, { whole: Named[]; part: Named[] }>();
  const note = (key: string, deadline: Named, how: 'whole' | 'part'): void => {
    if (key.length < 2 || common.has(key) || ACRONYMS.has(key)) return;
    const entry = found.get(key) ?? { whole: [], part: [] };
    if (!entry[how].includes(deadline)) entry[how].push(deadline);
    found.set(key, entry);
  };
  for (const deadline of names) {
    for (const name of [deadline.name, ...deadline.aliases]) {
      const words = nameWords(name).filter((word) => !WEAK.has(word) && !cycleWords.has(word));
      const letters = words.filter((word) => /^\p{L}/u.test(word)).map((word) => word[0] ?? '');
      const digits = words.filter((word) => /^\d+$/.test(word)).join('');
      if (letters.length + digits.length < 2) continue;
      // Two letters that stand for no head are too often something else.
      if (digits === '' && letters.length < 3 && !words.some((word) => HEADS.has(word))) continue;
      note(letters.join('') + digits, deadline, 'whole');
      for (let from = 1; from < letters.length - 1; from++) {
        note(letters.slice(from).join('') + digits, deadline, 'part');
      }
    }
  }
  return found;
}
