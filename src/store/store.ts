import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { Kysely } from 'kysely';
import { audit } from './audit/audit.ts';
import { changes } from './schedule/changes.ts';
import { proposals } from './schedule/proposals.ts';
import { reminders } from './notices/reminders.ts';
import { roles } from './people/roles.ts';
import { rosterChanges } from './people/roster-changes.ts';
import type { AnySchema } from '../../migrations/column-words.ts';
import { codes } from './people/codes.ts';
import { confidences } from './exceptions/confidences.ts';
import { copies } from './messages/copies.ts';
import { cycles } from './schedule/cycles.ts';
import { deadlines } from './schedule/deadlines.ts';
import { drafts } from './exceptions/drafts.ts';
import { exceptions } from './exceptions/exceptions.ts';
import { facts } from './teaching/facts.ts';
import { makeFolder } from './engine/folder.ts';
import { groups } from './people/groups.ts';
import { holders } from './engine/holders.ts';
import { inbox } from './messages/inbox.ts';
import { instantsAhead } from './schedule/instants-ahead.ts';
import { isEmpty, migrate, needCurrent } from './engine/migrate.ts';
import { lessons } from './teaching/lessons.ts';
import { follows } from './notices/follows.ts';
import { mutes } from './notices/mutes.ts';
import { notices } from './notices/notices.ts';
import { ownNotices } from './notices/own-notices.ts';
import { type Delivery, outbox } from './messages/outbox.ts';
import { people } from './people/people.ts';
import { isServer, openPostgres, writeAlone } from './engine/postgres.ts';
import { placeChanges } from './places/place-changes.ts';
import { acknowledgements } from './exceptions/acknowledgements.ts';
import { harm } from './exceptions/harm.ts';
import { knownIssues } from './exceptions/known-issues.ts';
import { requestLists } from './exceptions/request-lists.ts';
import { requestNotices } from './exceptions/request-notices.ts';
import { pastRequests } from './exceptions/past-requests.ts';
import { places } from './places/places.ts';
import { posted } from './messages/posted.ts';
import { presence } from './people/presence.ts';
import { freezeWatch } from './schedule/freeze-watch.ts';
import { headlines } from './places/headlines.ts';
import { policies } from './exceptions/policies.ts';
import { projectChanges } from './places/project-changes.ts';
import { projects } from './schedule/projects.ts';
import { openSqlite, RelbotSqliteDialect, type SqliteOptions } from './engine/sqlite-dialect.ts';
import { stateCards } from './places/state-cards.ts';
import { standIns } from './people/stand-ins.ts';
import { talks } from './teaching/talks.ts';
import type { Tables } from './tables.ts';
import { Turns } from './engine/turns.ts';
import { terms } from './teaching/terms.ts';
import { unanswered } from './teaching/unanswered.ts';
import { unaudited } from './audit/unaudited.ts';
import { votes } from './exceptions/votes.ts';
import { webhooks } from './webhooks/webhooks.ts';

function repositories(db: Kysely<Tables>) {
  return {
    projects: projects(db),
    cycles: cycles(db),
    deadlines: deadlines(db),
    people: people(db),
    places: places(db),
    placeChanges: placeChanges(db),
    notices: notices(db),
    outbox: outbox(db),
    posted: posted(db),
    holders: holders(db),
    copies: copies(db),
    confidences: confidences(db),
    inbox: inbox(db),
    stateCards: stateCards(db),
    headlines: headlines(db),
    exceptions: exceptions(db),
    votes: votes(db),
    pastRequests: pastRequests(db),
    requestNotices: requestNotices(db),
    requestLists: requestLists(db),
    acknowledgements: acknowledgements(db),
    harm: harm(db),
    knownIssues: knownIssues(db),
    drafts: drafts(db),
    reminders: reminders(db),
    mutes: mutes(db),
    follows: follows(db),
    ownNotices: ownNotices(db),
    proposals: proposals(db),
    changes: changes(db),
    roles: roles(db),
    rosterChanges: rosterChanges(db),
    presence: presence(db),
    standIns: standIns(db),
    groups: groups(db),
    policies: policies(db),
    projectChanges: projectChanges(db),
    codes: codes(db),
    terms: terms(db),
    facts: facts(db),
    lessons: lessons(db),
    unanswered: unanswered(db),
    talks: talks(db),
    webhooks: webhooks(db),
    freezeWatch: freezeWatch(db),
    audit: audit(db),
    instantsAhead: instantsAhead(db),
    unaudited: unaudited(db),
  };
}

/** What can be asked of the store, and inside a transaction changed. Domain values in, domain values out. */
export type Repositories = ReturnType<typeof repositories>;

/** What sending needs of the store. */
interface Delivering {
  readonly outbox: Delivery;
  readonly holders: Repositories['holders'];
}

export interface Store {
  /** Reads what is committed, on a connection of its own: never held up by a writer. */
  readonly read: Repositories;
  /** All of the work or nothing of it. Await nothing but the handle's own methods inside. */
  transact<T>(work: (tx: Repositories) => Promise<T>): Promise<T>;
  /**
   * A transaction of a sender's, which touches no more than this. On PostgreSQL it goes beside others, held up by
   * nobody who writes something else.
   */
  deliver<T>(work: (tx: Delivering) => Promise<T>): Promise<T>;
  /**
   * A number that is another one after somebody has written, known at the cost of a look into the file; null on
   * PostgreSQL, which has to be asked (`audit.head`).
   */
  seen(): number | null;
  /** Another one after another program has written to the file, this one's own writing left out; null on PostgreSQL. */
  seenOfOthers(): number | null;
  /** Whether other relbots may be at work on the same database. */
  readonly isShared: boolean;
  close(): Promise<void>;
}

/** A store that only looks: for the command line, and for the playground, which never writes the real database. */
export interface ReadOnlyStore {
  readonly read: Repositories;
  close(): Promise<void>;
}

/**
 * Opens a database for reading alone; null when there is none yet.
 *
 * @throws UserError when it is of another version than this relbot, or no database of relbot's at all.
 */
export async function openReadOnly(url: string): Promise<ReadOnlyStore | null> {
  if (!isServer(url) && (!existsSync(url) || statSync(url).size === 0)) return null;
  const reader = isServer(url) ? await openPostgres(url) : sqlite(url, { readonly: true });
  const close = () => reader.destroy();
  try {
    if (isServer(url) && (await isEmpty(reader.withTables<AnySchema>()))) {
      await close();
      return null;
    }
    await needCurrent(reader.withTables<AnySchema>());
    return { read: repositories(reader), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Opens the database, brings it up to date and gives the store.
 *
 * @param url a file path (the file and its folder are made when they are not there), or `postgres://…`.
 * @throws UserError when the database cannot be used, with what to do.
 */
export async function openStore(url: string): Promise<Store> {
  return isServer(url) ? await openOnServer(url) : await openFile(url);
}

/** SQLite has one writer anyway: it has a connection of its own, and the reader is never held up by it. */
async function openFile(url: string): Promise<Store> {
  makeFolder(path.dirname(path.resolve(url)));
  const written = openSqlite(url, { readonly: false });
  const writer = new Kysely<Tables>({ dialect: new RelbotSqliteDialect(written) });
  await migrate(writer.withTables<AnySchema>());
  const lookedAt = openSqlite(url, { readonly: true });
  const reader = new Kysely<Tables>({ dialect: new RelbotSqliteDialect(lookedAt) });
  const version = lookedAt.prepare('pragma data_version').pluck();
  // A connection is told nothing of what it wrote itself.
  const versionOfOthers = written.prepare('pragma data_version').pluck();
  return {
    read: repositories(reader),
    transact: async (work) =>
      await writer.transaction().execute(async (tx) => await work(repositories(tx))),
    deliver: async (work) =>
      await writer
        .transaction()
        .execute(async (tx) => await work({ outbox: outbox(tx), holders: holders(tx) })),
    seen: () => Number(version.get()),
    seenOfOthers: () => Number(versionOfOthers.get()),
    isShared: false,
    async close() {
      await reader.destroy();
      // A connection that was never asked anything is not closed by that.
      lookedAt.close();
      await writer.destroy();
    },
  };
}

async function openOnServer(url: string): Promise<Store> {
  const db = await openPostgres(url);
  try {
    await migrate(db.withTables<AnySchema>());
  } catch (error) {
    await db.destroy();
    throw error;
  }
  // Within one relbot writers wait here, in their order, and hold no connection while they do.
  const turns = new Turns();
  return {
    read: repositories(db),
    async transact(work) {
      const end = await turns.take();
      try {
        return await db.transaction().execute(async (tx) => {
          await writeAlone(tx);
          return await work(repositories(tx));
        });
      } finally {
        end();
      }
    },
    deliver: async (work) =>
      await db
        .transaction()
        .execute(async (tx) => await work({ outbox: outbox(tx), holders: holders(tx) })),
    seen: () => null,
    seenOfOthers: () => null,
    isShared: true,
    close: () => db.destroy(),
  };
}

function sqlite(url: string, options: SqliteOptions): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new RelbotSqliteDialect(openSqlite(url, options)) });
}
