import { ANYBODY } from '../exceptions/register/read-by.ts';
import { registerOf } from '../exceptions/register/requests.ts';
import type { Managers } from '../people/managers.ts';
import type { Clock } from '../clock.ts';
import { decidersOn, type Deciders } from '../exceptions/deciding/deciders.ts';
import type { ShownRequest } from '../../cards/exceptions/register/request-status.ts';
import type { Change } from '../../domain/changing/change.ts';
import type { Cycle, Project } from '../../domain/cycle/cycle.ts';
import type { Deadline, Freeze } from '../../domain/cycle/deadline.ts';
import type { KnownIssue } from '../../domain/exceptions/register/known-issue.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Repositories, Store } from '../../store/store.ts';

/** What is read of the store, once for each of its revisions, by whoever asks first. */
export interface Shelf {
  readonly revision: string;
  projects(): Promise<readonly KnownProject[]>;
  /** Those that everybody may read, and how many there are beside them. */
  requests(project: Project): Promise<{ shown: readonly ShownRequest[]; restricted: number }>;
  knownIssues(cycle: Cycle): Promise<readonly KnownIssue[]>;
  changes(cycle: Cycle): Promise<readonly Change[]>;
  takenOut(cycle: Cycle): Promise<readonly Deadline[]>;
  /** `freeze`: null asks for the managers alone. */
  deciders(project: Project, freeze: Freeze | null): Promise<Deciders>;
}

export interface KnownProject {
  readonly project: Project;
  readonly cycles: readonly Cycle[];
}

export interface PublicMeans {
  readonly store: { readonly read: Repositories; readonly seen: Store['seen'] };
  readonly clock: Clock;
  readonly managers: Managers;
}

/** What leaves no entry in the audit, such as somebody's new name, is seen so much later. */
const LATEST = 60_000;

/**
 * Gives the shelf of the store as it stands. Whatever is public leaves an entry in the audit, so its newest hash is the
 * store's revision. On SQLite even that is only read when the file has changed; on PostgreSQL those who ask at the
 * same time ask once.
 */
export function shelves(means: PublicMeans): () => Promise<Shelf> {
  const { store, clock } = means;
  let current: { shelf: Shelf; stands: string; seen: number | null; from: Instant } | null = null;
  let looking: Promise<Shelf> | null = null;
  let next: Promise<Shelf> | null = null;

  async function look(): Promise<Shelf> {
    const seen = store.seen();
    const { number, hash } = await store.read.audit.head();
    const [stands, now] = [`${number}.${hash.slice(0, 16)}`, clock.now()];
    const isOld = current === null || Math.abs(now - current.from) >= LATEST;
    // Something was written that is in no audit: `seen` stays, so that it is looked again until the shelf is old.
    if (current !== null && current.stands === stands && !isOld) return current.shelf;
    current = { shelf: emptyShelf(means, `${stands}.${now}`), stands, seen, from: now };
    return current.shelf;
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

function emptyShelf({ store: { read }, clock, managers }: PublicMeans, revision: string): Shelf {
  const projects = once(async () => await allProjects(read));
  const requests = onceEach(async ({ id, ...project }: Project) => {
    const { requests: shown } = await registerOf(read, { id, ...project }, ANYBODY);
    const all = await read.exceptions.list(id);
    return { shown, restricted: all.length - shown.length };
  });
  return {
    revision,
    projects,
    requests,
    knownIssues: onceEach(async ({ id }: Cycle) => await read.knownIssues.ofCycle(id)),
    changes: onceEach(async ({ id }: Cycle) => await read.changes.ofCycle(id)),
    takenOut: onceEach(async ({ id }: Cycle) => await read.deadlines.takenOut(id)),
    // Who holds a role for a time holds it no more when that is over, which nobody writes down.
    deciders: async ({ id }, freeze) =>
      await decidersOn({ app: { managers }, tx: read, now: clock.now() }, id, freeze),
  };
}

async function allProjects(read: Repositories): Promise<KnownProject[]> {
  const found: KnownProject[] = [];
  for (const project of await read.projects.list()) {
    found.push({ project, cycles: await read.cycles.list(project.id) });
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
