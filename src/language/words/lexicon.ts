// Whatever knows patterns has to have read them before their words are gathered.
import '../by-rule.ts';
import '../asked/details.ts';
import '../moods.ts';
import { lexiconOf, type Lexicon } from './sentence.ts';
import { symbols } from './text.ts';
import { groups } from './vocabulary.ts';

export const lexicon: Lexicon = lexiconOf(symbols, groups);
