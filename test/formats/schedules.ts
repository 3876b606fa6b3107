import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { exportCsv } from '../../src/formats/csv-export.ts';
import { importRelbotYaml } from '../../src/formats/relbot/relbot-import.ts';
import type { Source } from './made-up.ts';

/** Real schedules of many projects; they lie beside a checkout only where relbot is developed. */
const FOLDER = path.resolve('../shared/data/schedules');
export const areThere = existsSync(FOLDER);

/** Every file there, with the .rst beside a .yaml. */
export function realFiles(): Source[] {
  if (!areThere) return [];
  return readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .toSorted()
    .map((file) => ({
      name: path.relative(FOLDER, file),
      text: readFileSync(file, 'utf8'),
      rst: textOf(file.replace(/\.yaml$/, '.rst')),
    }));
}

function textOf(file: string): string | null {
  return file.endsWith('.rst') && existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** One of each format, of the project's own: the examples of docs/formats.md, and an OpenStack schedule. */
export function ownFiles(): Source[] {
  const own = { name: 'heron.yaml', text: example('yaml', 'project:'), rst: null };
  return [
    own,
    { name: 'heron.csv', text: example('csv', 'name,'), rst: null },
    { name: 'exported.csv', text: exportCsv(importRelbotYaml(own).plan), rst: null },
    { name: 'heron.ics', text: example('ics', 'BEGIN'), rst: null },
    { name: 'README.md', text: example('markdown', '# Kubernetes'), rst: null },
    { name: 'releases.toml', text: example('toml', ''), rst: null },
    { name: 'release-cycle.json', text: example('json', '\\{'), rst: null },
    { name: 'hibiscus/schedule.yaml', text: OPENSTACK, rst: RST },
  ];
}

function example(language: string, begins: string): string {
  const docs = readFileSync(path.resolve(import.meta.dirname, '../../docs/formats.md'), 'utf8');
  const text = new RegExp(`^\`\`\`${language}\\n(${begins}[^]*?)^\`\`\`$`, 'm').exec(docs)?.[1];
  if (text === undefined) throw new Error(`docs/formats.md has no example in ${language}`);
  return text;
}

const OPENSTACK = `---
start-week: '2026-04-06'
release-week: '2026-09-28'
cycle:
  - start: '2026-04-06'
    end: '2026-04-10'
    name: R-25
  - start: '2026-08-24'
    end: '2026-08-28'
    name: R-5
    x-project:
      - h-ff
      - h-3
    project-specific:
      - h-team-day
  - start: '2026-09-07'
    end: '2026-09-11'
    name: R-3
    x-project:
      - h-rc1
  - start: '2026-09-28'
    end: '2026-10-02'
    name: R-0
    x-project:
      - h-final
`;
const RST = `================================
2026.2 Hibiscus Release Schedule
================================

.. _h-ff:

Feature freeze
--------------

No featureful patch should be landed after this point.

.. _h-3:

Hibiscus-3 milestone
--------------------

27 August, 2026 is the Hibiscus-3 milestone.

.. _h-team-day:

Team day
--------

The team meets on August 25th at 14:00 UTC, or on the 26th.

.. _h-rc1:

RC1 target week
---------------

The week of 7 September, 2026 is the target date for the first release candidate.

.. _h-final:

2026.2 Hibiscus release
-----------------------

The coordinated release will happen on Wednesday,
September 30, 2026.
`;
