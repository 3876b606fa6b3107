import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ONE_NO, USUAL_RULES, type ApprovalRules } from '../../src/domain/approval-rules.ts';
import { COURSE, REQUEST_EVENTS, REQUEST_STATES } from '../../src/domain/exception-course.ts';

/**
 * The tables of `docs/exceptions.md` are written from the code. After a change of either:
 * `npm test -- test/house/exceptions-doc.test.ts -u`, and read what became of them.
 */
const FILE = path.resolve(import.meta.dirname, '../../docs/exceptions.md');

const WORDS: Record<keyof ApprovalRules, readonly [file: string, means: string]> = {
  approvals: ['approvals', 'how many people have to approve'],
  fromEach: ['from', '`each`: one of them of each group that decides; else `any`'],
  oneNo: ['one no', `what one “no” does: ${ONE_NO.join(', ')}`],
  openHours: ['open for', 'how long a request is open at least before votes approve it'],
  fileDays: [
    'file within',
    'how long after the freeze begins a request is in time; a later one is marked as late',
  ],
  grantDays: ['longest grant', 'how long an approval holds'],
  budget: ['budget', 'how many the freeze should have in one cycle; more are warned of'],
  nudgeDays: [
    'remind after',
    'after how many working days whoever is awaited is reminded; after the last of them the release managers are told',
  ],
  listHour: [
    'daily list',
    'at which hour the open requests are listed where they are decided, as in `at 10:00`; `never`: not at all',
  ],
};

function courseTable(): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...REQUEST_EVENTS]),
    `|${'---|'.repeat(REQUEST_EVENTS.length + 1)}`,
    ...REQUEST_STATES.map((state) =>
      line([`**${state}**`, ...REQUEST_EVENTS.map((event) => COURSE[state][event].join(', '))]),
    ),
  ].join('\n');
}

function rulesTable(): string {
  const usual = (value: ApprovalRules[keyof ApprovalRules]) =>
    value === null
      ? 'none'
      : value === false
        ? 'any'
        : Array.isArray(value)
          ? `${value.join(', ')} working days`
          : String(value);
  return [
    '| in the file | means | unless said otherwise |',
    '|---|---|---|',
    '| groups | which groups decide | the release group |',
    ...Object.entries(WORDS).map(([rule, [file, means]]) => {
      const value = Object.entries(USUAL_RULES).find(([name]) => name === rule)?.[1] ?? null;
      return `| ${file} | ${means} | ${rule === 'listHour' ? `at ${usual(value)}:00` : usual(value)} |`;
    }),
  ].join('\n');
}

const between = (text: string, name: string, table: string) =>
  text.replace(
    new RegExp(`(<!-- the ${name}: [^>]*-->\n)[^]*?(<!-- the end of the ${name} -->)`),
    (_all, begin: string, end: string) => `${begin}\n${table}\n\n${end}`,
  );

it('docs/exceptions.md has the tables that the code has', async () => {
  const text = readFileSync(FILE, 'utf8');
  await expect(
    between(between(text, 'course', courseTable()), 'rules', rulesTable()),
  ).toMatchFileSnapshot(FILE);
});
