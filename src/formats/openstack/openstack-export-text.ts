import type { CyclePlan, DeadlinePlan } from '../../domain/cycle/cycle.ts';
import { wallDateInWords } from '../../domain/time/time-words.ts';
import type { WallDate } from '../../domain/time/time.ts';
import { parseWallDate, plusDays, wallDateAt, wallTimeAt } from '../../domain/time/wall.ts';
import { UTC } from '../../domain/time/zone.ts';
import { firstSentence } from './openstack-deadline.ts';
import type { Keyed } from './openstack-export-keys.ts';
import { proseDates } from '../prose-dates.ts';

/** What the importer puts before a note, and will put there again. */
const OF_ANOTHER_CYCLE = /^Belongs to another cycle, [^.]+\.(?: |$)/;
const GOES_ON = /^Goes on for \d+ weeks, until (\d{4}-\d{2}-\d{2})\.(?: |$)/;

export interface Days {
  readonly first: WallDate;
  readonly last: WallDate;
}

/** The days on whose weeks a deadline stands, in UTC; null for what is undecided. */
export function daysSaid({ when, until, note }: DeadlinePlan): Days | null {
  if (when.precision === 'undecided') return null;
  if (when.precision === 'week') return { first: when.monday, last: when.monday };
  const first =
    when.precision === 'instant'
      ? wallDateAt(when.at, UTC)
      : when.rule.rule === 'end-of-day-before'
        ? plusDays(when.date, -1)
        : when.date;
  const last = until?.precision === 'day' ? until.date : goesOnUntil(note);
  return { first, last: last !== null && last > first ? last : first };
}

function goesOnUntil(note: string | null): WallDate | null {
  return parseWallDate(GOES_ON.exec(note?.replace(OF_ANOTHER_CYCLE, '') ?? '')?.[1] ?? '');
}

/** The file that has a heading and a text for each key. */
export function exportedRst(plan: CyclePlan, keyed: readonly Keyed[]): string {
  const title = `${plan.cycle.name} Release Schedule`;
  const ofProject = keyed.filter(({ deadline }) => deadline.owner === null);
  const teams = [...new Set(keyed.flatMap(({ deadline }) => deadline.owner ?? []))].toSorted();
  return [
    [lineOf('=', title), title, lineOf('=', title)].join('\n'),
    NOTE,
    heading('Cross-project events', '='),
    ...sections(ofProject, '-'),
    ...(teams.length === 0 ? [] : [heading('Project-specific events', '=')]),
    ...teams.flatMap((team) => [
      heading(team, '-'),
      ...sections(
        keyed.filter(({ deadline }) => deadline.owner === team),
        '^',
      ),
    ]),
    '',
  ].join('\n\n');
}

const NOTE = `.. note::

   Deadlines are generally the Thursday of the week on which they are noted
   below. Exceptions to this policy will be explicitly mentioned in the event
   description.`;

/** One for each key: of what comes several times the text has all dates. */
function sections(keyed: readonly Keyed[], adornment: string): string[] {
  const keys = [...new Set(keyed.map(({ key }) => key))];
  return keys.flatMap((key) => {
    const all = keyed.filter((one) => one.key === key);
    const [first] = all;
    if (first === undefined) return [];
    const { link } = first.deadline;
    return [
      `.. _${key}:`,
      heading(first.title, adornment),
      ...noteSaid(first.deadline),
      ...all.flatMap(({ deadline }) => dateSaid(deadline)),
      ...(link === null ? [] : [`More: ${link}`]),
    ];
  });
}

function heading(text: string, adornment: string): string {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  return `${words}\n${lineOf(adornment, words)}`;
}

function lineOf(adornment: string, text: string): string {
  return adornment.repeat(Math.max(4, text.length));
}

/** Only what the importer takes for a note, and for nothing else: a date in it would be one of the deadline's. */
function noteSaid(deadline: DeadlinePlan): string[] {
  const { note } = deadline;
  const own = note?.replace(OF_ANOTHER_CYCLE, '').replace(GOES_ON, '') ?? '';
  const near = daysSaid(deadline)?.first;
  const isSafe =
    near !== undefined && firstSentence(own) === own && proseDates(own, near).length === 0;
  return own !== '' && isSafe ? [own] : [];
}

function dateSaid(deadline: DeadlinePlan): string[] {
  const { when, until, note } = deadline;
  const days = daysSaid(deadline);
  // Its rows say it.
  if (days === null || (until === null && goesOnUntil(note) !== null)) return [];
  const first = wallDateInWords(days.first);
  if (until !== null) return [`From ${first} to ${wallDateInWords(days.last)}.`];
  switch (when.precision) {
    case 'undecided':
      return [];
    case 'week':
      return [`In the week of ${withoutWeekday(first)}.`];
    case 'instant':
      return [`On ${first} at ${wallTimeAt(when.at, UTC)} UTC.`];
    case 'day':
      return [`On ${first}.`];
  }
}

/** "Monday 7 September 2026" → "7 September 2026", before which “week of” has to stand. */
function withoutWeekday(words: string): string {
  return words.replace(/^\S+ /, '');
}
