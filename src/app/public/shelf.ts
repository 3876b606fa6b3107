import { ANYBODY } from '../exceptions/register/read-by.ts';
import { registerOf } from '../exceptions/register/requests.ts';
import type { Managers } from '../people/managers.ts';
import type { Clock } from '../clock.ts';
import { decidersOn, type Deciders } from '../exceptions/deciding/deciders.ts';
import type { ShownRequest } from '../../cards/exceptions/register/request-status.ts';
import type { Change } from '../../domain/changing/change.ts';
import type { Cycle, CycleOutline, Project } from '../../domain/cycle/cycle.ts';
import type { Deadline, Freeze } from '../../domain/cycle/deadline.ts';
import type { KnownIssue } from '../../domain/exceptions/register/known-issue.ts';
import type { PastRequest } from '../../domain/exceptions/register/past-request.ts';
import type { CycleId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Repositories, Store } from '../../store/store.ts';
import type { KnownProject } from './named.ts';

/** What is read of the store, once for each of its revisions, by whoever asks first: and no more than they ask for. */
export interface Shelf {
  readonly revision: string;
  projects(): Promise<readonly KnownProject[]>;
  /** All of a cycle. */
  cycle(outline: CycleOutline): Promise<Cycle>;
  /** Those that everybody may read. @param cycle null: of all the project's cycles. */
  requests(project: Project, cycle: Pick<Cycle, 'id'> | null): Promise<readonly ShownRequest[]>;
  /** How many of the project's requests there are beside those. */
  restricted(project: Project): Promise<number>;
  /** Those that were brought along from elsewhere. */
  past(project: Project): Promise<readonly PastRequest[]>;
  knownIssues(cycle: Cycle): Promise<readonly KnownIssue[]>;
  changes(cycle: Pick<Cycle, 'id'>): Promise<readonly Change[]>;
  takenOut(cycle: Cycle): Promise<readonly Deadline[]>;
  /** `freeze`: null asks for the managers alone. */
  deciders(project: Project, freeze: Freeze | null): Promise<Deciders>;
  /** When something of what is stored begins or ends by itself. */
  nextInstant(now: Instant): Promise<Instant | null>;
}

export interface PublicMeans {
  readonly store: { readonly read: Repositories } & Pick<Store, 'seen' | 'seenOfOthers'>;
  readonly clock: Clock;
  readonly managers: Managers;
}

/** On a server nothing tells what somebody wrote there by hand, past every relbot: that is seen so much later. */
const LATEST = 60_000;

interface Standing {
  readonly shelf: Shelf;
  readonly stands: string;
  readonly seen: number | null;
  readonly others: number | null;
  readonly from: Instant;
}

/**
 * Gives the shelf of the store as it stands. What relbots write in public leaves an entry in the audit, whose newest
 * hash is the store's revision, together with the little that leaves none. On SQLite even that is only looked at when
 * the file has changed, and whatever another program wrote there makes a new one; on PostgreSQL those who ask at the
 * same time ask once.
 */
export function shelves(means: PublicMeans): () => Promise<Shelf> {
  const { store, clock } = means;
  const cycles = new KeptCycles(store);
  let current: Standing | null = null;
  let looking: Promise<Shelf> | null = null;
  let next: Promise<Shelf> | null = null;

  async function look(): Promise<Shelf> {
    const [seen, others, from] = [store.seen(), store.seenOfOthers(), clock.now()];
    const { number, hash } = await store.read.audit.head();
    const stands = `${number}.${hash.slice(0, 16)}.${await store.read.unaudited.fingerprint()}`;
    const isOld = current === null || (others === null && Math.abs(from - current.from) >= LATEST);
    const isBeside = isOld || others !== current?.others;
    if (current !== null && !isBeside && stands === current.stands) {
      current = { ...current, seen };
      return current.shelf;
    }
    if (isBeside) cycles.forget();
    const shelf = emptyShelf(means, cycles, `${stands}.${others ?? from}`);
    current = { shelf, stands, seen, others, from };
    return shelf;
  }

  return async () => {
    const seen = store.seen();
    if (current !== null && seen !== null && seen === current.seen) return current.shelf;
    next ??= lookNext();
    return await next;
  };

  /** A look that is under way may have begun before what was written meanwhile: who comes now waits for the next. */
  async function lookNext(): Promise<Shelf> {
    await looking?.catch(() => null); // whoever began it hears of it
    next = null;
    looking = look();
    return await looking;
  }
}

/** Cycles outlive a revision that has not touched them: most of what is written is about others, or about none. */
class KeptCycles {
  readonly #store: Pick<PublicMeans['store'], 'read'>;
  readonly #kept = new Map<CycleId, { readonly version: number; get: () => Promise<Cycle> }>();

  /** @param store asked for its reader each time: in the playground another play has another one. */
  constructor(store: Pick<PublicMeans['store'], 'read'>) {
    this.#store = store;
  }

  async get({ id, version }: CycleOutline): Promise<Cycle> {
    const before = this.#kept.get(id);
    if (before?.version === version) return await before.get();
    const get = once(async () => await this.#store.read.cycles.byId(id));
    this.#kept.set(id, { version, get });
    return await get();
  }

  forget(): void {
    this.#kept.clear();
  }
}

function emptyShelf(
  { store: { read }, clock, managers }: PublicMeans,
  cycles: KeptCycles,
  revision: string,
): Shelf {
  const requests = onceEach(
    async ({ project, cycle }: { project: Project; cycle: CycleId | null; id: string }) =>
      (await registerOf(read, project, ANYBODY, cycle)).requests,
  );
  return {
    revision,
    projects: once(async () => await allProjects(read)),
    cycle: async (outline) => await cycles.get(outline),
    requests: async (project, of) => {
      const cycle = of?.id ?? null;
      return await requests({ project, cycle, id: `${project.id} ${cycle}` });
    },
    restricted: onceEach(async ({ id }: Project) => await read.exceptions.restrictedOf(id)),
    past: onceEach(async ({ id }: Project) => await read.pastRequests.list(id)),
    knownIssues: onceEach(async ({ id }: Cycle) => await read.knownIssues.ofCycle(id)),
    changes: onceEach(async ({ id }: Pick<Cycle, 'id'>) => await read.changes.ofCycle(id)),
    takenOut: onceEach(async ({ id }: Cycle) => await read.deadlines.takenOut(id)),
    // Who holds a role for a time holds it no more when that is over, which nobody writes down.
    deciders: async ({ id }, freeze) =>
      await decidersOn({ app: { managers }, tx: read, now: clock.now() }, id, freeze),
    nextInstant: async (now) => await read.instantsAhead.next(now),
  };
}

async function allProjects(read: Repositories): Promise<KnownProject[]> {
  const found: KnownProject[] = [];
  for (const project of await read.projects.list()) {
    found.push({ project, cycles: await read.cycles.outlines(project.id) });
  }
  return found;
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | null = null;
  return async () => {
    known ??= read().catch((error: unknown) => {
      known = null; // a store that could not be read may be readable again
      throw error;
    });
    return await known;
  };
}

function onceEach<Of extends { readonly id: string | number }, T>(
  read: (of: Of) => Promise<T>,
): (of: Of) => Promise<T> {
  const known = new Map<string | number, () => Promise<T>>();
  return async (of) => {
    const one = known.get(of.id) ?? once(async () => await read(of));
    known.set(of.id, one);
    return await one();
  };
}
