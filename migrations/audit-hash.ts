import { createHash } from 'node:crypto';

/** What the first entry carries in place of the hash of one before it. */
export const CHAIN_BEGINS = '0'.repeat(64);

/** An entry of the audit as it is hashed, and printed: whoever has the line can work its hash out. */
export interface HashedEntry {
  /** 1, 2, 3 …, without a gap. */
  readonly number: number;
  /** ISO 8601, UTC, with milliseconds. */
  readonly at: string;
  readonly person: number | null;
  readonly platform: string;
  readonly place: string | null;
  readonly deed: string;
  readonly subject: string;
  readonly subjectId: number | null;
  /** Absent where nothing was written down. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** The hash of the entry before this. */
  readonly previous: string;
}

/**
 * SHA-256 over the entry's canonical JSON, in hexadecimal. It is never changed, here least of all: hashes that were
 * written down once are worked out with it for ever.
 */
export function auditHash(entry: HashedEntry): string {
  return createHash('sha256').update(canonicalJson(entry)).digest('hex');
}

/** RFC 8785: no white space, keys in the order of their UTF-16 units; keys without a value are left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const pairs = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`);
  return `{${pairs.join(',')}}`;
}
