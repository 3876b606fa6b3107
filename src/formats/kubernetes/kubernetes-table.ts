import { FormatError, type NamedText } from '../files/format-error.ts';

/** One row of the timeline, its cells without Markdown. */
export interface TimelineRow {
  readonly line: number;
  readonly what: string;
  readonly who: string;
  readonly when: string;
  /** The web address that What leads to. */
  readonly link: string | null;
}

/** A line of the list above the table, which says some of the rows a second time. */
export type SummaryLine = Omit<TimelineRow, 'who' | 'link'>;

/** Real ones have some 400 characters. Reading a cell takes longer by the square of its length. */
const LONGEST_ROW = 4_000;

const COLUMNS = ['what', 'who', 'when'] as const;

/** True where a table has the columns What, Who and When, as Kubernetes' release READMEs have. */
export function hasTimeline(text: string): boolean {
  return text.split(/\r?\n/).some(isHeader);
}

/** The rows of the timeline, in the file's order. Throws a `FormatError` where a row is not whole. */
export function timelineOf({ name, text }: NamedText): TimelineRow[] {
  const lines = text.split(/\r?\n/);
  const header = lines.findIndex(isHeader);
  const titles = cellsOf(lines[header] ?? '').map((cell) => cell.toLowerCase());
  const [what, who, when] = COLUMNS.map((column) => titles.indexOf(column));
  const found = lines.slice(header + 1).findIndex((line) => !line.trim().startsWith('|'));
  const end = found === -1 ? lines.length : header + 1 + found;
  refuseRowsBelow(name, lines, end, titles.length);
  const addresses = addressesIn(lines);
  return lines.slice(header + 1, end).flatMap((line, index) => {
    if (/^[\s|:-]+$/.test(line)) return [];
    const number = header + 2 + index;
    if (line.length > LONGEST_ROW) {
      const sentence = 'this row is longer than any of such a table: shorten it.';
      throw new FormatError(name, number, sentence);
    }
    const cells = cellsOf(line);
    const cell = (column: number | undefined) => {
      // A cell that no bar closes may have lost its end.
      const written = cells[column ?? 0];
      if (written !== undefined) return written;
      const sentence = `this row has no ${titles[column ?? 0]}: write all cells, each with a | behind it.`;
      throw new FormatError(name, number, sentence);
    };
    const link = linkIn(writtenCells(line)[what ?? 0] ?? '', addresses);
    return [{ line: number, what: cell(what), who: cell(who), when: cell(when), link }];
  });
}

/** The list's lines that are written as `- **date**: Week 4 — name`. */
export function summaryOf(text: string): SummaryLine[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.length > LONGEST_ROW) return [];
    const found = /^[-*]\s+(\*\*.+?)\s*:\s*week\s+\d+\s*[-–—]\s*(.+)$/i.exec(line);
    if (found === null) return [];
    return [{ line: index + 1, when: plain(found[1] ?? ''), what: plain(found[2] ?? '') }];
  });
}

function isHeader(line: string): boolean {
  const titles = cellsOf(line).map((cell) => cell.toLowerCase());
  return COLUMNS.every((column) => titles.includes(column));
}

/** Rows below an empty line are no part of the table, though whoever wrote them thinks so. */
function refuseRowsBelow(
  name: string,
  lines: readonly string[],
  end: number,
  columns: number,
): void {
  const below = lines.findIndex((line, index) => index >= end && cellsOf(line).length === columns);
  if (below === -1) return;
  const sentence = 'this row is cut off from the table above: take out the lines between them.';
  throw new FormatError(name, below + 1, sentence);
}

function cellsOf(line: string): string[] {
  return writtenCells(line).map(plain);
}

/** Only cells that are closed by a bar. */
function writtenCells(line: string): string[] {
  const trimmed = line.trim();
  return trimmed.startsWith('|') ? trimmed.split(/(?<!\\)\|/).slice(1, -1) : [];
}

/** `[Code Freeze]: https://…`, by what stands in the brackets. */
function addressesIn(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [, label, address] = /^\[([^[\]]{1,200})\]:\s*(\S+)\s*$/.exec(line) ?? [];
      return label === undefined || address === undefined ? [] : [[label.toLowerCase(), address]];
    }),
  );
}

/** The first whole web address: a path within the repository leads nowhere from a chat. */
function linkIn(cell: string, addresses: ReadonlyMap<string, string>): string | null {
  const links = [...cell.matchAll(/\[([^[\]]*)\](?:\(([^()\s]*)[^()]*\)|\[([^[\]]*)\])?/g)];
  const targets = links.map(
    ([, text = '', address, label]) =>
      address ?? addresses.get((label === undefined || label === '' ? text : label).toLowerCase()),
  );
  return (
    targets.find((target) => target !== undefined && /^https?:\/\/[^\s/]/i.test(target)) ?? null
  );
}

/** "**Begin [Code Freeze][code]**" → "Begin Code Freeze" */
function plain(markdown: string): string {
  return markdown
    .replaceAll('\\|', '|')
    .replaceAll(/\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])*/g, '$1')
    .replaceAll(/[*`]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
