import { readCsv, type CsvRow } from './files/csv.ts';
import { readEntries, type Entry } from './entries.ts';
import { FormatError, type NamedText } from './files/format-error.ts';
import type { Given } from './given.ts';
import { didYouMean } from './files/nearest.ts';
import { DEADLINE_KEYS } from './relbot/relbot-schema.ts';
import type { ReadSchedule } from './schedule.ts';
import { refuseUnfit } from './files/text.ts';

/** The columns that every table has which relbot writes; the other keys of a deadline may be columns as well. */
export const CSV_COLUMNS = ['name', 'date', 'time', 'zone', 'kind', 'owner', 'note'];

const CSV_LISTS: readonly string[] = ['forbids', 'aliases', 'audience'];
export const CSV_EMPTY_LIST = 'none';
export const CSV_ANYWHERE = 'anywhere on Earth';

/** Reads a table with one deadline a row. Throws a `FormatError` at the first thing that is wrong. */
export function importCsv(file: NamedText, given: Given): ReadSchedule {
  refuseUnfit(file);
  const [header, ...rows] = readCsv(file);
  const columns = columnsOf(file.name, header);
  const entries = rows.map((row) => entryOf(file.name, columns, row));
  const zoneColumn = columns.indexOf('zone');
  return readEntries(
    {
      name: file.name,
      entries,
      zones: rows.map(({ cells }) => cells[zoneColumn] ?? ''),
      addRelease:
        'add a row with release as its kind, as in Final release,2026-09-30,,UTC,release,,',
    },
    given,
  );
}

function columnsOf(name: string, header: CsvRow | undefined): string[] {
  const write = `begin with the line ${CSV_COLUMNS.join(',')}`;
  if (header === undefined) throw new FormatError(name, null, `it is empty: ${write}.`);
  const refuse = (sentence: string) => new FormatError(name, header.line, sentence);
  const columns = header.cells.map((cell) => cell.trim().toLowerCase());
  if (columns.length === 1 && columns[0]?.includes(';')) {
    throw refuse('its cells are parted by semicolons: save it with commas.');
  }
  for (const [index, column] of columns.entries()) {
    if (!DEADLINE_KEYS.includes(column)) {
      const near = didYouMean(column, DEADLINE_KEYS);
      throw refuse(
        `relbot does not know the column “${column}”${near}: ${write}; further columns may be ${DEADLINE_KEYS.filter((key) => !CSV_COLUMNS.includes(key)).join(', ')}.`,
      );
    }
    if (columns.indexOf(column) !== index) {
      throw refuse(`there are two columns “${column}”: keep one of them.`);
    }
  }
  if (!columns.includes('name')) throw refuse(`there is no column “name”: ${write}.`);
  return columns;
}

function entryOf(name: string, columns: readonly string[], { line, cells }: CsvRow): Entry {
  if (cells.slice(columns.length).some((cell) => cell !== '')) {
    const sentence = `the row has more cells than the header (${cells.length} instead of ${columns.length}): put a cell that has a comma in it in quotes.`;
    throw new FormatError(name, line, sentence);
  }
  const written = columns.flatMap((column, index): [string, string | string[]][] => {
    const cell = cells[index];
    return cell === undefined || cell === '' ? [] : [[column, valueOf(column, cell)]];
  });
  return { fields: anywhereOnEarth(Object.fromEntries(written)), line };
}

function valueOf(column: string, text: string): string | string[] {
  if (column === 'kind') return text.toLowerCase();
  if (!CSV_LISTS.includes(column)) return text;
  if (text.trim().toLowerCase() === CSV_EMPTY_LIST) return [];
  return text.split(';').map((one) => one.trim());
}

/** A table has one column for what is a zone to people: of a day it is a clock rule, of a moment UTC-12. */
function anywhereOnEarth(fields: Entry['fields']): Entry['fields'] {
  const { zone, ...rest } = fields;
  if (typeof zone !== 'string' || !/^(aoe|anywhere on earth)$/i.test(zone)) return fields;
  return rest['time'] === undefined && rest['week'] === undefined
    ? { clock: CSV_ANYWHERE, ...rest }
    : { ...rest, zone: 'Etc/GMT+12' };
}
