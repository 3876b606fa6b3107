import { createHash } from 'node:crypto';
import type { Instant } from '../../../src/domain/time/time.ts';
import type { Made } from './route.ts';

/** An answer that was made, ready to be sent again. */
export interface KeptAnswer {
  readonly made: Made;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** A strong one: the same bytes, the same tag. */
  readonly etag: string;
  /** Null where that is not told. */
  readonly lastModified: string | null;
}

interface Kept extends KeptAnswer {
  readonly from: Instant;
}

/** Answers are as different as questions, and whoever likes can ask new ones all day. */
const MOST = 1000;
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Keeps answers for as long as the store stands at one revision and the clock has not come to where time changes them: so
 * it costs the same however much is stored, and what is written is seen by the next who asks.
 */
export class KeptAnswers {
  #revision = '';
  #bytes = 0;
  readonly #kept = new Map<string, Kept>();

  /** Null where it has to be made. A clock that was set back finds nothing of what it was set back from. */
  find(address: string, revision: string, now: Instant): KeptAnswer | null {
    if (revision !== this.#revision) this.#begin(revision);
    const kept = this.#kept.get(address);
    if (kept === undefined) return null;
    const { from, made } = kept;
    return from <= now && (made.until === null || now < made.until) ? kept : null;
  }

  /** @param revision the one that was there before the answer was made. */
  keep(address: string, revision: string, now: Instant, made: Made): KeptAnswer {
    const bytes = bytesOf(made.body);
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
    const at = made.changedAt ?? null;
    const kept = {
      made: { ...made, body: bytes },
      bytes,
      etag,
      lastModified: at === null ? null : httpDate(at),
      from: now,
    };
    if (revision !== this.#revision) return kept;
    this.#drop(address);
    this.#kept.set(address, kept);
    this.#bytes += bytes.byteLength;
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST && this.#bytes <= MOST_BYTES) break;
      this.#drop(oldest);
    }
    return kept;
  }

  #begin(revision: string): void {
    this.#revision = revision;
    this.#bytes = 0;
    this.#kept.clear();
  }

  #drop(address: string): void {
    this.#bytes -= this.#kept.get(address)?.bytes.byteLength ?? 0;
    this.#kept.delete(address);
  }
}

const bytesOf = (body: Made['body']): Uint8Array<ArrayBuffer> =>
  typeof body === 'string' ? new TextEncoder().encode(body) : body;

function httpDate(at: Instant): string {
  return new Date(at).toUTCString();
}

/** Whether who asks has it already (RFC 9110, 13.2.2: where a tag is named, the date does not count). */
export function isKnown(
  { etag, lastModified }: KeptAnswer,
  ifNoneMatch: string | undefined,
  ifModifiedSince: string | undefined,
): boolean {
  if (ifNoneMatch !== undefined) {
    const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    return tags.includes(etag) || tags.includes('*');
  }
  if (ifModifiedSince === undefined || lastModified === null) return false;
  return Date.parse(lastModified) <= Date.parse(ifModifiedSince);
}
