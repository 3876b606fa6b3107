import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  visit,
} from 'yaml';
import type { z } from 'zod';
import { FormatError, inShort, type NamedText } from './format-error.ts';
import { refuseUnfit } from './text.ts';
import { explain } from './yaml-issue.ts';

/**
 * A YAML file as plain data, in which every value stays text: 2026.10 is a cycle’s name, not 2026.1. Rows and events of
 * other files take the same shape, and are then checked alike.
 */
export interface YamlFile {
  readonly name: string;
  readonly data: unknown;
  /** The line on which a value stands, or the nearest thing around it that exists. */
  lineOf(path: readonly PropertyKey[]): number;
  /** The line on which a key of a map stands. */
  lineOfKey(path: readonly PropertyKey[], key: string): number;
}

/** Throws a `FormatError` for what is no YAML, is too large, or would unfold into too much. */
export function readYaml(file: NamedText): YamlFile {
  refuseUnfit(file);
  const lines = new LineCounter();
  const document = parsed(file, lines);
  const [wrong] = document.errors;
  if (wrong?.message.includes('call stack') === true) throw tooDeep(file);
  if (wrong !== undefined) {
    const line = wrong.linePos?.[0].line ?? 1;
    throw new FormatError(
      file.name,
      line,
      `this is not ${/\.json$/i.test(file.name) ? 'JSON' : 'YAML'} (${reasonOf(wrong)}): mend it and import again.`,
    );
  }
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  return {
    name: file.name,
    data: plainData(file, document, lineAt),
    lineOf: (path) => lineAt(offsetOf(document, path)),
    lineOfKey: (path, key) => lineAt(offsetOfKey(document, path, key)),
  };
}

/** The file's data in the schema's shape, or a `FormatError` about the first thing that does not fit. */
export function checked<S extends z.ZodType>(file: YamlFile, schema: S): z.output<S> {
  const result = schema.safeParse(file.data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (issue === undefined) throw result.error;
  const { path, key, sentence } = explain(issue, file.data);
  const line = key === null ? file.lineOf(path) : file.lineOfKey(path, key);
  throw new FormatError(file.name, line, sentence);
}

/** The parser calls itself for each level: a file of brackets alone runs it out of stack, which it tells or throws. */
function parsed(file: NamedText, lines: LineCounter): Document {
  try {
    return parseDocument(file.text, { schema: 'failsafe', lineCounter: lines, uniqueKeys: false });
  } catch (error) {
    throw error instanceof RangeError ? tooDeep(file) : error;
  }
}

function tooDeep(file: NamedText): FormatError {
  const sentence = 'it is nested deeper than any schedule: write it flatter.';
  return new FormatError(file.name, null, sentence);
}

type LineAt = (offset: number) => number;

function plainData(file: NamedText, document: Document, lineAt: LineAt): unknown {
  try {
    refuseKeysTwice(file, document, lineAt);
    return document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    // What toJS throws for an anchor that is missing, for aliases that unfold into too much, or for too many levels.
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
    throw new FormatError(
      file.name,
      null,
      'its *aliases name no anchor or unfold into too much: write the values out, flatly.',
    );
  }
}

/** The parser's own check compares each key with all before it, which of a page of keys takes minutes. */
function refuseKeysTwice(file: NamedText, document: Document, lineAt: LineAt): void {
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          const sentence = `the key “${String(key.value)}” stands there a second time: keep one of them.`;
          throw new FormatError(file.name, lineAt(key.range?.[0] ?? 0), sentence);
        }
        seen.add(key.value);
      }
    },
  });
}

function reasonOf(error: { readonly message: string }): string {
  if (error.message.includes('multiple documents')) return 'more than one document: keep one';
  const [first = ''] = error.message.split('\n');
  return inShort(first.replace(/ at line \d+, column \d+:?$/, ''));
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function offsetOfKey(document: Document, path: readonly PropertyKey[], key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isCollection(map) && isMap(map)) {
    for (const pair of map.items) {
      if (isScalar(pair.key) && pair.key.value === key && pair.key.range) return pair.key.range[0];
    }
  }
  return offsetOf(document, path);
}
