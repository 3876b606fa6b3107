import { z } from 'zod';
import { didYouMean } from './nearest.ts';

type Issue = z.core.$ZodIssue;

export interface Explained {
  readonly path: readonly PropertyKey[];
  /** The key of the map at `path` that is meant, where it is a key and not a value. */
  readonly key: string | null;
  readonly sentence: string;
}

const SHAPES: Record<string, string> = {
  string: 'one text',
  array: 'a list',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
};

/** A map that has these keys and no others; an unknown one is refused with the known one nearest to it. */
export function mapOf<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      const [key = ''] = issue.keys;
      return `relbot does not know the key “${key}” here${didYouMean(key, known)}: write one of ${known.join(', ')}.`;
    },
  });
}

/** Says in a sentence what a schema found wrong with a file. */
export function explain(issue: Issue, data: unknown): Explained {
  const at = (sentence: string): Explained => ({ path: issue.path, key: null, sentence });
  const name = nameOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const [key = ''] = issue.keys;
      return { path: issue.path, key, sentence: issue.message };
    }
    case 'invalid_type': {
      const shape = SHAPES[issue.expected] ?? issue.expected;
      if (valueAt(data, issue.path) === undefined) return at(`${name} is missing: add it.`);
      return at(`${name} should be ${shape}: write it so.`);
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      const written = String(valueAt(data, issue.path));
      const choice = `write one of ${values.join(', ')}${didYouMean(written, values)}`;
      return at(`${name} is “${written}”: ${choice}.`);
    }
    case 'too_small':
      return at(`${name} is empty: write something there, or leave the key out.`);
    case 'too_big':
      return at(`${name} is too long: shorten it.`);
    case 'custom':
    case 'invalid_union':
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return at(issue.message);
  }
}

/** “date” of `deadlines[3].date`; the list's name for an entry of it. */
function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'number' ? `an entry of “${String(path.at(-2))}”` : `“${String(last)}”`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  );
}
