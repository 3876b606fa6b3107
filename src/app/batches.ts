/** What is done between two batches, so that others get their turn. @returns false where the program is ending. */
export type Between = () => Promise<boolean>;

/** Does so many at a time: however many are due at once, no transaction is longer for it, and nobody waits for them all. */
export async function inBatches<T>(
  all: readonly T[],
  size: number,
  between: Between,
  work: (batch: readonly T[]) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < all.length; at += size) {
    if (at > 0 && !(await between())) return;
    await work(all.slice(at, at + size));
  }
}
