import { createPublic } from '../../src/app/public/public-relbot.ts';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { channelPlace } from '../../adapters/playground/places.ts';
import { systemClock } from '../../src/app/clock.ts';
import { randomNames } from '../../src/app/names.ts';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import { NO_FILES } from '../../src/formats/files/own-files.ts';
import { sampleCycle } from '../../src/formats/relbot/sample.ts';
import { templateNames } from '../../src/formats/templates/templates.ts';
import { openStore } from '../../src/store/store.ts';
import { opened, said, windowOf } from '../support/playhouse.ts';
import { tempFolder } from '../support/temp-store.ts';

test('opens on the sample where nothing is imported, and writes nothing beside it', async () => {
  const folder = tempFolder();
  const house = await opened(path.join(folder, 'relbot.db'));
  expect(house.about).toBe('OpenStack 2026.2 Hibiscus');
  expect(said(house, 'slack')[0]).toContain('I keep the release dates of OpenStack');
  expect(said(house, 'discord')[0]).toContain('I keep the release dates of OpenStack');
  expect((await house.starts()).own).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
});

test('opens on a copy of what is imported, goes from there, and leaves that as it is', async () => {
  const file = path.join(tempFolder(), 'relbot.db');
  const store = await openStore(file);
  const sample = sampleCycle();
  const plan = { ...sample, project: { ...sample.project, name: 'Our own project' } };
  await importCycle({ store, names: randomNames, files: NO_FILES }, plan, systemClock.now());
  await store.close();
  const before = readFileSync(file);
  const house = await opened(file);
  expect(house.about).toBe('Our own project 2026.2 Hibiscus');
  expect((await house.starts()).own).toBe('2026.2 Hibiscus');
  await house.begin({ from: 'sample' });
  expect(house.about).toBe('OpenStack 2026.2 Hibiscus');
  await house.begin({ from: 'own' });
  expect(house.about).toBe('Our own project 2026.2 Hibiscus');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('begins on every template, three weeks before its freeze', { timeout: 60_000 }, async () => {
  const house = await opened();
  for (const name of templateNames()) {
    await house.begin({ from: 'template', name, release: '2027-03-31' });
    expect(house.about).toBe('Example App 5.2 Heron');
    const { theme } = house.play.opening;
    if (theme.about !== 'a freeze') throw new Error(`${name} has no freeze to wind to.`);
    expect(theme.at - house.play.clock.now()).toBeGreaterThan(20 * 86_400_000);
    expect(said(house, 'discord')[0]).toContain('Example App');
  }
});

test('what cannot be begun is refused with the line and the reason, and the play goes on', async () => {
  const house = await opened();
  const play = house.play;
  const pasted = (text: string, file: string | null = null) =>
    house.begin({ from: 'pasted', file, text });
  await expect(pasted('project:\n  nam: X\n')).rejects.toThrow(/^pasted\.yaml, line 2: /);
  await expect(pasted('name,date\nRelease,tomorrow', 'dates.csv')).rejects.toThrow(
    /^dates\.csv, line 2: /,
  );
  await expect(pasted('  \n')).rejects.toThrow('Nothing was pasted');
  await expect(pasted('{')).rejects.toThrow(/^pasted\.json/);
  await expect(pasted('hello')).rejects.toThrow(/no schedule relbot knows/);
  const template = { from: 'template', name: 'nope', release: '2027-03-31' } as const;
  await expect(house.begin(template)).rejects.toThrow('There is no template “nope”');
  await expect(house.begin({ ...template, name: '6-weeks', release: 'soon' })).rejects.toThrow(
    /soon/,
  );
  expect(house.play).toBe(play);
  await windowOf(house, 'slack').say('jonas', channelPlace('release'), '@relbot are we frozen');
});

test('beginning again tells whoever watches, forgets the play before, and its clock begins anew', async () => {
  const house = await opened();
  let begun = 0;
  const stop = house.onBegun(() => (begun += 1));
  const start = house.play.clock.now();
  await house.play.clock.windBy(7 * 86_400_000);
  const seen = house.app.store.seen();
  await Promise.all([house.rewind(), house.rewind()]);
  // Farther on than any writing takes it: what was kept of the other store is read anew.
  expect((house.app.store.seen() ?? 0) - (seen ?? 0)).toBeGreaterThan(1e9);
  expect(begun).toBe(2);
  expect(house.play.clock.now() - start).toBeLessThan(3_600_000);
  expect(said(house, 'slack')).toHaveLength(1);
  stop();
  await house.rewind();
  expect(begun).toBe(2);
  // Whoever serves it sees the present play.
  expect(house.app.platforms).toEqual(house.play.app.platforms);
  expect((await house.app.store.read.projects.first())?.name).toBe('OpenStack');
});

test('beginning again in the middle of a winding ends that, and breaks nothing', async () => {
  const house = await opened();
  const winding = house.play.clock.windBy(90 * 86_400_000);
  await house.rewind();
  await winding;
  expect(await house.play.clock.windToNextEvent()).not.toBeNull();
});

test('its database is gone with it', async () => {
  const house = await opened();
  const list = await house.app.store.read.projects.list();
  expect(list).toHaveLength(1);
  await house.close();
  await expect(house.app.store.read.projects.list()).rejects.toThrow();
  expect(existsSync('relbot.db')).toBe(false);
});

test('what anybody may read is of the play that is on, also where it was read before', async () => {
  const house = await opened();
  const shown = createPublic(house.app);
  const template = { from: 'template', name: '6-months', release: '2027-03-31' } as const;
  await shown.cycle({ project: null, cycle: null });
  await house.begin(template);
  expect((await shown.cycle({ project: null, cycle: null })).schedule.project.name).toBe(
    'Example App',
  );
  await house.rewind();
  expect((await shown.cycle({ project: null, cycle: null })).schedule.project.name).toBe(
    'Example App',
  );
});
