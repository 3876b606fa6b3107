import { meanings, parts } from './grammar/by-parts.ts';
import type { Topic } from './intent.ts';
import { compileAll, firstOf, type Text } from './text.ts';

const recognised = new Map(
  Object.entries(parts).map(([name, sources]) => [name, compileAll(sources)]),
);

/** One cell of the table: each of these has to hold, and each holds when one of its parts occurs. */
type Cell = readonly { readonly names: readonly string[]; readonly absent: boolean }[];

const rows = meanings.map(([asks, about, says, topic]) => ({
  topic,
  cells: [cell(asks), cell(about), cell(says)],
  source: [asks, about, says].join(' + '),
}));

function cell(source: string): Cell {
  if (source === '*') return [];
  return source.split(' ').map((word) => {
    const absent = word.startsWith('-');
    const names = (absent ? word.slice(1) : word).split('|');
    for (const name of names) if (!recognised.has(name)) throw new Error(`No part is "${name}".`);
    return { names, absent };
  });
}

interface FromParts {
  readonly topic: Topic;
  /** The row of the table, for whoever asks why. */
  readonly by: string;
}

/** The meaning of a text that no rule fits: the first row of the table whose parts all occur. */
export function fromParts(text: Text): FromParts | undefined {
  const known = new Map<string, boolean>();
  const occurs = (name: string): boolean => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = firstOf(recognised.get(name) ?? [], text) !== undefined;
    known.set(name, found);
    return found;
  };
  const row = rows.find(({ cells }) =>
    cells.every((one) => one.every(({ names, absent }) => names.some(occurs) !== absent)),
  );
  return row === undefined ? undefined : { topic: row.topic, by: row.source };
}
