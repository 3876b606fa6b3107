import type { FetchFunction } from '@slack/web-api';

/**
 * The requests of the socket client alone, which asks for a new address on its own whenever it reconnects, and cannot
 * be told to stop: after `close` they never come back, so that no connection rises again behind relbot's back.
 */
export class SocketFetch {
  /** What Slack answered last when it refused to give an address. */
  lastError: string | null = null;
  #closed = false;

  readonly fetch: FetchFunction = async (url, init) => {
    if (this.#closed) return never();
    try {
      const response = await fetch(url, init);
      if (this.#closed) return never();
      this.lastError = await errorIn(response.clone());
      return response;
    } catch (failure) {
      if (this.#closed) return never();
      throw failure;
    }
  };

  close(): void {
    this.#closed = true;
  }
}

const never = (): Promise<never> => new Promise(() => undefined);

async function errorIn(response: Response): Promise<string | null> {
  const text = await response.text();
  return /"error":\s*"([a-z_]+)"/.exec(text)?.[1] ?? null;
}
