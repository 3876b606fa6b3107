import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import { planFor } from '../../src/app/places/subscribe.ts';
import { randomNames } from '../../src/app/names.ts';
import { brand } from '../../src/domain/ids.ts';
import type { Zone } from '../../src/domain/time/time.ts';
import { instant, wallTime } from '../../src/domain/time/wall.ts';
import { NO_FILES } from '../../src/formats/files/own-files.ts';
import { readSchedule } from '../../src/formats/read-schedule.ts';
import type { Repositories } from '../../src/store/store.ts';
import type { Project } from '../../src/domain/cycle/cycle.ts';
import type { FakeDiscord } from '../fakes/discord/index.ts';
import type { FakeSlack } from '../fakes/slack/index.ts';
import type { World } from '../fakes/world.ts';
import type { Beside } from './beside.ts';
import { BEGINS, PROJECT_ZONE, scheduleFile, type Told, WAYS } from './schedule.ts';

export const REQUESTS = '#requests';
export const PEOPLE = Array.from({ length: 8 }, (_, index) => `person${index}`);

/** A channel that is told of what comes. */
export interface Channel {
  readonly world: World;
  readonly name: string;
  readonly told: Told;
  /** What it would rather have where relbot cannot look; null where it can. */
  readonly unsure: 'miss' | 'repeat' | null;
}

/** So many channels of each platform that relbot can read back, and on Slack half as many that it cannot. */
export function channelsOf(slack: FakeSlack, discord: FakeDiscord, many: number): Channel[] {
  const told = (index: number) => WAYS[index % WAYS.length] ?? WAYS[0];
  const channels: Channel[] = [];
  const add = (world: World, name: string, index: number, unsure: Channel['unsure']) => {
    const how = told(index);
    if (how !== undefined) channels.push({ world, name, told: how, unsure });
  };
  for (let index = 0; index < many; index += 1) {
    add(slack, `#s${index}`, index, null);
    add(discord, `#d${index}`, index, null);
    if (index % 2 === 0)
      add(slack, `#private-${index}`, index, index % 4 === 0 ? 'miss' : 'repeat');
  }
  return channels;
}

/** The schedule imported, relbot in every channel, and each subscribed as after “subscribe this channel”. */
export async function moveIn(beside: Beside, channels: readonly Channel[]): Promise<void> {
  const worlds = [...new Set(channels.map(({ world }) => world))];
  for (const { world, name } of channels) await world.invites('mara', name);
  for (const world of worlds) {
    await world.invites('mara', REQUESTS);
    for (const person of PEOPLE) await world.chats(person, REQUESTS, 'Good morning.');
  }
  const now = instant(BEGINS);
  await beside.with(async (store) => {
    const { plan } = readSchedule({ name: 'chaos.yaml', text: scheduleFile() }, () => null);
    await importCycle({ store, names: randomNames, files: NO_FILES }, plan, now);
    await store.transact(async (tx) => {
      const project = await tx.projects.first();
      if (project === null) throw new Error('Nothing has been imported.');
      for (const channel of channels) await subscribe(tx, channel, project);
      for (const world of worlds) await takesRequests(tx, world, project);
    });
  });
  for (const { world, name, unsure } of channels) {
    if (unsure === null) continue;
    await beside.run(
      `update place set when_unsure = '${unsure}' where ref = '${world.placeOf(name)}'`,
    );
  }
}

async function subscribe(
  tx: Repositories,
  { world, name, told }: Channel,
  project: Project,
): Promise<void> {
  const spot = { platform: world.platform, place: world.placeOf(name) };
  const place = await tx.places.meet(spot, name, project.id);
  const said = {
    zone: told.zone === PROJECT_ZONE ? null : brand<Zone>(told.zone),
    time: wallTime(told.time),
    days: told.days,
  };
  await tx.places.setHowToTell(place.id, said);
  await tx.places.subscribe(place.id, true);
  const now = instant(BEGINS);
  await tx.notices.plan(
    await planFor({ tx, files: NO_FILES, now }, await tx.places.byId(place.id), project),
  );
}

async function takesRequests(tx: Repositories, world: World, project: Project): Promise<void> {
  const spot = { platform: world.platform, place: world.placeOf(REQUESTS) };
  const place = await tx.places.meet(spot, REQUESTS, project.id);
  await tx.places.takeRequestsHere(place.id, world.platform, project.id);
}
