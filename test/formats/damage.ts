/** Copies of a text, each damaged in one way or several, the same for the same seed. */
export interface Damage {
  readonly how: string;
  readonly bytes: Uint8Array;
}

/** Numbers from 0 to below 1 (mulberry32): the same for the same seed on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of the damages, chosen by the seed. */
export function damaged(text: string, seed: number): Damage {
  const random = randomFrom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const damage = DAMAGES[seed % DAMAGES.length] ?? DAMAGES[0];
  const made = damage.make(text, below);
  return {
    how: `${damage.how} (seed ${seed})`,
    bytes: typeof made === 'string' ? Buffer.from(made) : made,
  };
}

type Below = (count: number) => number;

const DAMAGES: readonly [Named, ...Named[]] = [
  {
    how: 'cut at a byte',
    make: (text, below) => Buffer.from(text).subarray(0, below(text.length)),
  },
  {
    how: 'cut after a line',
    make: (text, below) => ofLines(text, (lines) => lines.slice(0, below(lines.length))),
  },
  { how: 'its beginning cut off', make: (text, below) => text.slice(below(text.length)) },
  { how: 'a piece cut out', make: cutOut },
  { how: 'bits flipped', make: flipped },
  {
    how: 'a digit replaced',
    make: (text, below) => replaced(text, /\d/g, () => String(below(10)), below),
  },
  { how: 'a digit taken out', make: (text, below) => replaced(text, /\d/g, () => '', below) },
  {
    how: 'a digit put in',
    make: (text, below) => replaced(text, /\d/g, (found) => `${found}${below(10)}`, below),
  },
  {
    how: 'a letter replaced',
    make: (text, below) =>
      replaced(text, /[a-z]/gi, () => String.fromCharCode(97 + below(26)), below),
  },
  { how: 'a sign taken out', make: (text, below) => replaced(text, /[^\w\s]/g, () => '', below) },
  {
    how: 'a blank put in',
    make: (text, below) => replaced(text, /[^]/g, (found) => `${found} `, below),
  },
  {
    how: 'lines doubled',
    make: (text, below) =>
      eachLine(text, below, (lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  },
  {
    how: 'lines dropped',
    make: (text, below) => eachLine(text, below, (lines, at) => lines.splice(at, 1)),
  },
  {
    how: 'lines swapped',
    make: (text, below) =>
      eachLine(text, below, (lines, at) => swap(lines, at, below(lines.length))),
  },
  {
    how: 'a line in another place',
    make: (text, below) =>
      eachLine(text, below, (lines, at) =>
        lines.splice(below(lines.length), 0, ...lines.splice(at, 1)),
      ),
  },
  { how: 'lines joined', make: (text, below) => replaced(text, /\r?\n/g, () => '', below) },
  {
    how: 'values swapped',
    make: (text, below) => swappedAround(text, /(?<=[:=] )\S[^\n,}]*/g, below),
  },
  {
    how: 'dates swapped',
    make: (text, below) => swappedAround(text, /\d{4}-?\d{2}-?\d{2}/g, below),
  },
  { how: 'cells swapped', make: (text, below) => swappedAround(text, /[^|,\n]+(?=[|,])/g, below) },
  { how: 'words swapped', make: (text, below) => swappedAround(text, /[\p{L}\p{N}]+/gu, below) },
  {
    how: 'lines ended as on Windows',
    make: (text, below) => cutOut(text.replaceAll('\n', '\r\n'), below),
  },
  { how: 'lines ended as on old Macs', make: (text) => text.replaceAll('\n', '\r') },
  { how: 'a byte order mark', make: (text, below) => `\uFEFF${cutOut(text, below)}` },
  {
    how: 'Latin-1',
    make: (text, below) =>
      Buffer.from(
        replaced(text, /[aou]/g, () => 'ü', below),
        'latin1',
      ),
  },
  { how: 'UTF-16', make: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le') },
  { how: 'a NUL', make: (text, below) => replaced(text, /[^]/g, () => '\0', below) },
  { how: 'tabs for blanks', make: (text, below) => replaced(text, / +/g, () => '\t', below) },
];

interface Named {
  readonly how: string;
  readonly make: (text: string, below: Below) => string | Uint8Array;
}

function cutOut(text: string, below: Below): string {
  const from = below(text.length);
  return text.slice(0, from) + text.slice(from + below(200));
}

function flipped(text: string, below: Below): Uint8Array {
  const bytes = Buffer.from(text);
  for (let count = 1 + below(3); count > 0; count -= 1) {
    const at = below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(7));
  }
  return bytes;
}

/** One to three of the matches become something else. */
function replaced(text: string, what: RegExp, by: (found: string) => string, below: Below): string {
  const places = [...text.matchAll(what)];
  const chosen = new Set(Array.from({ length: 1 + below(3) }, () => below(places.length)));
  let index = -1;
  return text.replace(what, (found: string) => {
    index += 1;
    return chosen.has(index) ? by(found) : found;
  });
}

function swappedAround(text: string, what: RegExp, below: Below): string {
  const found = [...text.matchAll(what)].map(([one]) => one);
  if (found.length < 2) return text;
  swap(found, below(found.length), below(found.length));
  let index = -1;
  return text.replace(what, () => {
    index += 1;
    return found[index] ?? '';
  });
}

function eachLine(
  text: string,
  below: Below,
  change: (lines: string[], at: number) => unknown,
): string {
  return ofLines(text, (lines) => {
    for (let count = 1 + below(2); count > 0; count -= 1) change(lines, below(lines.length));
    return lines;
  });
}

function ofLines(text: string, change: (lines: string[]) => string[]): string {
  return change(text.split('\n')).join('\n');
}

function swap(list: string[], one: number, other: number): void {
  const kept = list[one] ?? '';
  list[one] = list[other] ?? '';
  list[other] = kept;
}
