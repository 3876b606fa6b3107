import { brand, type DeadlineId } from '../src/domain/ids.ts';
import type { Named } from '../src/language/intent.ts';
import { prepare, type Names } from '../src/language/names/names.ts';
import { understand } from '../src/language/understand.ts';
import { strangeTexts } from './strange-texts.ts';

const ROUNDS = 40;
const STRANGE = 20_000;

/** How long questions take on cycles of several sizes, and the slowest of many strange texts. */
export function speed(texts: readonly string[], names: readonly Named[]): string {
  const rows = [names.length, 40, 400].map((size) => {
    const times = timed(texts, prepare(grown(names, size)));
    const median = (times[Math.floor(times.length / 2)] ?? 0) * 1000;
    return `median    ${median.toFixed(1)} µs a question on ${size} deadlines`;
  });
  const ready = prepare(grown(names, 40));
  const times = [...strangeTexts(texts, STRANGE, 4)]
    .map((text) => leastOf(text, ready))
    .sort((a, b) => b - a);
  const worst = times.slice(0, 3).map((time) => time.toFixed(1));
  return [...rows, `strange   ${STRANGE} mutated texts, the slowest ${worst.join(', ')} ms`].join(
    '\n',
  );
}

function timed(texts: readonly string[], ready: Names): readonly number[] {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const now = texts.map((text) => took(text, ready));
    // The first rounds measure the compiler.
    if (round >= ROUNDS / 2) times.push(...now);
  }
  return times.sort((a, b) => a - b);
}

function took(text: string, ready: Names): number {
  const before = performance.now();
  understand(text, ready);
  return performance.now() - before;
}

/** A text that seems slow is measured again: on a busy machine another program may have had its turn. */
export function leastOf(text: string, ready: Names): number {
  let least = took(text, ready);
  for (let again = 0; least > 0.5 && again < 4; again++) least = Math.min(least, took(text, ready));
  return least;
}

const TEAMS = 'nova oslo manila swift cinder neutron heat ironic horizon keystone'.split(' ');

/** The same cycle with more deadlines, of single teams. */
function grown(names: readonly Named[], size: number): readonly Named[] {
  const more = Array.from({ length: Math.max(0, size - names.length) }, (_, at) => {
    const team = TEAMS[at % TEAMS.length] ?? '';
    const copied = names[at % names.length];
    const name = `${team}${Math.floor(at / 100) || ''} ${copied?.name ?? ''}`;
    return { id: brand<DeadlineId>(1_000 + at), name, aliases: [], kind: copied?.kind ?? 'event' };
  });
  return [...names, ...more];
}
