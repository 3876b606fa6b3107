/**
 * Some chat libraries leave a failure where nobody can catch it: an unhandled rejection or an exception in a socket
 * listener, either of which ends the process. A guard takes exactly the ones it recognises; everything else goes on
 * as if no guard were there, which is to say that a bug still ends the process.
 */
export interface Guard {
  /** Whether this failure is the known one. Must not throw. */
  recognises(failure: unknown): boolean;
  /** What to do instead of dying. */
  survived(failure: unknown): void;
}

const guards = new Set<Guard>();

/** Installs a guard until the function it returns is called. */
export function guardProcess(guard: Guard): () => void {
  if (guards.size === 0) {
    process.on('unhandledRejection', onRejection);
    process.on('uncaughtException', onException);
  }
  guards.add(guard);
  return () => {
    guards.delete(guard);
    if (guards.size > 0) return;
    process.off('unhandledRejection', onRejection);
    process.off('uncaughtException', onException);
  };
}

function onRejection(failure: unknown): void {
  if (taken(failure) || process.listenerCount('unhandledRejection') > 1) return;
  // Node hands what is thrown here to `uncaughtException`, as it does with a rejection that nobody listens for.
  throw failure;
}

function onException(failure: unknown): void {
  if (taken(failure) || process.listenerCount('uncaughtException') > 1) return;
  // Without a listener Node prints the failure and ends with code 1; a listener has to do so itself.
  console.error(failure);
  process.exit(1);
}

function taken(failure: unknown): boolean {
  const guard = [...guards].find((each) => each.recognises(failure));
  guard?.survived(failure);
  return guard !== undefined;
}
