import type { Account, Person, PlaceRef, PlatformName } from '../../../domain/people/account.ts';
import { isUndecided } from '../../../domain/exceptions/exception.ts';
import { brand, type PersonId, type ProjectId } from '../../../domain/ids.ts';
import { absenceAt } from '../../../domain/people/presence.ts';
import { planRequestNotices } from '../../../domain/exceptions/following/plan-request-notices.ts';
import type { RequestNotice } from '../../../domain/exceptions/following/request-notice.ts';
import {
  firstOf,
  settleRequestNotices,
} from '../../../domain/exceptions/following/settle-request-notices.ts';
import type { Instant } from '../../../domain/time/time.ts';
import { instant } from '../../../domain/time/wall.ts';
import { mayHear } from '../../../domain/people/who-may-hear.ts';
import type { Repositories } from '../../../store/store.ts';
import type { App } from '../../app.ts';
import { type Between, inBatches } from '../../batches.ts';
import { isHeldBack } from '../../mutes/muted.ts';
import { surroundings } from './around.ts';
import { findDossier } from '../deciding/dossier.ts';
import { guarded } from '../register/guarded.ts';
import { messagesFor, noticesTo, type Watched } from './request-messages.ts';

/** No place at all: a whisper goes straight to the person. */
const NOWHERE = brand<PlaceRef>('');
const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

/**
 * Tells people what concerns them of requests by itself: that they are awaited, that nobody decides or can, that an
 * approval ends, and asks whether it did harm. What is told and what was needless are kept in the same transaction.
 */
export async function tellOfRequests(
  app: App,
  up: readonly PlatformName[],
  between: Between,
): Promise<void> {
  const due = await app.store.read.exceptions.noticeDue(app.clock.now());
  const projects = [...new Set(due.map(({ projectId }) => projectId))];
  await inBatches(projects, 1, between, async (batch) => {
    const now = app.clock.now();
    await app.store.transact(async (tx) => {
      for (const project of batch) await new Telling(app, tx, up, now).inProject(project);
    });
  });
}

/** One project's turn: what is told, and what has to wait for a platform or for its person. */
class Telling {
  readonly #app: App;
  readonly #tx: Repositories;
  readonly #up: readonly PlatformName[];
  readonly #now: Instant;
  /** Told together with what was due, though a little early. */
  readonly #along = new Set<RequestNotice>();
  readonly #waiting = new Map<Watched, 'platform' | 'person'>();

  constructor(app: App, tx: Repositories, up: readonly PlatformName[], now: Instant) {
    this.#app = app;
    this.#tx = tx;
    this.#up = up;
    this.#now = now;
  }

  async inProject(id: ProjectId): Promise<void> {
    const watched = await this.#watchedIn(id);
    const people = new Map<PersonId, Person>();
    for (const { tell } of watched) for (const { person } of tell) people.set(person.id, person);
    for (const person of people.values()) await this.#tellPerson(person, watched);
    for (const one of watched) {
      for (const { notice, reason } of one.skip) await this.#keep(one, notice, reason);
      await this.#tx.exceptions.noticed(one.dossier.exception.id, this.#nextOf(one));
    }
  }

  async #watchedIn(projectId: ProjectId): Promise<Watched[]> {
    const tx = this.#tx;
    const means = { app: this.#app, tx, files: this.#app.files, now: this.#now };
    const due = (await tx.exceptions.noticeDue(this.#now))
      .filter((one) => one.projectId === projectId)
      .map(({ id }) => id);
    const around = surroundings(means, await tx.projects.byId(projectId));
    const found: Watched[] = [];
    for (const id of new Set([...due, ...(await tx.exceptions.undecided(projectId))])) {
      const dossier = await findDossier(means, id);
      if (dossier === null) {
        await tx.exceptions.noticed(id, null);
        continue;
      }
      const known = await around(dossier);
      const kept = (await tx.requestNotices.of(id)).flatMap(({ kind, ...rest }) =>
        kind === 'affected' ? [] : [{ kind, ...rest }],
      );
      const settled = settleRequestNotices(planRequestNotices(dossier, known), kept, this.#now);
      found.push({ ...settled, dossier, around: known });
    }
    return found;
  }

  async #tellPerson(person: Person, watched: readonly Watched[]): Promise<void> {
    const concerned = watched.filter(({ tell }) => tell.some((one) => one.person.id === person.id));
    const account = await this.#accountOf(person, concerned);
    if (account === null) return;
    const open = concerned.filter(({ dossier }) => mayHear(dossier, { kind: 'person', person }));
    const { cards, along } = messagesFor(person, open, watched, this.#now);
    for (const notice of along) this.#along.add(notice);
    const about = watched.map(({ dossier }) => dossier.exception);
    for (const card of cards.map((one) => guarded(one, about))) {
      const spot = { platform: account.platform, place: NOWHERE };
      const out = { kind: 'whisper', spot, user: account.user, card } as const;
      await this.#tx.outbox.add(out, this.#app.names.postKey(), this.#now);
    }
    for (const one of concerned) {
      const reason = open.includes(one) ? null : 'They may not be told of it.';
      for (const notice of noticesTo(person, one)) await this.#keep(one, notice, reason);
    }
    for (const one of watched) {
      const along = one.toCome.filter((notice) => this.#along.has(notice));
      for (const notice of along.filter((each) => each.person.id === person.id)) {
        await this.#keep(one, notice, null);
      }
    }
  }

  /** Null where it waits, or where there is nobody to be told: then that is kept. */
  async #accountOf(person: Person, concerned: readonly Watched[]): Promise<Account | null> {
    const { platforms } = this.#app;
    const account = person.accounts.find(({ platform }) =>
      platforms.some(({ name }) => name === platform),
    );
    if (account === undefined) {
      for (const one of concerned) {
        for (const notice of noticesTo(person, one)) {
          await this.#keep(one, notice, 'The person has no account to be told on.');
        }
      }
      return null;
    }
    const there = person.accounts.find(({ platform }) => this.#up.includes(platform));
    const held = await isMuted(this.#tx, person, this.#now);
    if (there !== undefined && !held) return there;
    for (const one of concerned) this.#waiting.set(one, held ? 'person' : 'platform');
    return null;
  }

  async #keep(one: Watched, notice: RequestNotice, reason: string | null): Promise<void> {
    const { kind, step, round, person, dueAt } = notice;
    await this.#tx.requestNotices.add({
      exceptionId: one.dossier.exception.id,
      kind,
      step,
      round,
      personId: person.id,
      placeId: null,
      dueAt,
      settledAt: this.#now,
      reason,
    });
  }

  /** Roles and stand-ins change without a word to a request, so that what is undecided is looked at each day. */
  #nextOf(one: Watched): Instant | null {
    const waits = this.#waiting.get(one);
    // It is woken when the platform is back, and not before.
    if (waits === 'platform') return instant(this.#now - MINUTE);
    const next = firstOf(one.toCome.filter((notice) => !this.#along.has(notice)));
    const looked = instant(this.#now + DAY);
    const isLooked = waits === 'person' || isUndecided(one.dossier.exception);
    return isLooked && (next === null || next > looked) ? looked : next;
  }
}

/** They wanted to hear nothing for a while. */
async function isMuted(tx: Repositories, { id }: Person, now: Instant): Promise<boolean> {
  const away = absenceAt(await tx.presence.absences(id, now), now) !== null;
  return !away && (await isHeldBack(tx, id, now));
}
