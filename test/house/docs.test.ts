import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { wallDate } from '../../src/domain/time/wall.ts';
import { UTC } from '../../src/domain/time/zone.ts';
import { planFromTemplate } from '../../src/formats/templates/plan-from-template.ts';
import { readSchedule } from '../../src/formats/read-schedule.ts';
import { readTemplate } from '../../src/formats/templates/template.ts';
import { COMPILED } from '../support/compiled.ts';
import { tempFolder } from '../support/temp-store.ts';

/**
 * What the documents show is run. A console session that has changed for a good reason is written anew with
 * `npm test -- test/house/docs.test.ts -u`: then read what became of it.
 */
const ROOT = path.resolve(import.meta.dirname, '../..');
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
];
const SESSION = /^```console$/m;
const textOf = (document: string) => readFileSync(path.join(ROOT, document), 'utf8');

describe.each(DOCUMENTS)('%s', (document) => {
  const text = textOf(document);

  it('leads only to files that are there', () => {
    const links = text.matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g);
    const pictures = text.matchAll(/\bsrc(?:set)?="([^"]+)"/g);
    const targets = [...links, ...pictures].map(([, target = '']) => target);
    const folder = path.dirname(path.join(ROOT, document));
    expect(targets.filter((target) => !existsSync(path.join(folder, target)))).toEqual([]);
  });

  it('leads only to headings that are there, in itself and in others', () => {
    const dead = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g)].filter(
      ([, target = '', anchor = '']) =>
        !anchorsOf(path.join(path.dirname(document), target || path.basename(document))).has(
          anchor,
        ),
    );
    expect(dead.map(([link]) => link)).toEqual([]);
  });
});

it.each(DOCUMENTS.filter((document) => schedulesIn(textOf(document)).length > 0))(
  '%s shows schedules that can be imported as they are',
  (document) => {
    for (const text of schedulesIn(textOf(document))) {
      const { warnings } = readSchedule({ name: document, text }, () => null);
      expect(warnings).toEqual([]);
    }
  },
);

it.each(DOCUMENTS.filter((document) => templatesIn(textOf(document)).length > 0))(
  '%s shows templates that can be planned as they are',
  (document) => {
    for (const text of templatesIn(textOf(document))) {
      const { plan, warnings } = planFromTemplate(readTemplate({ name: document, text }), {
        release: wallDate('2027-03-31'),
        project: { key: 'example-app', name: 'Example App', zone: UTC, countries: [] },
        cycle: { key: 'heron', name: '5.2 Heron', aliases: [] },
      });
      expect(plan.deadlines).not.toEqual([]);
      expect(warnings).toEqual([]);
    }
  },
);

// Needs sh and sed, which Windows does not have.
it
  .skipIf(process.platform === 'win32')
  .each(DOCUMENTS.filter((document) => SESSION.test(textOf(document))))(
  '%s shows what its commands really print',
  async (document) => {
    await expect(runAgain(textOf(document))).toMatchFileSnapshot(path.join(ROOT, document));
  },
  120_000,
);

/** As GitHub makes them of headings; the second of a name has a number. What stands in a block of code is none. */
function anchorsOf(document: string): Set<string> {
  const prose = textOf(document).replaceAll(/^( *)```[^]*?^\1```$/gm, '');
  const anchors = new Set<string>();
  for (const [, heading = ''] of prose.matchAll(/^#+ (.+)$/gm)) {
    const words = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = words.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-');
    let number = 0;
    while (anchors.has(number === 0 ? anchor : `${anchor}-${number}`)) number += 1;
    anchors.add(number === 0 ? anchor : `${anchor}-${number}`);
  }
  return anchors;
}

function schedulesIn(text: string): string[] {
  return [...text.matchAll(/^```yaml\n(project:[^]*?)^```$/gm)].map(([, yaml = '']) => yaml);
}

function templatesIn(text: string): string[] {
  return [...text.matchAll(/^```yaml\n(template:[^]*?)^```$/gm)].map(([, yaml = '']) => yaml);
}

/**
 * The document with every session run anew, top to bottom in one folder that has its first schedule as cycle.yaml, and
 * its last template so far as ours.yaml.
 */
function runAgain(text: string): string {
  const folder = tempFolder();
  let begun = false;
  return text.replaceAll(/^```(console|yaml)\n([^]*?)^```$/gm, (block, language, body: string) => {
    if (language === 'yaml') {
      if (body.startsWith('project:') && !begun) {
        begun = true;
        writeFileSync(path.join(folder, 'cycle.yaml'), body);
      }
      if (body.startsWith('template:')) writeFileSync(path.join(folder, 'ours.yaml'), body);
      return block;
    }
    const commands = body.split('\n').filter((line) => line.startsWith('$ '));
    const session = commands.map((line) => `${line}\n${run(line.slice(2), folder)}`);
    return `\`\`\`console\n${session.join('')}\`\`\``;
  });
}

function run(command: string, folder: string): string {
  const relbot = `"${process.execPath}" "${path.join(ROOT, 'bin/relbot.js')}"`;
  const { stdout } = spawnSync(
    'sh',
    ['-c', `exec 2>&1; ${command.replace('npx relbot', relbot)}`],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', HOME: folder, TZ: 'UTC', ...COMPILED },
    },
  );
  return stdout;
}
