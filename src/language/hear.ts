import { lexicon } from './words/lexicon.ts';
import { findMentions, type Mentions } from './names/mention.ts';
import type { Names } from './names/names.ts';
import { sentencesOf } from './words/sentence.ts';
import { textOf, type Text } from './words/text.ts';
import { read, type Reading } from './words/words.ts';

/** A text taken apart: its words, the names in it, and its sentences as patterns see them. */
export interface HeardText {
  readonly reading: Reading;
  readonly mentions: Mentions;
  readonly said: Text;
}

export function hear(text: string, names: Names): HeardText {
  const reading = read(text);
  const mentions = findMentions(reading.words, names);
  const said = textOf(sentencesOf(reading.words, mentions, names, lexicon));
  return { reading, mentions, said };
}
