/** How much one address may ask: so many at once, and so many a second in the long run. */
export interface Rate {
  readonly atOnce: number;
  readonly perSecond: number;
}

export const USUAL_RATE: Rate = { atOnce: 120, perSecond: 20 };

/** More addresses than this are not remembered: the one heard of longest ago begins anew. */
const MOST = 10_000;

interface Bucket {
  tokens: number;
  at: number;
}

/** A bucket of tokens for each address, which fills as time goes by. */
export class RateLimit {
  readonly #rate: Rate;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(rate: Rate, now: () => number) {
    this.#rate = rate;
    this.#now = now;
  }

  /** Null where it may go on; else in how many seconds it may ask again. */
  take(address: string): number | null {
    const { atOnce, perSecond } = this.#rate;
    const now = this.#now();
    const bucket = this.#buckets.get(address) ?? { tokens: atOnce, at: now };
    const passed = Math.max(0, now - bucket.at) / 1000; // a clock that was set back gives nothing
    bucket.tokens = Math.min(atOnce, bucket.tokens + passed * perSecond);
    bucket.at = now;
    this.#buckets.delete(address);
    this.#buckets.set(address, bucket);
    if (this.#buckets.size > MOST) this.#forgetOldest();
    if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / perSecond);
    bucket.tokens -= 1;
    return null;
  }

  #forgetOldest(): void {
    for (const address of this.#buckets.keys()) {
      this.#buckets.delete(address);
      return;
    }
  }
}

/**
 * Who asks. Behind proxies that are trusted it is what the outermost of them wrote last into X-Forwarded-For; whatever
 * stands before that was written by nobody knows whom. Of an IPv6 address the network counts, as one has them all.
 *
 * @param proxies how many there are; 0: the header is not looked at.
 */
export function whoAsks(remote: string, forwarded: string | undefined, proxies: number): string {
  const said = proxies === 0 ? [] : (forwarded ?? '').split(',').map((one) => one.trim());
  const address = (said.at(-proxies) || remote).slice(0, 64);
  const v4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (v4 !== undefined || !address.includes(':')) return v4 ?? address;
  return networkOf(address);
}

/** The first 64 bits. */
function networkOf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  const groups = [...first, ...Array.from({ length: zeros }, () => '0'), ...last];
  return `${groups.slice(0, 4).join(':')}::/64`;
}
