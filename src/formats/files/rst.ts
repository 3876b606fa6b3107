/** A labelled part of a reStructuredText file: `.. _h-ff:`, its heading and what follows. */
export interface RstSection {
  readonly label: string;
  /** Null where the label stands before text that has no heading. */
  readonly title: string | null;
  /** The headings it stands under, outermost first, without its own. */
  readonly under: readonly string[];
  readonly body: string;
  /** The line on which the body begins, counted from 1. */
  readonly bodyLine: number;
}

export interface RstFile {
  /** The first heading. */
  readonly title: string | null;
  readonly sections: ReadonlyMap<string, RstSection>;
}

interface Heading {
  readonly text: string;
  /** 0 is the outermost; RST gives levels by the order in which adornments appear. */
  readonly level: number;
  readonly first: number;
  readonly last: number;
}

/** Reads the few things of RST that a schedule needs: headings, labels, and the text between. Never fails. */
export function readRst(text: string): RstFile {
  const lines = text.split(/\r?\n/);
  const headings = headingsOf(lines);
  const labels = lines.flatMap((line, index) => {
    const label = /^\.\. _`?([^:`]+)`?:\s*$/.exec(line)?.[1];
    return label === undefined ? [] : [{ label, index }];
  });
  const headingAt = new Map(headings.map((heading) => [heading.first, heading]));
  const marks = new Set([...headingAt.keys(), ...labels.map(({ index }) => index)]);
  const nextMark = nextOf(lines, (_, index) => marks.has(index));
  // Labels may stand one above another over one heading.
  const nextText = nextOf(lines, (line) => line !== '' && !line.startsWith('.. _'));
  const sections = labels.map(({ label, index }): [string, RstSection] => {
    const own = headingAt.get(nextText(index + 1));
    const start = own === undefined ? index + 1 : own.last + 1;
    const end = nextMark(start);
    return [
      label,
      {
        label,
        title: own?.text ?? null,
        under: enclosing(headings, own, index).map((heading) => heading.text),
        body: lines.slice(start, end).join('\n'),
        bodyLine: start + 1,
      },
    ];
  });
  // Of a label that is there twice the first counts, as in Sphinx.
  return { title: headings[0]?.text ?? null, sections: new Map(sections.reverse()) };
}

const ADORNMENT = /^([=\-~^"'`+*#:.<>_])\1{2,}\s*$/;

function headingsOf(lines: readonly string[]): Heading[] {
  const styles: string[] = [];
  const headings: Heading[] = [];
  for (const [index, line] of lines.entries()) {
    const mark = ADORNMENT.exec(lines[index + 1] ?? '')?.[1];
    if (mark === undefined || line.trim() === '' || ADORNMENT.test(line)) continue;
    const overline = ADORNMENT.exec(lines[index - 1] ?? '')?.[1] === mark;
    if (!overline && /^\s/.test(line)) continue;
    const style = overline ? `${mark}over` : mark;
    if (!styles.includes(style)) styles.push(style);
    headings.push({
      text: line.trim(),
      level: styles.indexOf(style),
      first: overline ? index - 1 : index,
      last: index + 1,
    });
  }
  return headings;
}

/** Gives the line that is looked for, from a line on; the number of lines where none follows. */
function nextOf(
  lines: readonly string[],
  isLookedFor: (line: string, index: number) => boolean,
): (from: number) => number {
  const next: number[] = [];
  let last = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    if (isLookedFor(lines[index] ?? '', index)) last = index;
    next[index] = last;
  }
  return (from) => next[from] ?? lines.length;
}

function enclosing(headings: readonly Heading[], own: Heading | undefined, at: number): Heading[] {
  const around: Heading[] = [];
  let level = own?.level ?? Number.POSITIVE_INFINITY;
  for (const heading of headings.filter(({ last }) => last < at).reverse()) {
    if (heading.level >= level) continue;
    level = heading.level;
    around.unshift(heading);
  }
  return around;
}
