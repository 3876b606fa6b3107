import PublicHolidays from 'date-holidays';
import { UserError } from '../../domain/user-error.ts';
import { didYouMean } from '../files/nearest.ts';

interface Known {
  readonly rules: PublicHolidays;
  /** By their codes. */
  readonly countries: ReadonlyMap<string, string>;
  readonly official: Intl.DisplayNames;
}

let remembered: Known | null = null;

/** Made when it is first needed: it takes a quarter of a second, and most of what relbot does needs none of it. */
function known(): Known {
  if (remembered !== null) return remembered;
  const rules = new PublicHolidays();
  remembered = {
    rules,
    countries: new Map(Object.entries(rules.getCountries('en'))),
    official: new Intl.DisplayNames(['en'], { type: 'region' }),
  };
  return remembered;
}

/** What people write beside a country's own name. */
const ALSO: Readonly<Record<string, string>> = {
  usa: 'US',
  'the us': 'US',
  'united states of america': 'US',
  america: 'US',
  uk: 'GB',
  'great britain': 'GB',
  britain: 'GB',
  holland: 'NL',
  'czech republic': 'CZ',
  czechia: 'CZ',
  korea: 'KR',
};

const CALENDAR = /^[\p{L}\p{N}_][\p{L}\p{N}_ .-]*\.ics$/iu;

/** Whether it names a calendar of one's own ("acme.ics"), and no country. */
export function isCalendar(where: string): boolean {
  return CALENDAR.test(where);
}

/**
 * Where people of a project are, as it is kept: "Germany" → DE, "de-by" → DE-BY; a calendar's name stays as it is.
 *
 * @throws UserError for a country or a part of one whose holidays relbot does not know.
 */
export function whereMeant(written: string): string {
  const said = written.trim().replace(/^the\s+(?!us$)/i, '');
  if (isCalendar(said)) return said;
  const [country = '', ...parts] = said.toUpperCase().split('-');
  if (known().countries.has(country)) return withParts(country, parts, said);
  const code = codeOf(said.toLowerCase());
  if (code !== null) return code;
  const near = didYouMean(said, [...known().countries.values()]);
  throw new UserError(
    `“${said}” is no country whose holidays I know${near}: write its name or its code, as in Germany, US or US-CA, or the name of a calendar, as in acme.ics.`,
  );
}

/**
 * The same of several, as people list them: "Germany, Portugal and the US". "None" is none.
 *
 * @throws UserError for the first that is not known.
 */
export function wheresMeant(written: string): string[] {
  if (/^(?:none|nowhere|no countr(?:y|ies))$/i.test(written.trim())) return [];
  const parts = written
    .split(/[,;+]/)
    .map((part) => part.trim().replace(/^(?:and|&)\s+/i, ''))
    .filter((part) => part !== '');
  return [...new Set(parts.flatMap(oneOrMore))];
}

/** Some countries have an "and" in their names. */
function oneOrMore(part: string): string[] {
  const several = part.split(/\s+(?:and|&)\s+/i);
  if (several.length === 1) return [whereMeant(part)];
  try {
    return [whereMeant(part)];
  } catch {
    return several.map(whereMeant);
  }
}

/** "Germany" · "Bayern, Germany" · "acme.ics" */
export function whereInWords(where: string): string {
  if (isCalendar(where)) return where;
  const [country = '', state] = where.split('-');
  const name = countryInWords(country);
  if (state === undefined) return name;
  return `${known().rules.getStates(country, 'en')?.[state] ?? state}, ${name}`;
}

function countryInWords(code: string): string {
  const { official, countries } = known();
  return official.of(code) ?? countries.get(code) ?? code;
}

function codeOf(name: string): string | null {
  const also = ALSO[name];
  if (also !== undefined) return also;
  const { official, countries } = known();
  for (const [code, own] of countries) {
    if (own.toLowerCase() === name || official.of(code)?.toLowerCase() === name) return code;
  }
  return null;
}

function withParts(country: string, [state, region, ...more]: readonly string[], said: string) {
  if (state === undefined) return country;
  const states = Object.keys(known().rules.getStates(country) ?? {});
  const regions =
    region === undefined ? [] : Object.keys(known().rules.getRegions(country, state) ?? {});
  const isKnown = states.includes(state) && (region === undefined || regions.includes(region));
  if (isKnown && more.length === 0) return [country, state, region].filter(Boolean).join('-');
  const all =
    states.length === 0 ? 'I know none of its parts' : `its parts are ${states.join(', ')}`;
  throw new UserError(`“${said}” is no part of ${countryInWords(country)} that I know: ${all}.`);
}
