import { FormatError, type NamedText } from './format-error.ts';

export interface CsvRow {
  /** Where the row begins, counted from 1: a quoted cell may go over several lines. */
  readonly line: number;
  readonly cells: readonly string[];
}

const CELL = /[ \t]*"([^"]*(?:""[^"]*)*)"[ \t]*|([^",\r\n]*)/y;

/**
 * Comma-separated rows by RFC 4180; rows without any text are left out.
 * Spaces around a cell are not part of it, those within its quotes are. Throws a `FormatError` for broken quotes.
 */
export function readCsv({ name, text }: NamedText): CsvRow[] {
  const body = text.replace(/^\uFEFF/, '');
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  for (let at = 0; at <= body.length; ) {
    CELL.lastIndex = at;
    const found = CELL.exec(body);
    const [whole = '', quoted, bare = ''] = found ?? [];
    const end = at + whole.length;
    const next = body[end];
    if (found === null || (next !== undefined && !/[,\r\n]/.test(next))) throw broken(name, line);
    cells.push(quoted === undefined ? bare.trim() : quoted.replaceAll('""', '"'));
    line += lineBreaks(whole);
    if (next === ',') {
      at = end + 1;
      continue;
    }
    if (cells.some((cell) => cell !== '')) rows.push({ line: begun, cells });
    cells = [];
    line += 1;
    begun = line;
    at = end + (body.startsWith('\r\n', end) ? 2 : 1);
  }
  return rows;
}

function broken(name: string, line: number): FormatError {
  const sentence =
    'a quote is not closed, or stands in the middle of a cell: put the cell in quotes and double those within it, as in "the ""big"" one".';
  return new FormatError(name, line, sentence);
}

function lineBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** A line of CSV, without its end. Quoted is what would be read otherwise without quotes. */
export function csvLine(cells: readonly string[]): string {
  return cells.map(csvCell).join(',');
}

function csvCell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
