import { UserError } from '../../domain/user-error.ts';

/** A file as whoever opened it names it, and its text. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Why a file is refused: where, what is wrong and what to write instead, in one sentence. */
export class FormatError extends UserError {
  override readonly name = 'FormatError';
  readonly file: string;
  /** Counted from 1; null where the whole file is meant. */
  readonly line: number | null;

  constructor(file: string, line: number | null, sentence: string) {
    super(`${line === null ? file : `${file}, line ${line}`}: ${quotedInShort(sentence)}`);
    this.file = file;
    this.line = line;
  }
}

const LONGEST_QUOTE = 100;

/** A value that is quoted may be as long as the file. */
function quotedInShort(sentence: string): string {
  return sentence.replaceAll(/“([^”]*)”/g, (_, quoted: string) => `“${inShort(quoted)}”`);
}

/** The beginning of what somebody else wrote, in one line. */
export function inShort(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()}…` : line;
}

/** Runs what may throw a `UserError` about a value, and says where that value stands. */
export function located<T>(file: string, line: number | null, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof UserError) || error instanceof FormatError) throw error;
    throw new FormatError(file, line, error.message);
  }
}
