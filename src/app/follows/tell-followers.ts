import type { PlaceRef, PlatformName } from '../../domain/people/account.ts';
import { brand, type PersonId } from '../../domain/ids.ts';
import type { OwnNotice } from '../../domain/notices/own-notice.ts';
import type { OwnLookup } from '../../domain/notices/settle-followed.ts';
import type { Repositories } from '../../store/store.ts';
import type { App } from '../app.ts';
import { type Between, inBatches } from '../batches.ts';
import { isHeldBack } from '../mutes/muted.ts';
import { ownMessage } from './own-message.ts';
import { fromWorkOn } from './from-work-on.ts';
import { ownLookupFor } from './own-lookup.ts';
import type { Means } from './reach-of.ts';

/** No place at all: a whisper goes straight to the person. */
const NOWHERE = brand<PlaceRef>('');

/** People who are told in one transaction. */
const AT_ONCE = 25;

/**
 * Turns what people are owed of the dates that they follow into one message each, some people at a time. Who is away or
 * wants to hear nothing is told on their return what is still of use then.
 */
export async function tellFollowers(
  app: App,
  up: readonly PlatformName[],
  between: Between,
): Promise<void> {
  const people = await app.store.read.ownNotices.duePeople(app.clock.now());
  await inBatches(people, AT_ONCE, between, async (batch) => {
    const now = app.clock.now();
    await app.store.transact(async (tx) => {
      const due = await tx.ownNotices.due(now, batch);
      const lookup = await ownLookupFor(tx, due);
      for (const [person, rows] of Map.groupBy(due, ({ personId }) => personId)) {
        if (!(await isHeldBack(tx, person, now))) await tell(app, tx, person, rows, { lookup, up });
      }
    });
  });
}

async function tell(
  app: App,
  tx: Repositories,
  person: PersonId,
  rows: readonly OwnNotice[],
  { lookup, up }: { readonly lookup: OwnLookup; readonly up: readonly PlatformName[] },
): Promise<void> {
  const now = app.clock.now();
  const ready = await afterWaiting({ tx, files: app.files, now }, rows, lookup);
  const { told, skipped, card } = await ownMessage(tx, person, ready, lookup, now);
  const account = await accountFor(tx, person, rows);
  if (account !== null && !up.includes(account.platform)) return;
  for (const { notice, reason } of skipped) await tx.ownNotices.skipped(notice.id, reason);
  if (card === null) return;
  if (account === null) {
    for (const { id } of told) {
      await tx.ownNotices.skipped(id, 'The person has no account to be told on.');
    }
    return;
  }
  const spot = { platform: account.platform, place: NOWHERE };
  const whisper = { kind: 'whisper', spot, user: account.user, card } as const;
  const message = await tx.outbox.add(whisper, app.names.postKey(), now);
  await tx.ownNotices.told(
    told.map(({ id }) => id),
    message,
  );
}

/** What can wait until they are at work does, so that it comes in one message with the rest. */
async function afterWaiting(
  means: Means,
  rows: readonly OwnNotice[],
  lookup: OwnLookup,
): Promise<OwnNotice[]> {
  const { tx, now } = means;
  const ready: OwnNotice[] = [];
  for (const row of rows) {
    const at = await fromWorkOn(means, row, lookup, now);
    if (at > now) await tx.ownNotices.comesAt([row.id], at);
    else ready.push(row);
  }
  return ready;
}

async function accountFor(tx: Repositories, person: PersonId, rows: readonly OwnNotice[]) {
  const { accounts } = await tx.people.byId(person);
  const wanted = rows.at(-1)?.platform;
  return accounts.find(({ platform }) => platform === wanted) ?? accounts[0] ?? null;
}
