import { FormatError, type NamedText } from './format-error.ts';

/** Schedules have a few hundred lines; anything beyond this is no schedule, and is not parsed. */
const LARGEST = 256 * 1024;
/** Likewise; some things take longer the more often they are compared with each other. */
const MOST_LINES = 10_000;
/** UTF-8 has at most three bytes for each unit of a text. */
export const MOST_BYTES = 3 * LARGEST;

/** The text that a file's bytes are, without a byte order mark. Throws a `FormatError` for what is no UTF-8. */
export function textOfBytes(name: string, bytes: Uint8Array): string {
  if (/^(?:255,254|254,255)$/.test(bytes.subarray(0, 2).join())) {
    throw new FormatError(name, 1, 'it is UTF-16: save it as UTF-8.');
  }
  try {
    return decoded(bytes);
  } catch {
    const sentence = 'there is a byte that is no UTF-8: save the file as UTF-8.';
    throw new FormatError(name, firstWrongLine(bytes), sentence);
  }
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** No character of several bytes has a line feed among them. */
function firstWrongLine(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const feed = bytes.indexOf(10, from);
    const end = feed === -1 ? bytes.length : feed;
    try {
      decoded(bytes.subarray(from, end));
    } catch {
      return line;
    }
    from = end + 1;
  }
  return line;
}

/** Throws a `FormatError` for a file that is too large to be a schedule, or has what no text has. */
export function refuseUnfit({ name, text }: NamedText): void {
  if (text.length > LARGEST) throw tooLarge(name);
  if ((text.match(/\r\n|\r|\n/g)?.length ?? 0) > MOST_LINES) {
    const sentence = `it has more than ${MOST_LINES} lines, which no schedule has: give the schedule’s own file.`;
    throw new FormatError(name, null, sentence);
  }
  const at = text.search(NO_TEXT);
  if (at === -1) return;
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  const line = text.slice(0, at).split(/\r\n|\r|\n/).length;
  const sentence = `there is a character that no text has (U+${code}): the file is damaged, or of another kind.`;
  throw new FormatError(name, line, sentence);
}

export function tooLarge(name: string): FormatError {
  const sentence = 'it is larger than 256 kB, which no schedule is: give the schedule’s own file.';
  return new FormatError(name, null, sentence);
}

// Control characters but for the tab and the ends of lines; halves of characters.
const NO_TEXT = /[^\P{Cc}\t\n\r\u0085]|\p{Cs}/u;

/** Whether a value is text that can be shown and stored as it is: escapes may name what a file may not have. */
export function isText(value: string): boolean {
  return !NO_TEXT.test(value);
}
