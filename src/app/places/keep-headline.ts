import type { Card } from '../../cards/card.ts';
import {
  dropHeadlineOffer,
  headlineDropped,
  headlineKept,
  headlineNotGranted,
  keepHeadlineOffer,
  noHeadline,
} from '../../cards/places/keep-headline.ts';
import { UserError } from '../../domain/user-error.ts';
import { needManager, type Call } from '../call.ts';
import { headlineToBe, oweHeadline, refreshHeadline } from '../delivery/refresh-headlines.ts';

const DEED = 'say whether I keep a channel’s topic';

/** The answer to "keep the topic of this channel up to date", or to its end: what it would say, and the button. */
export async function offerHeadline(call: Call, keep: boolean): Promise<Card> {
  const { tx, place, now } = call;
  await needManager(call, DEED);
  if (!keep) {
    const kept = await tx.headlines.of(place.id);
    return kept?.isKept === true ? dropHeadlineOffer(place.name) : noHeadline(place.name);
  }
  needChannel(call);
  if (!mayChange(call)) return headlineNotGranted(place.name, place.spot.platform);
  const words = await headlineToBe(tx, place.id, now);
  return keepHeadlineOffer(place.name, words, place.spot.platform);
}

export async function keepHeadline(call: Call): Promise<Card> {
  const { tx, app, place, now } = call;
  await needManager(call, DEED);
  needChannel(call);
  if (!mayChange(call)) return headlineNotGranted(place.name, place.spot.platform);
  const before = await tx.headlines.of(place.id);
  await tx.headlines.keep(place.id, true);
  await refreshHeadline({ tx, names: app.names, now }, place.id);
  await record(call, before?.isKept ?? false, true);
  return headlineKept(place.name);
}

export async function dropHeadline(call: Call): Promise<Card> {
  const { tx, app, place, now } = call;
  await needManager(call, DEED);
  const before = await tx.headlines.of(place.id);
  if (before?.isKept !== true) return noHeadline(place.name);
  await tx.headlines.keep(place.id, false);
  await oweHeadline({ tx, names: app.names, now }, place.id);
  await record(call, true, false);
  return headlineDropped(place.name);
}

function needChannel({ direct }: Call): void {
  if (direct) throw new UserError('Only a channel has a topic: say it there.');
}

function mayChange({ app, place }: Call): boolean {
  return app.platforms.some(({ name, can }) => name === place.spot.platform && can.headline);
}

async function record(
  { tx, person, place, now }: Call,
  before: boolean,
  after: boolean,
): Promise<void> {
  await tx.audit.add({
    at: now,
    personId: person.id,
    platform: place.spot.platform,
    place: place.spot.place,
    deed: 'keeps the topic up to date',
    subject: 'place',
    subjectId: place.id,
    before,
    after,
  });
}
