import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { FormatError, inShort, type NamedText } from './format-error.ts';
import { refuseUnfit } from './text.ts';
import type { YamlFile } from './yaml-file.ts';

type Path = readonly (string | number)[];
/** Nested tables and lists; lists have numbers as their keys. */
type Tree = string | Map<string | number, Tree>;

/**
 * A TOML file in the shape of a YAML one: plain data in which every value is text as it is written. A date that a parser
 * has made something of would be one that the file does not have. Throws a `FormatError`.
 */
export function readToml(file: NamedText): YamlFile {
  refuseUnfit(file);
  const root: Tree = new Map();
  const lines = new Map<string, number>();
  const note = (path: Path, line: number) => lines.set(JSON.stringify(path), line);
  for (const node of parsed(file).body[0].body) {
    if (node.type === 'TOMLTable') {
      note(node.resolvedKey, node.loc.start.line);
      put(root, node.resolvedKey, new Map());
      for (const pair of node.body) putPair(root, node.resolvedKey, pair, note);
    } else putPair(root, [], node, note);
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const line = lines.get(JSON.stringify(path.slice(0, length)));
      if (line !== undefined) return line;
    }
    return 1;
  };
  return {
    name: file.name,
    data: plain(root),
    lineOf,
    lineOfKey: (path, key) => lineOf([...path, key]),
  };
}

function parsed(file: NamedText): AST.TOMLProgram {
  try {
    return parseTOML(file.text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof RangeError) {
      throw new FormatError(
        file.name,
        null,
        'it is nested deeper than any schedule: write it flatter.',
      );
    }
    if (!(error instanceof ParseError)) throw error;
    const sentence = `this is not TOML (${inShort(error.message)}): mend it and import again.`;
    throw new FormatError(file.name, error.lineNumber, sentence);
  }
}

function putPair(
  root: Map<string | number, Tree>,
  table: Path,
  { key, value }: AST.TOMLKeyValue,
  note: (path: Path, line: number) => void,
): void {
  const path = [...table, ...key.keys.map((one) => ('name' in one ? one.name : one.value))];
  note(path, value.loc.start.line);
  putValue(root, path, value, note);
}

function putValue(
  root: Map<string | number, Tree>,
  path: Path,
  value: AST.TOMLContentNode,
  note: (path: Path, line: number) => void,
): void {
  if (value.type === 'TOMLValue') put(root, path, written(value));
  else put(root, path, new Map());
  if (value.type === 'TOMLArray') {
    for (const [index, one] of value.elements.entries()) {
      putValue(root, [...path, index], one, note);
    }
  }
  if (value.type === 'TOMLInlineTable') {
    for (const pair of value.body) putPair(root, path, pair, note);
  }
}

function written(value: AST.TOMLValue): string {
  switch (value.kind) {
    case 'string':
      return value.value;
    case 'integer':
    case 'float':
      return value.number;
    case 'boolean':
      return String(value.value);
    case 'offset-date-time':
    case 'local-date-time':
    case 'local-date':
    case 'local-time':
      return value.datetime;
  }
}

/** Tables on the way are made; one that is there keeps what it has. */
function put(root: Map<string | number, Tree>, path: Path, value: Tree): void {
  let at = root;
  for (const [index, key] of path.entries()) {
    const known = at.get(key);
    const next = index === path.length - 1 ? value : new Map<string | number, Tree>();
    if (known instanceof Map) at = known;
    else {
      at.set(key, next);
      if (next instanceof Map) at = next;
    }
  }
}

function plain(tree: Tree): unknown {
  if (typeof tree === 'string') return tree;
  const entries = [...tree].map(([key, value]) => [key, plain(value)] as const);
  const isList = entries.length > 0 && entries.every(([key]) => typeof key === 'number');
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
