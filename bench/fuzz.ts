import type { Named } from '../src/language/intent.ts';
import { prepare } from '../src/language/names/names.ts';
import { understand } from '../src/language/understand.ts';
import { leastOf } from './speed.ts';
import { strangeTexts } from './strange-texts.ts';

const SHOWN = 3;
const SEED = 7;

/** Reads very many strange texts; tells how many could not be read, and the slowest. */
export function fuzz(texts: readonly string[], names: readonly Named[], count: number): string {
  const ready = prepare(names);
  const crashed: string[] = [];
  let slowest: { text: string; took: number }[] = [];
  let bound = 0;
  for (const text of strangeTexts(texts, count, SEED)) {
    try {
      const before = performance.now();
      understand(text, ready);
      if (performance.now() - before <= bound) continue;
    } catch (error) {
      crashed.push(`${JSON.stringify(text.slice(0, 200))}: ${String(error)}`);
      continue;
    }
    slowest = [...slowest, { text, took: leastOf(text, ready) }]
      .sort((a, b) => b.took - a.took)
      .slice(0, SHOWN);
    bound = slowest.length < SHOWN ? 0 : (slowest.at(-1)?.took ?? 0);
  }
  return [
    `${count} strange texts`,
    `crashes   ${crashed.length}`,
    ...crashed.slice(0, 10).map((one) => `    ${one}`),
    ...slowest.map(
      ({ text, took }) => `slow      ${took.toFixed(2)} ms  ${JSON.stringify(text.slice(0, 100))}`,
    ),
  ].join('\n');
}
