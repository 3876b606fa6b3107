import { registerOf } from '../exceptions/requests.ts';
import type { Managers } from '../people/managers.ts';
import type { Clock } from '../clock.ts';
import { decidersOn, type Deciders } from '../exceptions/deciders.ts';
import type { ShownRequest } from '../../cards/exceptions/request-status.ts';
import type { Change } from '../../domain/change.ts';
import type { Cycle, Project } from '../../domain/cycle.ts';
import type { Deadline, Freeze } from '../../domain/deadline.ts';
import type { KnownIssue } from '../../domain/known-issue.ts';
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

/** What leaves no entry in the audit, such as somebody's new name, is seen a minute later. */
const LONGEST = 60_000;

/**
 * Gives the shelf of the store as it stands. Whatever is public leaves an entry in the audit, so its newest hash is the
 * store's revision. On SQLite even that is only read when the file has changed; on PostgreSQL those who ask at the
 * same time ask once.
 */
export function shelves(means: PublicMeans): () => Promise<Shelf> {
  const { store, clock } = means;
  let current: Shelf | null = null;
  let seen: number | null = null;
  let minute = -1;
  let looking: Promise<Shelf> | null = null;

  async function look(nowSeen: number | null, nowMinute: number): Promise<Shelf> {
    const { number, hash } = await store.read.audit.head();
    const revision = `${number}.${hash.slice(0, 16)}.${nowMinute}`;
    if (current?.revision !== revision) current = emptyShelf(means, revision);
    [seen, minute] = [nowSeen, nowMinute];
    return current;
  }

  return async () => {
    const nowSeen = store.seen();
    const nowMinute = Math.floor(clock.now() / LONGEST);
    if (current !== null && nowSeen !== null && nowSeen === seen && nowMinute === minute) {
      return current;
    }
    looking ??= look(nowSeen, nowMinute).finally(() => {
      looking = null;
    });
    return await looking;
  };
}

function emptyShelf({ store: { read }, clock, managers }: PublicMeans, revision: string): Shelf {
  const projects = once(async () => await allProjects(read));
  const requests = onceEach(async ({ id, ...project }: Project) => {
    const { requests: shown } = await registerOf(read, { id, ...project }, null);
    const all = await read.exceptions.list(id);
    return { shown, restricted: all.length - shown.length };
  });
  const deciders = onceEach(
    async ({ project, freeze }: { project: Project; freeze: Freeze | null; id: string }) =>
      await decidersOn({ app: { managers }, tx: read, now: clock.now() }, project.id, freeze),
  );
  return {
    revision,
    projects,
    requests,
    knownIssues: onceEach(async ({ id }: Cycle) => await read.knownIssues.ofCycle(id)),
    changes: onceEach(async ({ id }: Cycle) => await read.changes.ofCycle(id)),
    takenOut: onceEach(async ({ id }: Cycle) => await read.deadlines.takenOut(id)),
    deciders: async (project, freeze) =>
      await deciders({ project, freeze, id: `${project.id} ${freeze?.id ?? ''}` }),
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
