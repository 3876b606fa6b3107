import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../src/commands/import.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { FormatError } from '../../src/formats/files/format-error.ts';
import { damaged } from '../formats/damage.ts';
import { Spawned } from '../support/spawned.ts';
import { tempFolder } from '../support/temp-store.ts';

const YAML = `project: {name: Example App, key: example, zone: Europe/Berlin}
cycle: {name: 5.2 Heron, key: heron}
stages: {QA: ff}
deadlines:
  - {name: Feature freeze, key: ff, date: 2027-03-04, ends: rc1}
  - {name: RC1, key: rc1, date: 2027-03-18, time: 17:00}
  - {name: Final release, date: 2027-03-31}
`;
const NEXT = YAML.replaceAll('2027', '2028').replaceAll('heron', 'ibis');
const TABLE = 'name,date\nFeature freeze,2027-03-11\nFinal release,2027-03-30\n';
const CALENDAR = `BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
SUMMARY:Final release
DTSTART;VALUE=DATE:20270401
END:VEVENT
END:VCALENDAR
`;

/** A folder with a database in it that has one cycle. */
async function commandLine() {
  const folder = tempFolder();
  const databaseUrl = path.join(folder, 'relbot.db');
  const at = (name: string) => path.join(folder, name);
  const imports = async (...files: string[]) => {
    await importFiles(
      files,
      { databaseUrl, consent: { consent: 'given' } },
      { out: () => {}, remark: () => {} },
    );
  };
  writeFileSync(at('heron.yaml'), YAML);
  await imports(at('heron.yaml'));
  return { folder, databaseUrl, at, imports, rows: () => rowsOf(databaseUrl) };
}

/** Every row of every table. */
function rowsOf(file: string): Record<string, unknown[]> {
  const database = new Database(file, { readonly: true });
  try {
    const tables = database
      .prepare<[], { name: string }>("select name from sqlite_master where type = 'table'")
      .all();
    return Object.fromEntries(
      tables.map(({ name }) => [name, database.prepare(`select * from "${name}"`).all()]),
    );
  } finally {
    database.close();
  }
}

const bytes = (length: number) => Buffer.alloc(length, 'deadlines: ');
/** Unfolds to 10^20 deadlines. */
const BOMB = `deadlines: &a0 [x]\n${Array.from({ length: 20 }, (_, level) => `a${level}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(', ')}]`).join('\n')}\n`;

const BAD: readonly (readonly [what: string, make: (folder: string) => string, says: RegExp])[] = [
  [
    'nothing',
    (folder) => path.join(folder, 'gone.yaml'),
    /gone\.yaml cannot be read: is the path right\?$/,
  ],
  ['nothing below /proc', () => '/proc/nope', /^\/proc\/nope cannot be read: is the path right\?$/],
  ['nothing below a file', (folder) => path.join(folder, 'heron.yaml', 'x.yaml'), /cannot be read/],
  ['a folder', (folder) => folder, /is a folder: name the files in it\.$/],
  [
    'a device that never ends',
    () => '/dev/zero',
    /^\/dev\/zero is no plain file: save what it gives/,
  ],
  [
    'a file of 50 MB',
    made('big.yaml', () => bytes(50_000_000)),
    /is larger than 256 kB, which no schedule is/,
  ],
  ['a table of 1 MB', made('big.csv', () => bytes(1_000_000)), /is larger than 256 kB/],
  [
    'aliases that unfold without end',
    made('bomb.yaml', () => BOMB),
    /its \*aliases name no anchor or unfold into too much/,
  ],
  [
    'brackets in brackets',
    made('deep.yaml', () => '['.repeat(100_000)),
    /is nested deeper than any schedule/,
  ],
  [
    'a picture',
    made('cycle.yaml', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
    /line 1: there is a byte that is no UTF-8/,
  ],
  [
    'a program',
    made('cycle.csv', () => Buffer.from('7f454c4602010100', 'hex')),
    /line 1: there is a character that no text has \(U\+007F\)/,
  ],
  [
    'a table from a spreadsheet',
    made('cycle.csv', () => Buffer.from(`\uFEFF${TABLE}`, 'utf16le')),
    /line 1: it is UTF-16: save it as UTF-8\.$/,
  ],
  [
    'an old encoding',
    made('cycle.yaml', () => Buffer.from(`${YAML}# Grüße`, 'latin1')),
    /line 8: there is a byte that is no UTF-8/,
  ],
  ['an empty file', made('cycle.yaml', () => ''), /this is no schedule relbot knows/],
  [
    'a table that is cut',
    made('heron.csv', () => TABLE.slice(0, -6)),
    /line 3: “2027-” is not a date/,
  ],
  [
    'a calendar that is cut',
    made('heron.ics', () => CALENDAR.slice(0, -15)),
    /line 1: BEGIN:VCALENDAR has no END/,
  ],
  [
    'a date on no calendar',
    made('cycle.yaml', () => YAML.replace('03-31', '02-31')),
    /line 7: 2027-02-31 is on no calendar/,
  ],
];

function made(name: string, content: () => string | Buffer): (folder: string) => string {
  return (folder) => {
    const file = path.join(folder, name);
    writeFileSync(file, content());
    return file;
  };
}

const HERE = BAD.filter(([what]) => process.platform !== 'win32' || !/device/.test(what));

describe('a file that cannot be imported', () => {
  it.each(HERE)(
    '%s: is refused in one sentence at once, and nothing changes',
    async (_, make, says) => {
      const relbot = await commandLine();
      const before = relbot.rows();
      const refused: unknown = await relbot
        .imports(make(relbot.folder))
        .catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(UserError);
      const sentence = refused instanceof Error ? refused.message : '';
      expect(sentence).toMatch(says);
      expect(sentence).not.toMatch(/[\n\0\uFFFD]/);
      expect(relbot.rows()).toEqual(before);
    },
  );

  it('keeps those out that are named with it', async () => {
    const relbot = await commandLine();
    const before = relbot.rows();
    writeFileSync(relbot.at('ibis.yaml'), NEXT);
    await expect(relbot.imports(relbot.at('ibis.yaml'), relbot.at('gone.yaml'))).rejects.toThrow(
      'gone.yaml cannot be read',
    );
    expect(relbot.rows()).toEqual(before);
  });

  it('makes no database', async () => {
    const databaseUrl = path.join(tempFolder(), 'data', 'relbot.db');
    const printer = { out: () => {}, remark: () => {} };
    await expect(
      importFiles(['/proc/nope'], { databaseUrl, consent: { consent: 'given' } }, printer),
    ).rejects.toThrow('cannot be read');
    expect(existsSync(path.dirname(databaseUrl))).toBe(false);
  });

  it('ends the command with 1, and the sentence alone', async () => {
    const relbot = await commandLine();
    const command = new Spawned(
      'bin/relbot.js',
      ['import', made('bomb.yaml', () => BOMB)(relbot.folder)],
      {
        DATABASE_URL: relbot.databaseUrl,
      },
    );
    expect(await command.ends()).toBe(1);
    expect(command.output).toMatch(/^\S+bomb\.yaml: its \*aliases [^\n]*\n$/);
  });
});

describe('damaged copies of files', () => {
  const originals = { 'heron.yaml': YAML, 'heron.csv': TABLE, 'heron.ics': CALENDAR };

  it.each(Object.entries(originals))(
    'of %s are stored whole, or nothing is',
    async (name, text) => {
      const relbot = await commandLine();
      let refused = 0;
      for (let seed = 0; seed < 40; seed += 1) {
        const { how, bytes } = damaged(text, seed);
        const folder = path.join(relbot.folder, String(seed));
        mkdirSync(folder);
        writeFileSync(path.join(folder, name), bytes);
        const before = relbot.rows();
        try {
          await relbot.imports(path.join(folder, name));
        } catch (error) {
          refused += 1;
          const seen = { how, isRefusal: error instanceof FormatError, rows: relbot.rows() };
          expect(seen).toEqual({ how, isRefusal: true, rows: before });
        }
      }
      expect(refused).toBeGreaterThan(10);
      expect(refused).toBeLessThan(40);
    },
  );

  it('are not stored by halves either when the database fails in the middle', async () => {
    const relbot = await commandLine();
    const database = new Database(relbot.databaseUrl);
    database.exec(
      "create trigger full before update on deadline when new.key = 'rc1' begin select raise(abort, 'no more'); end",
    );
    database.close();
    const before = relbot.rows();
    expect(before['deadline']).toHaveLength(3);
    writeFileSync(
      relbot.at('moved.yaml'),
      YAML.replace('03-04', '03-05').replace('03-18', '03-19').replace('Example App', 'Other App'),
    );
    await expect(relbot.imports(relbot.at('moved.yaml'))).rejects.toThrow('no more');
    expect(relbot.rows()).toEqual(before);
  });
});
