import type { ProposalId } from '../../domain/ids.ts';
import { note, plain, strong, text, type Card } from '../card.ts';
import { changeButtons } from './change-confirmed.ts';
import { line, list } from '../cut.ts';
import { sentences } from '../sentences.ts';

/** Whose holidays count, in words: "Germany", "Bayern, Germany", "acme.ics". */
export function whoseHolidays(
  project: string,
  countries: readonly string[],
  problems: readonly string[] = [],
): Card {
  const name = line(project, 60);
  const how = 'A release manager says so, as in “our countries are Germany, Portugal”.';
  if (countries.length === 0) {
    return sentences(
      `I do not know in which countries ${name} is at work, so I know no holidays.`,
      [how],
    );
  }
  return sentences(`I know the public holidays of ${listed(countries)} for ${name}.`, [
    'They are marked in a new cycle, and named when a release or a freeze falls on one.',
    ...problems.slice(0, 3).map((one) => line(one, 300)),
  ]);
}

/** What would count from then on, beside what does now, and what that would find in the current cycle. */
export function countriesPreview(
  { project, before, after }: CountriesChange,
  found: readonly string[],
  proposal: ProposalId,
): Card {
  const first =
    after.length === 0
      ? `${line(project, 60)} would have no holidays.`
      : `${line(project, 60)} would have the public holidays of ${listed(after)}.`;
  const now = before.length === 0 ? 'Now it has none.' : `Now it has those of ${listed(before)}.`;
  const left = found.length - SHOWN;
  return {
    tone: 'neutral',
    summary: `${first} ${now}`,
    blocks: [
      text(strong(first), plain(` ${now}`)),
      ...found.slice(0, SHOWN).map((one) => text(plain(line(one, 300)))),
      ...(left > 0 ? [text(plain(`+ ${left} more`))] : []),
      note(plain('No date moves by it.')),
      changeButtons(proposal, 'Set the countries'),
    ],
  };
}

export interface CountriesChange {
  readonly project: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const SHOWN = 3;

export function countriesSet(project: string, countries: readonly string[], by: string): Card {
  const whose =
    countries.length === 0
      ? `${line(project, 60)} has no holidays now.`
      : `${line(project, 60)} has the public holidays of ${listed(countries)} now.`;
  return sentences(whose, [`Set by ${line(by, 60)}.`], { tone: 'good' });
}

function listed(countries: readonly string[]): string {
  return list(
    countries.map((one) => line(one, 60)),
    400,
  );
}
