/** Which template is meant, of those that are known by their names: "6-weeks", "openstack-26". */
export type TemplateNamed =
  | { readonly found: 'one'; readonly name: string; readonly said: string }
  /** One word that fits several: "ubuntu". */
  | { readonly found: 'several'; readonly names: readonly string[] }
  /** "with the heron template": none is called so. */
  | { readonly found: 'none'; readonly asked: string }
  | { readonly found: 'nothing' };

const NUMBERS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  eight: '8',
  ten: '10',
  twelve: '12',
  fifteen: '15',
};
const ALSO: Readonly<Record<string, string>> = { k8s: 'kubernetes', quarterly: '3-months' };
/** Words of a template's name that say nothing of which one it is. */
const PLAIN = new Set([
  'week',
  'month',
  'day',
  'year',
  'release',
  'cycle',
  'template',
  'plan',
  'new',
]);

/** A whole name wins, however it is written ("six week"); else the words of a name that are said. */
export function templateNamed(text: string, names: readonly string[]): TemplateNamed {
  return wholeName(text, names) ?? byWords(text, names) ?? unknown(text) ?? { found: 'nothing' };
}

/** "In six weeks" is a date, and no template. */
const NO_DATE = String.raw`(?<!\b(?:in|within|after|for|least|about) )`;

function wholeName(text: string, names: readonly string[]): TemplateNamed | null {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  for (const name of longestFirst) {
    const parts = name.toLowerCase().split('-').map(inWords);
    const pattern = `${NO_DATE}(?<![\\p{L}\\p{N}.])${parts.join('[- ]+')}(?![\\p{L}\\p{N}])`;
    const said = new RegExp(pattern, 'iu').exec(text)?.[0];
    if (said !== undefined) return { found: 'one', name, said };
  }
  return null;
}

/** "6" is also "six", and "weeks" also "week". */
function inWords(part: string): string {
  const written = part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const word = Object.keys(NUMBERS).find((one) => NUMBERS[one] === part);
  if (word !== undefined) return `(?:${written}|${word})`;
  return /^(?:week|month)s$/.test(part) ? `${part.slice(0, -1)}s?` : written;
}

function byWords(text: string, names: readonly string[]): TemplateNamed | null {
  const said = wordsOf(text);
  const scored = names
    .map((name) => ({ name, score: scoreOf(name, said) }))
    .filter(({ score }) => score > 0);
  const most = Math.max(...scored.map(({ score }) => score));
  const best = scored.filter(({ score }) => score === most).map(({ name }) => name);
  const [only] = best;
  if (only === undefined) return null;
  return best.length === 1
    ? { found: 'one', name: only, said: '' }
    : { found: 'several', names: best };
}

/** None of a name's numbers counts without one of its words. */
function scoreOf(name: string, said: ReadonlySet<string>): number {
  const parts = name.toLowerCase().split('-');
  const words = parts.filter((part) => /^\p{L}{3,}$/u.test(part) && !PLAIN.has(singular(part)));
  if (said.has(name)) return parts.length;
  if (!words.some((word) => said.has(word))) return 0;
  return parts.filter((part) => said.has(part)).length;
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];
  return new Set(words.flatMap((word) => [word, NUMBERS[word] ?? word, ALSO[word] ?? word]));
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}

const UNKNOWN =
  /\b(?:with|from|using|use|on|by|like) (?:the |our |a |an )?(?<asked>[^\s,]{2,40}(?: [^\s,]{1,20})?) template\b/iu;

function unknown(text: string): TemplateNamed | null {
  const asked = UNKNOWN.exec(text)?.groups?.['asked'];
  return asked === undefined || /^(?:a|the|our|which|what|new|some)\b/i.test(asked)
    ? null
    : { found: 'none', asked };
}
