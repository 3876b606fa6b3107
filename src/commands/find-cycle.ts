import type { Cycle } from '../domain/cycle.ts';

/** The cycle that goes by this key, name or alias, in any case. */
export function cycleCalled(cycles: readonly Cycle[], wanted: string): Cycle | null {
  const isCalled = ({ key, name, aliases }: Cycle) =>
    [key, name, ...aliases].some((called) => called.toLowerCase() === wanted.toLowerCase());
  return cycles.find(isCalled) ?? null;
}
