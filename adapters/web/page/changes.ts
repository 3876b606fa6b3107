/** How open pages are told, and how many may listen. */
export interface LiveOptions {
  /** Milliseconds between two looks, and between two signs of life. */
  readonly every: number;
  readonly heartbeat: number;
  readonly most: number;
  readonly mostOfOne: number;
}

const USUAL_LIVE: LiveOptions = { every: 1000, heartbeat: 20_000, most: 500, mostOfOne: 12 };

interface Listener {
  readonly who: string;
  readonly stream: ReadableStreamDefaultController<Uint8Array>;
  told: string;
}

/** Who reads nothing of what is sent is let go at so many lines. */
const UNREAD = -20;

/**
 * Tells pages that are open, by server-sent events, that what is public is another than before: one line a change. It is
 * looked once for all of them, and only while somebody listens.
 */
export class Changes {
  readonly #stands: () => Promise<string>;
  readonly #options: LiveOptions;
  readonly #listeners = new Set<Listener>();
  #timers: readonly NodeJS.Timeout[] = [];
  #isLooking = false;

  /** @param stands changes whenever what is public does. */
  constructor(stands: () => Promise<string>, options: LiveOptions = USUAL_LIVE) {
    this.#stands = stands;
    this.#options = options;
  }

  /** Null where as many listen as may. */
  listen(who: string): Response | null {
    const own = [...this.#listeners].filter((one) => one.who === who).length;
    if (this.#listeners.size >= this.#options.most || own >= this.#options.mostOfOne) return null;
    let listener: Listener | null = null;
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        listener = { who, stream: controller, told: '' };
        this.#add(listener);
      },
      cancel: () => {
        if (listener !== null) this.#drop(listener);
      },
    });
    return new Response(stream, { headers: HEADERS });
  }

  /** Ends all of them. */
  close(): void {
    for (const listener of this.#listeners) {
      this.#drop(listener);
      listener.stream.close();
    }
  }

  #add(listener: Listener): void {
    this.#listeners.add(listener);
    this.#send(listener, 'retry: 3000\n\n');
    if (this.#timers.length === 0) this.#begin();
    void this.#look();
  }

  #begin(): void {
    const { every, heartbeat } = this.#options;
    this.#timers = [
      setInterval(() => void this.#look(), every).unref(),
      setInterval(() => this.#beat(), heartbeat).unref(),
    ];
  }

  #drop(listener: Listener): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size > 0) return;
    for (const timer of this.#timers) clearInterval(timer);
    this.#timers = [];
  }

  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      const stands = await this.#stands();
      for (const listener of this.#listeners) {
        if (listener.told === stands) continue;
        listener.told = stands;
        this.#send(listener, `data: ${stands}\n\n`);
      }
    } catch {
      // A store that cannot be read is told by whatever asks for a page; here the next look may do better.
    } finally {
      this.#isLooking = false;
    }
  }

  #beat(): void {
    for (const listener of this.#listeners) this.#send(listener, ':\n\n');
  }

  #send(listener: Listener, text: string): void {
    if ((listener.stream.desiredSize ?? 0) < UNREAD) {
      this.#drop(listener);
      listener.stream.close();
      return;
    }
    listener.stream.enqueue(new TextEncoder().encode(text));
  }
}

const HEADERS = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store',
  // A proxy that gathers what it passes on would hold the line back.
  'x-accel-buffering': 'no',
};
