import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Source {
  readonly file: string;
  readonly text: string;
  /** What it imports: files of the project from its root, packages by name. */
  readonly imports: readonly string[];
}

function sourcesUnder(folder: string): Source[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => source(path.posix.join(folder, name.split(path.sep).join('/'))));
}

function source(file: string): Source {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const found = text.matchAll(/(?:from|import\()\s*'([^']+)'/g);
  const imports = [...found].map(([, target = '']) =>
    target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target,
  );
  return { file, text, imports };
}

const src = sourcesUnder('src');
const adapters = sourcesUnder('adapters');
const wiring = ['src/main.ts', 'src/cli.ts'];
const floor = (name: string) => src.filter(({ file }) => file.startsWith(`src/${name}/`));

/** Files that import something they must not, as "file → import". */
function trespassers(sources: readonly Source[], forbidden: (target: string) => boolean): string[] {
  return sources.flatMap(({ file, imports }) =>
    imports.filter(forbidden).map((target) => `${file} → ${target}`),
  );
}

const isSdk = (target: string) => target.startsWith('@slack/') || target.startsWith('discord');
const inSrc =
  (...names: string[]) =>
  (target: string) =>
    names.some((name) => target.startsWith(`src/${name}/`) || target === `src/${name}.ts`);

describe('the house', () => {
  it('knows adapters and chat libraries in the wiring alone', () => {
    const others = src.filter(({ file }) => !wiring.includes(file));
    expect(
      trespassers(others, (target) => target.startsWith('adapters/') || isSdk(target)),
    ).toEqual([]);
  });

  it('imports no chat library in the wiring either: an adapter is loaded only when it is set up', () => {
    const inWiring = src.filter(({ file }) => wiring.includes(file));
    expect(trespassers(inWiring, isSdk)).toEqual([]);
  });

  it('has floors that never run upward', () => {
    const below: Record<string, readonly string[]> = {
      domain: [
        'cards',
        'language',
        'formats',
        'store',
        'app',
        'commands',
        'painting',
        'platform',
        'webhooks',
        'config',
        'log',
      ],
      language: [
        'cards',
        'formats',
        'store',
        'app',
        'commands',
        'painting',
        'platform',
        'webhooks',
        'config',
        'log',
      ],
      formats: [
        'cards',
        'store',
        'app',
        'commands',
        'painting',
        'platform',
        'webhooks',
        'config',
        'log',
      ],
      cards: [
        'language',
        'formats',
        'store',
        'app',
        'commands',
        'painting',
        'platform',
        'webhooks',
        'config',
        'log',
      ],
      painting: [
        'language',
        'formats',
        'store',
        'app',
        'commands',
        'platform',
        'webhooks',
        'config',
        'log',
      ],
      store: ['language', 'formats', 'app', 'commands', 'painting', 'config'],
      app: ['commands', 'painting', 'playground', 'config'],
    };
    for (const [name, above] of Object.entries(below)) {
      expect(floor(name).length).toBeGreaterThan(0);
      expect(trespassers(floor(name), inSrc(...above))).toEqual([]);
    }
  });

  it('keeps the domain to itself and luxon', () => {
    const outside = (target: string) => !target.startsWith('src/domain/') && target !== 'luxon';
    expect(trespassers(floor('domain'), outside)).toEqual([]);
  });

  it('lets one adapter know nothing of another', () => {
    const roomOf = (file: string) => file.split('/')[1] ?? '';
    const strangers = adapters.flatMap(({ file, imports }) =>
      imports
        .filter((target) => target.startsWith('adapters/') && target.split('/').length > 2)
        .filter((target) => roomOf(target) !== roomOf(file))
        .map((target) => `${file} → ${target}`),
    );
    expect(strangers).toEqual([]);
  });

  it('reads no clock in what is pure', () => {
    const clock =
      /Date\.now|new Date\(\)|DateTime\.(now|local|utc)\(\)|performance\.|systemClock|process\.env/;
    const pure = ['domain', 'language', 'formats', 'cards'].flatMap(floor);
    expect(pure.filter(({ text }) => clock.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('loads what paints in its own thread alone, so that the program starts without it', () => {
    const others = src.filter(({ file }) => file !== 'src/painting/paint-worker.ts');
    expect(trespassers(others, (target) => target.startsWith('@resvg/'))).toEqual([]);
  });

  it('writes no platform’s markup', () => {
    const markup = /<@|<!date|<!channel|<t:|custom_id|action_id|block_id/;
    expect(src.filter(({ text }) => markup.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('has SQL in the store alone', () => {
    const sql = (target: string) => target === 'kysely' || target === 'better-sqlite3';
    const others = src.filter(({ file }) => !file.startsWith('src/store/'));
    expect(trespassers([...others, ...adapters], sql)).toEqual([]);
  });

  it('imports nothing in a circle', () => {
    expect(circleIn([...src, ...adapters, ...sourcesUnder('migrations')])).toBeNull();
  });
});

/** The first circle of imports, as a path; types count too, since who reads one file has to read the other. */
function circleIn(sources: readonly Source[]): string | null {
  const byFile = new Map(sources.map((one) => [one.file, one]));
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): string | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file].join(' → ');
    if (done.has(file)) return null;
    for (const target of byFile.get(file)?.imports ?? []) {
      const circle = byFile.has(target) ? walk(target, [...trail, file]) : null;
      if (circle !== null) return circle;
    }
    done.add(file);
    return null;
  };
  for (const { file } of sources) {
    const circle = walk(file, []);
    if (circle !== null) return circle;
  }
  return null;
}
