import { expect, it } from 'vitest';
import { FormatError } from '../../src/formats/files/format-error.ts';
import { readSchedule } from '../../src/formats/read-schedule.ts';

// Just below what is refused for its size alone.
const LENGTH = 250_000;
const LINES = 9_900;
const repeated = (text: string) => text.repeat(LENGTH / text.length);
const numbered = (count: number, line: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const HEAD = 'project: {name: x}\ncycle: {name: y}\ndeadlines:\n';
const calendar = (lines: string) =>
  `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Final release\nDTSTART;VALUE=DATE:20260827\n${lines}\nEND:VEVENT\nEND:VCALENDAR\n`;
const readme = (row: string) =>
  `# Kubernetes v1.36\n\n| What | Who | When |\n|---|---|---|\n${row}\n| v1.36.0 released | x | Wednesday 22nd April 2026 |\n`;
const WEEKS =
  "start-week: '2026-09-28'\ncycle:\n  - {start: '2026-09-28', end: '2026-10-02', name: R-0, x-project: [h-final]}\n";
const text = (body: string) =>
  `2026.2 Hibiscus Release Schedule\n================================\n\n.. _h-final:\n\nFinal\n-----\n\n${body}\n`;

/** Files that are short of the limits and long in one thing: some took the importers minutes. */
const FILES: readonly (readonly [what: string, name: string, text: string, rst?: string])[] = [
  ['keys', 'a.yaml', numbered(LINES, (number) => `key${number}: 1`)],
  [
    'keys of a deadline',
    'a.yaml',
    `${HEAD}  - {${numbered(20_000, (number) => `k${number}: 1,`).replaceAll('\n', ' ')}}\n`,
  ],
  [
    'deadlines',
    'a.yaml',
    HEAD + numbered(6_000, (number) => `  - {name: Freeze ${number}, date: 2026-09-30}`),
  ],
  ['a name', 'a.yaml', `${HEAD}  - {name: ${repeated('final release ')}, date: 2026-09-30}\n`],
  ['maps in maps', 'a.yaml', repeated('{a: ')],
  ['lines', 'a.yaml', '\n'.repeat(LENGTH)],
  ['quotes', 'a.csv', `name,date\n${repeated('"')}`],
  ['rows', 'a.csv', `name,date\n${numbered(LINES, (number) => `Freeze ${number},2026-09-30`)}`],
  ['columns', 'a.csv', repeated('name,')],
  ['properties', 'a.ics', calendar(numbered(LINES, (number) => `X-${number}:1`))],
  ['a folded line', 'a.ics', calendar(`X:1${'\n a'.repeat(LINES)}`)],
  ['parameters', 'a.ics', calendar(`X${repeated(';a=b')}:1`)],
  ['weekdays', 'README.md', readme(`| a | x | ${repeated('monday')} |`)],
  ['dots', 'README.md', readme(`| a | x | 22nd April 2026 a${repeated('.')}a |`)],
  ['brackets', 'README.md', readme(`| ${repeated('[a](')} | x | Wednesday 22nd April 2026 |`)],
  ['blanks', 'README.md', `${readme('')}\n- **${repeated(' ')}: week`],
  ['dates', 'a/schedule.yaml', WEEKS, text(repeated('1 May '))],
  ['blanks behind a date', 'a/schedule.yaml', WEEKS, text(`30 September${repeated(' ')}x`)],
  ['labels', 'a/schedule.yaml', WEEKS, text('.. _a:\n'.repeat(LINES))],
];

const CASES = FILES.map(([what, name, text, rst]) => ({ what, name, text, rst: rst ?? null }));

it.each(CASES)('many or long $what in $name are read or refused at once', ({ name, text, rst }) => {
  const begun = performance.now();
  try {
    expect(readSchedule({ name, text }, () => rst).plan.deadlines).not.toEqual([]);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    expect(error.message.length).toBeLessThan(500);
  }
  // A second on a machine that has nothing else to do.
  expect(performance.now() - begun).toBeLessThan(8_000);
});
