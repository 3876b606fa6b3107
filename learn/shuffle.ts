import { random } from '../bench/random.ts';

/** The same in another order, the same one for the same seed. */
export function shuffled<T>(all: readonly T[], seed: number): readonly T[] {
  const next = random(seed);
  return all
    .map((one) => ({ one, place: next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}
