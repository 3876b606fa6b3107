import { momentInWords } from '../domain/time/time-words.ts';
import { instant } from '../domain/time/wall.ts';
import { brand, type PersonId } from '../domain/ids.ts';
import { UserError } from '../domain/user-error.ts';
import { UTC } from '../domain/time/zone.ts';
import type { ChainedEntry } from '../store/audit/audit.ts';
import { type AuditBreak, AuditChain } from '../store/audit/audit-chain.ts';
import { openReadOnly, type ReadOnlyStore } from '../store/store.ts';
import type { Printer } from './printer.ts';

/** Entries that are held at a time: the audit only grows. */
const PAGE = 1000;

/** Prints the audit, an entry a line, the oldest first: what is hashed, its hash, and the person's name of today. */
export async function printAudit(databaseUrl: string, printer: Printer): Promise<void> {
  await withStore(databaseUrl, async (store) => {
    const names = new Map<number, string>();
    for await (const entry of entriesOf(store)) {
      printer.out(JSON.stringify({ ...entry, who: await nameOf(store, names, entry.person) }));
    }
  });
}

/**
 * Follows the chain from its first entry to its last.
 *
 * @param known a hash that was noted down earlier: it has to be in the chain still.
 * @throws UserError that says where the chain breaks.
 */
export async function verifyAudit(
  { databaseUrl, known }: { readonly databaseUrl: string; readonly known: string | null },
  printer: Printer,
): Promise<void> {
  await withStore(databaseUrl, async (store) => {
    const chain = new AuditChain();
    const followed = await follow(store, chain);
    const broken = followed.broken ?? chain.end(await store.read.audit.head());
    if (broken !== null) {
      throw new UserError(`${broken.sentence} ${whatHolds(followed.last)}`);
    }
    const { last } = followed;
    if (known !== null && !followed.hashes.has(known)) {
      throw new UserError(
        `No entry has the hash ${known}: the chain was written anew since you noted it down.`,
      );
    }
    printer.out(
      last === null
        ? 'The audit has no entries yet.'
        : `The audit holds: ${count(last.number)}, the last with the hash ${last.hash}.`,
    );
  });
}

interface Followed {
  readonly last: ChainedEntry | null;
  readonly hashes: ReadonlySet<string>;
  readonly broken: AuditBreak | null;
}

/** To the end, and on through what a relbot at work has appended meanwhile. */
async function follow(store: ReadOnlyStore, chain: AuditChain): Promise<Followed> {
  const hashes = new Set<string>();
  let last: ChainedEntry | null = null;
  for (let before = -1; before < hashes.size; ) {
    before = hashes.size;
    for await (const entry of entriesOf(store, before)) {
      const broken = chain.follow(entry);
      if (broken !== null) return { last, hashes, broken };
      last = entry;
      hashes.add(entry.hash);
    }
  }
  return { last, hashes, broken: null };
}

function whatHolds(before: ChainedEntry | null): string {
  if (before === null) return 'Compare with a backup to see what was changed.';
  const when = momentInWords(instant(Date.parse(before.at)), UTC);
  return `The ${before.number === 1 ? 'entry' : `${before.number} entries`} before it, up to ${when}, ${before.number === 1 ? 'holds' : 'hold'}: compare what follows with a backup.`;
}

const count = (entries: number) => (entries === 1 ? '1 entry' : `${entries} entries`);

async function* entriesOf({ read }: ReadOnlyStore, skip = 0): AsyncIterable<ChainedEntry> {
  for (let seen = skip; ; ) {
    const page = await read.audit.chained(seen, PAGE);
    if (page.length === 0) return;
    yield* page;
    seen += page.length;
  }
}

async function nameOf(
  { read }: ReadOnlyStore,
  names: Map<number, string>,
  person: number | null,
): Promise<string | null> {
  if (person === null) return null;
  const known = names.get(person);
  if (known !== undefined) return known;
  const { name } = await read.people.byId(brand<PersonId>(person));
  names.set(person, name);
  return name;
}

async function withStore(
  databaseUrl: string,
  use: (store: ReadOnlyStore) => Promise<void>,
): Promise<void> {
  const store = await openReadOnly(databaseUrl);
  if (store === null) throw new UserError('There is no database yet, and so no audit.');
  try {
    await use(store);
  } finally {
    await store.close();
  }
}
