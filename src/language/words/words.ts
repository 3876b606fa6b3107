import { common, spellings } from './plain-words.ts';

/** One word of a text, in the plain spelling that the vocabulary knows. */
export interface Word {
  /** Lower case, without accents, apostrophes resolved ("what's" is two words). */
  readonly text: string;
  /** As it was written, for showing it back. */
  readonly written: string;
  readonly kind: 'word' | 'number' | 'version' | 'reference' | 'link' | 'question mark';
  /** Someone else's words: within quotes or a quoted line. */
  readonly quoted: boolean;
  /** A comma, a colon or a bracket stands before it. */
  readonly pause: boolean;
  /** A sentence starts with it. */
  readonly opens: boolean;
  /** A hyphen ties it to the word before. */
  readonly tied: boolean;
}

export interface Reading {
  readonly words: readonly Word[];
  readonly link: string | null;
}

/** Nobody asks in more than this; the rest of a pasted log is not read. */
const LONGEST_TEXT = 1_000;
const MOST_WORDS = 80;

// Each alternative takes a character class of its own, so that nothing is tried twice: linear in the text.
const PIECE =
  /(?<link>https?:\/\/[^\s<>|"]+)|(?<at>@[\w.-]+)|#(?<ref>\d+)|(?<version>\d+(?:\.\d+)+)|(?<number>\d+)(?<nth>st|nd|rd|th)?|(?<arrow>[-=]+>|→)|(?<word>\p{L}\d+\p{L}(?![\p{L}\d])|\p{L}+(?:'\p{L}+)*)|(?<mark>[^\s\p{L}\d])|(?<line>\n)/gu;

/** Takes a text apart into plain words. */
export function read(text: string): Reading {
  const words: Word[] = [];
  let link: string | null = null;
  let quote: string | null = null;
  let quotedLine = false;
  let pause = false;
  let opens = true;
  let end = -1;
  let tied = false;

  const add = (written: string, plain: string, kind: Word['kind']): void => {
    const quoted = quote !== null || quotedLine;
    words.push({ text: plain, written, kind, quoted, pause: pause || opens, opens, tied });
    pause = false;
    opens = false;
  };

  const clean = text
    .slice(0, LONGEST_TEXT)
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  for (const match of clean.matchAll(PIECE)) {
    if (words.length >= MOST_WORDS) break;
    const piece = match[0];
    const touching = match.index === end;
    end = match.index + piece.length;
    tied &&= touching;
    const { link: address, at, ref, version, number, arrow, word, mark, line } = match.groups ?? {};
    if (address !== undefined) {
      link ??= trimmed(address);
      add(address, 'link', 'link');
    } else if (ref !== undefined) add(piece, ref, 'reference');
    else if (version !== undefined) add(version, version, 'version');
    else if (number !== undefined) add(piece, String(Number(number)), 'number');
    else if (arrow !== undefined) add(piece, 'to', 'word');
    else if (word !== undefined) {
      const before = words.at(-1);
      if (before !== undefined && !opens && makesOne(before, tied, word)) {
        words.pop();
        ({ tied, pause, opens } = before);
        add(`${before.written}-${word}`, before.text + word.toLowerCase(), 'word');
      } else if (/^candidates?$/i.test(word) && words.at(-1)?.text === 'release' && !opens) {
        const release = words.pop();
        pause = release?.pause === true;
        opens = release?.opens === true;
        add(`${release?.written ?? ''} ${word}`, 'rc', 'word');
      } else {
        for (const plain of plainWords(word)) add(word, plain, 'word');
      }
    } else if (line !== undefined) {
      opens = words.length > 0;
      quotedLine = false;
    } else if (mark === '"' || (mark === "'" && (quote === "'" || opensQuote(clean, match.index))))
      quote = quote === mark ? null : (quote ?? mark);
    else if (mark === '>' && startsLine(clean, match.index)) quotedLine = true;
    else if (mark === '?') {
      if (!opens) add('?', '?', 'question mark');
      opens = true;
    } else if (mark === '.' && (clean[match.index + 1] === '.' || clean[match.index - 1] === '.'))
      pause = true;
    else if (mark === '.' && touching && isDigit(clean[end])) {
      // "rc.0": a sentence does not end within a name.
    } else if (mark !== undefined && '.!;'.includes(mark)) opens = true;
    else if (mark !== undefined && ',:()…—–'.includes(mark)) pause = true;
    else if (mark === '-' && !touching) pause = true;
    else if (at !== undefined) opens ||= words.length === 0;
    tied =
      touching &&
      ((mark === '-' && clean[match.index - 1] !== '-') || (mark === '.' && !opens && !pause));
  }
  return { words, link };
}

/** French asks by a hyphen: "puis-je", "est-ce que". */
const PRONOUNS = new Set(['je', 'tu', 'il', 'on', 'ce', 'nous', 'vous', 'moi']);
const ORDER = new Set(['first', 'second', 'third', 'next', 'last', 'this', 'the']);

/** "non-client", "cut-off", "on-client": one idea, which must not be found as "client". */
function makesOne(before: Word, tied: boolean, word: string): boolean {
  if (before.text === 'non') return true;
  return tied && common.has(before.text) && !ORDER.has(before.text) && !PRONOUNS.has(word);
}

function plainWords(written: string): readonly string[] {
  const lower = written.toLowerCase();
  const known = spellings.get(lower);
  if (known !== undefined) return known;
  const apostrophe = lower.indexOf("'");
  if (apostrophe < 0) return [lower];
  const stem = lower.slice(0, apostrophe);
  const tail = lower.slice(apostrophe + 1);
  const verb = { re: 'are', ll: 'will', d: 'would', ve: 'have', m: 'am' }[tail];
  if (verb !== undefined) return [...(spellings.get(stem) ?? [stem]), verb];
  if (tail === 't' && stem.endsWith('n')) return [stem.slice(0, -1), 'not'];
  return spellings.get(`${stem}s`)?.[0] === stem ? [stem, 'is'] : [stem];
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /\d/.test(character);
}

function opensQuote(text: string, at: number): boolean {
  return at === 0 || ' (\n'.includes(text[at - 1] ?? ' ');
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n';
}

/** What closes a sentence or a bracket after an address is not part of it. */
function trimmed(address: string): string {
  let end = address.length;
  while (end > 0 && ".,;:!?)]}'*_~".includes(address[end - 1] ?? '')) end--;
  return address.slice(0, end);
}
