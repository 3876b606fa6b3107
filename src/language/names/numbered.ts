import type { Form } from './name-forms.ts';

/** Deadlines that come in rows, so that the first, the second and the last can be spoken of. */
export const NUMBERED: ReadonlySet<string> = new Set(['milestone', 'rc', 'beta', 'alpha']);

const LAST_WORDS = ['final', 'last'];

/** One row of deadlines: rc.0, rc.1, Final RC. */
interface Row {
  readonly numbers: readonly number[];
  /** "final", where one is called so. */
  readonly last: string | undefined;
}

export type Rows = ReadonlyMap<string, Row>;

export function rowsOf(forms: readonly Form[]): Rows {
  return new Map(
    [...NUMBERED].map((head) => {
      const ofHead = forms.filter(({ words }) => words.has(head));
      const digits = ofHead.flatMap(({ words }) => [...words].filter((word) => /^\d+$/.test(word)));
      const last = LAST_WORDS.find((word) => ofHead.some(({ words }) => words.has(word)));
      return [head, { numbers: [...new Set(digits.map(Number))].sort((a, b) => a - b), last }];
    }),
  );
}

/** The number of the nth: in a row that begins with 0, as rc.0, the first has the number 0. */
export function numberOf(nth: number, head: string, rows: Rows): string {
  const { numbers = [] } = rows.get(head) ?? {};
  return String(numbers[0] === 0 ? nth - 1 : nth);
}

/** What the last of a row is told by: "final", or its number. */
export function lastOf(head: string, rows: Rows): string | undefined {
  const row = rows.get(head);
  return row?.last ?? row?.numbers.at(-1)?.toString();
}
