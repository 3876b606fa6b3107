import { areThings, withFrozenThings } from './frozen-things.ts';
import type { Named } from '../intent.ts';
import { bestForms, nearest, skipsWithin, unique } from './look-up.ts';
import type { Form } from './name-forms.ts';
import { HEADS } from './name-words.ts';
import type { Names } from './names.ts';
import { partsOf, type Part } from './parts.ts';
import { tellsEnough } from './told.ts';
import { stretchesOf } from './stretches.ts';
import { common } from '../words/plain-words.ts';
import type { Word } from '../words/words.ts';

/** A stretch of the text that names a deadline, from the word `from` up to but not including `to`. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly asked: string;
  readonly fits: 'one' | 'several' | 'none';
  readonly deadlines: readonly Named[];
}

/** A name's head alone ("the freeze", "rc"): a kind of deadline. */
interface KindWord {
  readonly at: number;
  readonly head: string;
}

/** Words of names without a head ("strings", "the client library people"): what deadlines are about. */
export interface Thing {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

export interface Mentions {
  readonly named: readonly Mention[];
  readonly kinds: readonly KindWord[];
  readonly things: readonly Thing[];
}

/**
 * Finds every deadline that is named. A stretch of name words is matched as a whole and every word of it has to be
 * explained: the longer, more exact name wins, and a name with a word too many fits none.
 */
export function findMentions(words: readonly Word[], names: Names): Mentions {
  const named: Mention[] = [];
  const kinds: KindWord[] = [];
  const things: Thing[] = [];
  const parts = stretchesOf(partsOf(words, names), words, names);
  const stretches = withFrozenThings(parts, words, names);
  for (const [at, stretch] of stretches.entries()) {
    const mention =
      resolve(stretch, words, names) ?? halfSaid(stretch, stretches[at + 1], words, names);
    if (mention !== undefined) named.push(mention);
    else {
      const head = stretch.find((part) => part.words.some((word) => HEADS.has(word)));
      if (head !== undefined)
        kinds.push({ at: head.from, head: head.words.find((word) => HEADS.has(word)) ?? '' });
      else things.push(...thingsIn(stretch, names));
    }
  }
  return withTwoHeads({ named, kinds, things }, words, names);
}

/** The known words at the end of a stretch: of "quota feature" the feature. */
function thingsIn(stretch: readonly Part[], names: Names): readonly Thing[] {
  const known = stretch.slice(1 + stretch.findLastIndex((part) => !part.known));
  const said = known.flatMap((part) => part.words);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || !areThings(known)) return [];
  if (said.every((word) => names.ofCycle(word) || common.has(word))) return [];
  return [{ from: first.from, to: last.to, words: said }];
}

/** "the beta freeze": two heads side by side are a name, and when it resolved to none there is no such deadline. */
function withTwoHeads(found: Mentions, words: readonly Word[], names: Names): Mentions {
  const { named, kinds } = found;
  const first = kinds.findIndex(
    ({ at, head }, index) => kinds[index + 1]?.at === at + 1 && kinds[index + 1]?.head !== head,
  );
  const [one, two] = first < 0 ? [] : kinds.slice(first, first + 2);
  if (one === undefined || two === undefined) return found;
  const [from, to] = [one.at, two.at + 1];
  const asked = spoken(words, from, to);
  const deadlines = nearest(asked, [one.head, two.head], names);
  return {
    ...found,
    named: [...named, { from, to, asked, fits: 'none', deadlines }],
    kinds: kinds.toSpliced(first, 2),
  };
}

function resolve(
  stretch: readonly Part[],
  words: readonly Word[],
  names: Names,
): Mention | undefined {
  const short = stretch.find((part) => part.initials !== undefined);
  return short?.initials === undefined
    ? resolveWords(stretch, words, names)
    : resolveInitials(short.initials, stretch, words, names);
}

/** Initials, and what stands beside them: "ff" is the project's, "oslo ff" is Oslo's, and so is "oslo ff freeze". */
function resolveInitials(
  initials: string,
  stretch: readonly Part[],
  words: readonly Word[],
  names: Names,
): Mention {
  const { whole = [], part = [] } = names.initials.get(initials) ?? {};
  const beside = stretch.flatMap((one) => one.words);
  const from = stretch[0]?.from ?? 0;
  const to = stretch.at(-1)?.to ?? from;
  const asked = spoken(words, from, to);
  const fits = (deadline: Named): boolean =>
    beside.every(
      (word) =>
        names.ofCycle(word) ||
        (names.formsOf.get(word) ?? []).some((form) => form.deadline === deadline),
    );
  // Where a team stands before them, a name that they leave the beginning out of is meant as well.
  const besideWhole = beside.length > 0 && !beside.every((word) => HEADS.has(word));
  const among = whole.length > 0 && !besideWhole ? whole : [...whole, ...part];
  const deadlines = among.filter(fits);
  if (deadlines.length === 0) {
    return { from, to, asked, fits: 'none', deadlines: unique([...whole, ...part]).slice(0, 3) };
  }
  return { from, to, asked, fits: deadlines.length === 1 ? 'one' : 'several', deadlines };
}

function spoken(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.written)
    .join(' ');
}

/** "soft and hard string freeze": the first half borrows what it lacks from the second. */
function halfSaid(
  stretch: readonly Part[],
  next: readonly Part[] | undefined,
  words: readonly Word[],
  names: Names,
): Mention | undefined {
  const from = stretch[0]?.from ?? 0;
  const to = stretch.at(-1)?.to ?? from;
  const joined = next?.[0]?.from === to + 1 && ['and', 'or'].includes(words[to]?.text ?? '');
  const said = stretch.flatMap((part) => part.words);
  const full = next?.flatMap((part) => part.words) ?? [];
  if (!joined || stretch.some((part) => !part.known) || said.some((word) => HEADS.has(word))) {
    return undefined;
  }
  for (let at = 1; at < full.length; at++) {
    const { forms, whole } = bestForms([...said, ...full.slice(at)], names);
    const deadlines = unique(forms.map((form) => form.deadline));
    if (whole && deadlines.length === 1) {
      return { from, to, asked: spoken(words, from, to), fits: 'one', deadlines };
    }
  }
  return undefined;
}

function resolveWords(
  stretch: readonly Part[],
  words: readonly Word[],
  names: Names,
): Mention | undefined {
  const trimmedStretch = trimmed(stretch);
  const said = [...new Set(trimmedStretch.flatMap((part) => part.words))];
  const heads = said.filter((word) => HEADS.has(word));
  const telling = said.filter(
    (word) => !HEADS.has(word) && !names.ofCycle(word) && !common.has(word),
  );
  if (telling.length === 0) return undefined;
  const from = trimmedStretch[0]?.from ?? 0;
  const to = trimmedStretch.at(-1)?.to ?? from;
  const asked = spoken(words, from, to);
  const best = bestForms(said, names);
  const forms = heads.length > 0 ? withoutSkips(said, best.forms) : best.forms;
  const fitting = unique(forms.map((form) => form.deadline));
  const skips =
    heads.length > 0 && fitting.length === 1 && !best.whole && skipsWithin(said, best.forms[0]);
  if (fitting.length > 0 && !skips) {
    if (heads.length === 0 && !tellsEnough(telling, best.forms, words, from, to)) return undefined;
    return { from, to, asked, fits: fitting.length === 1 ? 'one' : 'several', deadlines: fitting };
  }
  if (heads.length === 0) return undefined;
  return { from, to, asked, fits: 'none', deadlines: nearest(asked, said, names) };
}

/** Of several names that fit, those that leave no word out in the middle, where there are still several. */
function withoutSkips(said: readonly string[], forms: readonly Form[]): readonly Form[] {
  const without = forms.filter((form) => !skipsWithin(said, form));
  return unique(without.map(({ deadline }) => deadline)).length > 1 ? without : forms;
}

/** A stretch begins and ends with words that belong to a name: "10 days left" is none, nor is "deploy" before "rc1". */
function trimmed(stretch: readonly Part[]): readonly Part[] {
  const head = stretch.findIndex((part) => part.words.some((word) => HEADS.has(word)));
  if (head < 0) return stretch.slice(0, 1 + stretch.findLastIndex((part) => part.known));
  let from = head;
  while (from > 0) {
    const before = stretch[from - 1];
    if (before === undefined) break;
    if (!before.known && (before.words[0] ?? '').length < 2) break;
    from--;
  }
  return stretch.slice(from);
}
