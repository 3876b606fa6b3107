import { datePhrase, type DateOptions, type DatePhrase } from '../dates/date-phrase.ts';
import { MONTH, WEEKDAY } from '../dates/date-words.ts';
import { templateNamed, type TemplateNamed } from './template-named.ts';

/** What a sentence that asks for a new cycle says of it. */
export interface CycleAsked {
  /** "5.3 Ibis"; null where none is said. */
  readonly name: string | null;
  readonly template: TemplateNamed;
  readonly release: DatePhrase | null;
}

/** Reads “plan 5.3 Ibis with the 6-weeks template, release on 1 July 2027”. */
export function cycleAsked(
  text: string,
  templates: readonly string[],
  options: DateOptions,
): CycleAsked {
  const words = text.slice(0, 1_000).replace(/\s+/g, ' ').trim();
  const whole = templateNamed(words, templates);
  const said = whole.found === 'one' ? whole.said : '';
  const apart = said === '' ? words : words.replace(said, ' ');
  const named = nameIn(apart, templates);
  const rest = named === null ? apart : apart.replace(named.said, ' ');
  const release = datePhrase(rest, options);
  // A date's numbers are no template's: "firefox, on 4 July".
  const without = release === null ? rest : rest.replace(release.said, ' ');
  const template = said === '' ? templateNamed(without, templates) : whole;
  return { name: named?.name ?? null, template, release };
}

const UNTIL = String.raw`(?=,|;|$| (?:with|from|using|based|by|for|on|at|like|release[ds]?|releasing|out|due|to be)\b)`;
const NAMES: readonly RegExp[] = [
  /[“"](?<name>[^“”"]{1,80})[”"]/u,
  new RegExp(String.raw`\b(?:called|named) (?<name>\S.{0,78}?)${UNTIL}`, 'iu'),
  // A version, and the codename behind it: a capital letter tells it from "release" and "with".
  /(?<![\p{L}\p{N}.-])(?<name>v?\d{1,4}(?:\.\d{1,3}){1,2}(?:[a-z]{1,4}\d*)?(?: (?<codename>\p{Lu}[\p{L}'’-]+))?)(?![\p{L}\p{N}]|[.-]\d)/u,
  /\b[Cc]ycle (?<name>\p{Lu}[\p{L}\p{N}'’-]+)/u,
];
const NO_CODENAME = new RegExp(`^(?:${MONTH}|${WEEKDAY}|release|from|with|on|using)$`, 'iu');

function nameIn(
  text: string,
  templates: readonly string[],
): { readonly name: string; readonly said: string } | null {
  for (const form of NAMES) {
    const found = form.exec(text);
    const { name = '', codename } = found?.groups ?? {};
    if (found === null) continue;
    if (codename !== undefined && isPlain(codename, templates)) {
      const version = name.slice(0, -codename.length).trim();
      return { name: version, said: version };
    }
    if (isPlain(name, templates)) continue;
    return { name: name.trim(), said: found[0] };
  }
  return null;
}

function isPlain(name: string, templates: readonly string[]): boolean {
  return NO_CODENAME.test(name) || templateNamed(name, templates).found !== 'nothing';
}
