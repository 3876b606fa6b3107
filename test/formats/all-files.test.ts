import { describe, expect, it } from 'vitest';
import { importCsv } from '../../src/formats/csv-import.ts';
import { FormatError } from '../../src/formats/files/format-error.ts';
import { givenByFile } from '../../src/formats/given.ts';
import { importIcal } from '../../src/formats/ical/ical-import.ts';
import { importKubernetes } from '../../src/formats/kubernetes/kubernetes.ts';
import { importOpenStack } from '../../src/formats/openstack/openstack.ts';
import { importPython } from '../../src/formats/python/python.ts';
import { readSchedules } from '../../src/formats/read-schedule.ts';
import { importRelbotYaml } from '../../src/formats/relbot/relbot-import.ts';
import type { ReadSchedule } from '../../src/formats/schedule.ts';
import { textOfBytes } from '../../src/formats/files/text.ts';
import { damaged } from './damage.ts';
import { madeUp, type Source } from './made-up.ts';
import { areThere, ownFiles, realFiles } from './schedules.ts';

/** What was read, and what came of it. */
interface Taken {
  readonly source: Source;
  readonly schedules: readonly ReadSchedule[];
}

/** Each file is read in the format that it is in, and by each importer, whatever it is. */
const READERS: Record<string, (source: Source) => ReadSchedule | readonly ReadSchedule[]> = {
  'the format that it is in': read,
  'relbot’s YAML': (file) => importRelbotYaml(file),
  'a table': (file) => importCsv(file, givenByFile(file.name)),
  'a calendar': (file) => importIcal(file, givenByFile(file.name)),
  'a Kubernetes README': (file) => importKubernetes(file),
  'an OpenStack schedule': (file) => importOpenStack({ yaml: file, rst: null }),
  'an OpenStack schedule and its text at once': (file) =>
    importOpenStack({ yaml: file, rst: file }),
  'a file of Python': (file) => importPython(file, null),
};

function read(source: Source): readonly ReadSchedule[] {
  return readSchedules(source, () => source.rst);
}

/** What is wrong with how a reader took a file; null where it imported what is there, or refused it as it should. */
function mishap(name: string, take: () => Taken): string | null {
  const begun = performance.now();
  try {
    const { source, schedules } = take();
    const wrong = schedules.flatMap((one) => [...madeUp(source, one), ...broken(one)]);
    if (schedules.length === 0) wrong.push('no cycle');
    if (wrong.length > 0) return wrong.join('; ');
  } catch (error) {
    if (!(error instanceof FormatError))
      return String(error instanceof Error ? error.stack : error);
    const known = [name, name.replace(/\.ya?ml$/, '.rst')];
    if (!known.includes(error.file)) return `it names the file ${error.file}`;
    if (!/^[^\n\0]{20,600}$/.test(error.message)) return `it says “${error.message}”`;
  }
  const took = performance.now() - begun;
  return took > SLOW ? `it took ${Math.round(took)} ms` : null;
}

/** A hang and not a slow machine. */
const SLOW = 10_000;

/** What would be stored and could never be used. */
function broken({ plan }: ReadSchedule): string[] {
  const keys = plan.deadlines.map(({ key }) => key);
  const named = [
    ...plan.cycle.stages.map(({ begins }) => begins),
    ...plan.deadlines.flatMap((deadline) => (deadline.kind === 'freeze' ? [deadline.ends] : [])),
  ].flatMap((point) => (point.by === 'deadline' ? [point.key] : []));
  return [
    ...(new Set(keys).size === keys.length ? [] : ['a key twice']),
    ...named.filter((key) => !keys.includes(key)).map((key) => `no deadline ${key}`),
    ...(plan.deadlines.some(({ kind }) => kind === 'release') ? [] : ['no release']),
    ...(JSON.stringify(plan).includes('NaN') ? ['NaN'] : []),
  ];
}

const IMPORTED =
  /^(?:kubernetes-.*README\.md|openstack\/\w+\/schedule\.yaml|python\/.*\.(?:toml|json))$/;

// The real files lie beside a checkout only where relbot is developed.
describe.skipIf(!areThere)('every real schedule', () => {
  it.each(Object.entries(READERS))('read as %s is imported as it is, or refused', (_, reader) => {
    const mishaps = realFiles().flatMap((file) => {
      const what = mishap(file.name, () => ({ source: file, schedules: [reader(file)].flat() }));
      return what === null ? [] : [`${file.name}: ${what}`];
    });
    expect(mishaps).toEqual([]);
  });

  it('is imported where relbot knows its format', () => {
    const known = realFiles().filter(({ name }) => IMPORTED.test(name));
    expect(known.length).toBeGreaterThan(15);
    for (const file of known) {
      const least = file.name.startsWith('python/') ? 2 : 26;
      for (const { plan } of read(file)) {
        expect(plan.deadlines.length).toBeGreaterThanOrEqual(least);
      }
    }
  });

  it('of Python is imported in every version that it has', () => {
    for (const file of realFiles().filter(({ name }) => /^python\/.*\.(?:toml|json)$/.test(name))) {
      const versions = [...file.text.matchAll(/^(?:\[metadata\.| {2})"(\d+\.\d+)"/gm)];
      expect(versions.length).toBeGreaterThan(15);
      for (const [, version = ''] of versions) {
        const schedules = readSchedules(file, () => null, { cycle: version });
        expect(schedules.map(({ plan }) => plan.cycle.key)).toEqual([version]);
        expect([version, mishap(file.name, () => ({ source: file, schedules }))]).toEqual([
          version,
          null,
        ]);
      }
    }
  });
});

it.each(ownFiles())('the example $name is imported as it is', (file) => {
  const schedules = read(file);
  for (const { plan } of schedules) expect(plan.deadlines.length).toBeGreaterThan(1);
  expect(mishap(file.name, () => ({ source: file, schedules }))).toBeNull();
});

describe('a damaged copy is imported as it is, or refused', () => {
  // Of each file one copy for each kind of damage, or several; the seed is said with what fails.
  const KINDS = 27;

  it.each(ownFiles())('of the example $name', (file) => {
    expect(damagedMishaps(file, 6 * KINDS, 1_000)).toEqual({ mishaps: [], areBoth: true });
  });

  const real = realFiles().filter(({ name }) => IMPORTED.test(name));
  it.skipIf(!areThere).each(real)('of $name', (file) => {
    expect(damagedMishaps(file, 2 * KINDS, 2_000)).toEqual({ mishaps: [], areBoth: true });
  });
});

/** The file itself, or the text beside it, is damaged; that some are imported shows that the damage is not too great. */
function damagedMishaps(
  file: Source,
  copies: number,
  firstSeed: number,
): { readonly mishaps: string[]; readonly areBoth: boolean } {
  const mishaps: string[] = [];
  let imported = 0;
  for (let seed = firstSeed; seed < firstSeed + copies; seed += 1) {
    const inText = file.rst !== null && seed % 2 === 1;
    const { how, bytes } = damaged(inText ? (file.rst ?? '') : file.text, seed);
    const what = mishap(file.name, () => {
      const text = textOfBytes(file.name, bytes);
      const source = inText ? { ...file, rst: text } : { ...file, text };
      const schedules = read(source);
      imported += 1;
      return { source, schedules };
    });
    if (what !== null) mishaps.push(`${how}${inText ? ' in its .rst' : ''}: ${what}`);
  }
  return { mishaps, areBoth: imported > 0 && imported < copies };
}
