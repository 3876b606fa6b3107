import { list } from '../cards/cut.ts';
import { personName } from '../cards/people.ts';
import type { Person } from '../domain/people/account.ts';
import type { ProjectId } from '../domain/ids.ts';
import type { Instant } from '../domain/time/time.ts';
import { UserError } from '../domain/user-error.ts';
import type { KnownPlace } from '../store/places/places.ts';
import type { Repositories } from '../store/store.ts';
import type { Mentions, Speaker } from '../platform.ts';
import type { PlaceRef } from '../domain/people/account.ts';
import type { App } from './app.ts';
import { groundOf, type Ground } from './project-of.ts';

/** One event being handled, inside its transaction: who, where, when, and what they may touch. */
export interface Call {
  readonly app: App;
  readonly tx: Repositories;
  readonly now: Instant;
  readonly person: Person;
  readonly place: KnownPlace;
  /** True in a conversation between relbot and one person. */
  readonly direct: boolean;
  /** True where nobody else reads what was said, nor the answer: between two, and for a slash command. */
  readonly confidential: boolean;
  /** The people that were named. */
  readonly mentions: Mentions;
  /** Null while there is no cycle. */
  readonly ground: Ground | null;
}

export interface Caller {
  readonly from: Speaker;
  readonly place: PlaceRef;
  readonly placeName: string;
  readonly direct: boolean;
  /** Only what was said names people. */
  readonly mentions?: Mentions;
}

/** Makes the person and the place known, and finds the cycle they speak of. */
export async function beginCall(app: App, tx: Repositories, caller: Caller): Promise<Call> {
  const now = app.clock.now();
  const person = await tx.people.meet(caller.from.account, caller.from.name, caller.from.zone);
  const spot = { platform: caller.from.account.platform, place: caller.place };
  const first = await tx.projects.first();
  const place = await tx.places.meet(spot, caller.placeName, first?.id ?? null);
  const ground = await groundOf(tx, place, now);
  const { direct, mentions = [] } = caller;
  return { app, tx, now, person, place, direct, confidential: direct, mentions, ground };
}

/** A refusal that says who can: thrown, so that nothing of what was begun is kept. */
export class NotAllowed extends UserError {
  override readonly name = 'NotAllowed';
  /** The project whose managers can. */
  readonly projectId: ProjectId | null;
  /** Who can, where it is not just the managers. */
  readonly who: readonly Person[] | null;
  constructor(sentence: string, projectId: ProjectId | null, who: readonly Person[] | null = null) {
    super(sentence);
    this.projectId = projectId;
    this.who = who;
  }
}

/**
 * Permission is checked here, when the change is made, not when a button is drawn.
 *
 * @param projectId whose managers may: of what is changed, where that is known. The place may be another project's by
 * now.
 */
export async function needManager(
  call: Call,
  what: string,
  projectId: ProjectId | null = call.place.projectId,
): Promise<void> {
  if (await isManager(call, projectId)) return;
  throw new NotAllowed(`Only a release manager can ${what}.`, projectId);
}

/**
 * The same for what only a manager in their own right can: who stands in for one cannot hand that on, or their time
 * would not end.
 */
export async function needOwnRight(
  call: Call,
  what: string,
  projectId: ProjectId | null = call.place.projectId,
): Promise<void> {
  await needManager(call, what, projectId);
  const scope = { projectId, now: call.now };
  if (await call.tx.roles.has(call.person.id, 'manager', scope)) return;
  const managers = await call.tx.roles.holders('manager', scope);
  throw new UserError(
    `You stand in for a release manager: only a manager in their own right can ${what}. Who can: ${list(managers.map(personName), 300, 'or')}.`,
  );
}

export async function isManager(
  { app, tx, person, place, now }: Call,
  projectId: ProjectId | null = place.projectId,
): Promise<boolean> {
  return await app.managers.has(tx, person, { projectId, now });
}

/** What an answer needs that changes nothing: it is given in a terminal as well, where nobody is known to ask. */
export type Reading = Pick<Call, 'tx' | 'now' | 'ground'>;

export function needGround({ ground }: Pick<Call, 'ground'>): Ground {
  if (ground === null) {
    throw new UserError(
      'There is no cycle yet: a release manager says “plan a cycle” first, or somebody imports a schedule.',
    );
  }
  return ground;
}
