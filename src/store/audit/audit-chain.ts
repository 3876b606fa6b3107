import { auditHash, CHAIN_BEGINS } from '../../../migrations/audit-hash.ts';
import type { AuditHead, ChainedEntry } from './audit.ts';

/** Where the audit is not as relbot wrote it, in a sentence. */
export interface AuditBreak {
  /** The entry that does not fit, or after which something is gone. */
  readonly number: number;
  readonly sentence: string;
}

/** Follows the chain from its beginning, an entry at a time. */
export class AuditChain {
  #last: AuditHead = { number: 0, hash: CHAIN_BEGINS };

  /** The newest entry that has been followed. */
  get last(): AuditHead {
    return this.#last;
  }

  /** Null where the entry is the next one, as it was written. */
  follow({ hash, ...entry }: ChainedEntry): AuditBreak | null {
    const broken = this.#misplaced(entry.number) ?? changed(entry, hash) ?? this.#loose(entry);
    if (broken === null) this.#last = { number: entry.number, hash };
    return broken;
  }

  /** At the end: null where the chain ends with the entry that was written last. */
  end(head: AuditHead): AuditBreak | null {
    const { number, hash } = this.#last;
    if (number < head.number) return gone(number + 1, head.number);
    if (number > head.number) {
      const sentence = `Entry ${head.number + 1} was added beside relbot: ${head.number} was the last that it wrote.`;
      return { number: head.number + 1, sentence };
    }
    if (hash === head.hash) return null;
    const sentence = `Entry ${number} is another one than the last that relbot wrote.`;
    return { number, sentence };
  }

  #misplaced(number: number): AuditBreak | null {
    const expected = this.#last.number + 1;
    if (number === expected) return null;
    if (number > expected) return gone(expected, number - 1);
    return { number, sentence: `Entry ${number} stands there twice.` };
  }

  #loose({ number, previous }: { readonly number: number; readonly previous: string }) {
    if (previous === this.#last.hash) return null;
    return { number, sentence: `Entry ${number} does not follow on the entry before it.` };
  }
}

function changed(entry: Parameters<typeof auditHash>[0], hash: string): AuditBreak | null {
  if (auditHash(entry) === hash) return null;
  const { number } = entry;
  return { number, sentence: `Entry ${number} is not what relbot wrote: its hash does not fit.` };
}

function gone(from: number, to: number): AuditBreak {
  const sentence =
    from === to ? `Entry ${from} is missing.` : `Entries ${from} to ${to} are missing.`;
  return { number: from, sentence };
}
