import { moodsOf } from '../moods.ts';
import { nameOf, type Heard, type Text } from '../words/text.ts';
import type { Word } from '../words/words.ts';

/**
 * What is looked at when a text is likened to the examples that relbot has learned from. Each feature is a short
 * string, named for what it is, so that a person can read why a text was taken for what it was taken:
 *
 *   when            a word, or the slot that stands for it: "<deadline>", "<link>"
 *   when_<deadline> two that follow each other; ^ and $ are the ends of a sentence
 *   @move           a group of the vocabulary
 *   %@be_<deadline> the shapes of two or three that follow each other
 *   ~mov            the stem of a word as it was written; ~mov_it is one with the next
 *   .freez          four or five letters of a word, most of which a typo leaves in place
 *   #questions      a mood of `grammar/mood.ts`
 *   length_2        how many times three words it is long
 */
export function featuresOf(text: Text, words: readonly Word[]): readonly string[] {
  const features = new Set<string>();
  for (const sentence of text.sentences) addTokens(sentence, features);
  addWords(words, features);
  for (const mood of moodsOf(text)) features.add(`#${mood}`);
  features.add(`length_${Math.min(Math.floor(words.length / 3), LONGEST)}`);
  return [...features];
}

const LONGEST = 6;

function addTokens({ tokens, begins }: Heard, features: Set<string>): void {
  let before = START;
  let beforeThat: TokenNames | undefined;
  for (const [at, token] of tokens.entries()) {
    const here = namesOf(token.is);
    features.add(here.name);
    features.add(`${before.name}_${here.name}`);
    if (begins[at] === true) features.add(`^_${here.name}`);
    for (const group of here.groups) features.add(group);
    const shapes = `${before.shape}_${here.shape}`;
    features.add(`%${shapes}`);
    if (beforeThat !== undefined) features.add(`%${beforeThat.shape}_${shapes}`);
    beforeThat = before;
    before = here;
  }
  features.add(`${before.name}_$`);
}

interface TokenNames {
  /** What stands for the token: its slot, or the word. */
  readonly name: string;
  readonly groups: readonly string[];
  /** What it is roughly, so that sentences of one shape are alike whatever their words. */
  readonly shape: string;
}

const START: TokenNames = { name: '^', groups: [], shape: '^' };

/** Slots that say more of another one: they stand beside it as groups do. */
const BESIDE = new Set(['<kind>', '<freeze>']);

function namesOf(symbols: readonly number[]): TokenNames {
  let slot: string | undefined;
  let word: string | undefined;
  const groups: string[] = [];
  for (const symbol of symbols) {
    const name = nameOf(symbol);
    if (name.startsWith('@') || BESIDE.has(name)) groups.push(name);
    else if (name.startsWith('<')) slot ??= name;
    else word ??= name;
  }
  const name = slot ?? word ?? groups[0] ?? '_';
  return { name, groups, shape: slot ?? SHAPES.find((one) => groups.includes(one)) ?? name };
}

/** Groups whose words make sentences of one shape. */
const SHAPES =
  '@weekday @month @unit @be @me @we @today @toMove @toAdd @toStart @toRule @toRemind @toPost @toStop @can @wh @cycle @person @exception @change @dates @updates @place @schedule'.split(
    ' ',
  );

function addWords(words: readonly Word[], features: Set<string>): void {
  let before = '^';
  for (const { text, kind, quoted } of words) {
    // Someone else's words ask nothing of relbot.
    if (quoted) continue;
    const stem = kind === 'word' ? stemOf(text) : kind;
    if (kind === 'word') {
      features.add(`~${stem}`);
      features.add(`~${before}_${stem}`);
      addLetters(text, features);
    }
    before = stem;
  }
}

function addLetters(word: string, features: Set<string>): void {
  const framed = `^${word}$`;
  for (let at = 0; at + 4 <= framed.length; at++) {
    features.add(`.${framed.slice(at, at + 4)}`);
    if (at + 5 <= framed.length) features.add(`.${framed.slice(at, at + 5)}`);
  }
}

const ENDINGS = ['ing', 'ed', 'es', 's', 'e'];

function stemOf(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
