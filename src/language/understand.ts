import type { Intent, Mentioned, Named } from './intent.ts';
import { hear } from './hear.ts';
import { changeOf, verdictOf } from './asked/details.ts';
import { meaningOf } from './meaning.ts';
import type { Meant } from './meant.ts';
import { mentionedIn } from './names/mentioned.ts';
import { prepare, type CycleNames, type Names } from './names/names.ts';
import type { Text } from './words/text.ts';
import type { Reading } from './words/words.ts';

export interface UnderstandOptions {
  /** What the cycle itself is called: "2026.2 Hibiscus". Already known to prepared names. */
  readonly cycle?: CycleNames;
}

/**
 * What a text means, told by the cycle's deadlines. Who asks often prepares the names once (`prepare`) and hands those
 * in. The mention of relbot itself may be in the text or not.
 */
export function understand(
  text: string,
  names: readonly Named[] | Names,
  options: UnderstandOptions = {},
): Intent {
  const known = isPrepared(names) ? names : prepare(names, options.cycle);
  const { reading, mentions, said } = hear(text, known);
  const meant = withoutWords(reading) ?? meaningOf(said, reading.words);
  const mentioned = mentionedIn({
    topic: meant.topic,
    text: said,
    words: reading.words,
    mentions,
    names: known,
  });
  return intentOf(aboutItsName(meant, mentioned), mentioned, reading, said);
}

/** "When is the release blog published" asks for that; and the final release has a release date, whatever it is called. */
function aboutItsName(meant: Meant, mentioned: Mentioned): Meant {
  const release = mentioned.found === 'one' && mentioned.deadline.kind === 'release';
  if (release && meant.topic === 'when_deadline') return { ...meant, topic: 'release_date' };
  if (meant.topic !== 'release_date') return meant;
  const named =
    mentioned.found === 'one'
      ? [mentioned.deadline]
      : mentioned.found === 'several'
        ? mentioned.among
        : [];
  const other = named.length > 0 && named.every(({ kind }) => kind !== 'release');
  return other ? { ...meant, topic: 'when_deadline' } : meant;
}

function isPrepared(names: readonly Named[] | Names): names is Names {
  return 'nameWord' in names;
}

/** Nothing says nothing; a question mark and nothing else asks what can be asked. */
function withoutWords({ words }: Reading): Meant | undefined {
  if (words.some(({ kind }) => kind !== 'question mark')) return undefined;
  return { topic: words.length === 0 ? 'unknown' : 'help', acts: false, by: 'no words' };
}

function intentOf(
  { topic, acts, doubt }: Meant,
  mentioned: Mentioned,
  reading: Reading,
  said: Text,
): Intent {
  const base = { mentioned, link: reading.link, ...(doubt === undefined ? {} : { doubt }) };
  switch (topic) {
    case 'can_i_land':
      return { ...base, topic, acts: false, change: changeOf(said) };
    case 'exception_status':
      return { ...base, topic, acts: false, number: requestNumber(reading) };
    case 'decide_exception':
      return { ...base, topic, acts, number: requestNumber(reading), verdict: verdictOf(said) };
    case 'request_exception':
      return { ...base, topic, acts, change: changeOf(said) };
    case 'move_deadline':
    case 'add_deadline':
    case 'create_cycle':
    case 'subscribe':
    case 'unsubscribe':
    case 'set_reminder':
    case 'requests_here':
      return { ...base, topic, acts };
    default:
      return { ...base, topic, acts: false };
  }
}

/** The number of the request that is spoken of: #7, or "exception 7". */
function requestNumber({ words }: Reading): number | null {
  const reference = words.find(({ kind }) => kind === 'reference');
  const number = reference ?? words.find(({ kind }) => kind === 'number');
  const value = number === undefined ? Number.NaN : Number(number.text);
  return Number.isSafeInteger(value) ? value : null;
}
