import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { DOORS, doorsFor } from '../../src/domain/exceptions/advice/doors.ts';
import { PHASES } from '../../src/domain/exceptions/advice/phase.ts';
import {
  KIND_COUNTS,
  NOT_TOLD_COUNTS,
  PROOF_COUNTS,
  REACH_COUNTS,
  REGRESSION_COUNTS,
  RISK_COUNTS,
  SEVERITY_COUNTS,
  UNDO_COUNTS,
  WORKAROUND_COUNTS,
} from '../../src/domain/exceptions/advice/weights.ts';
import {
  ONE_NO,
  USUAL_RULES,
  type ApprovalRules,
} from '../../src/domain/exceptions/deciding/approval-rules.ts';
import { CHANGE_KINDS } from '../../src/domain/cycle/deadline.ts';
import {
  COURSE,
  REQUEST_EVENTS,
  REQUEST_STATES,
} from '../../src/domain/exceptions/deciding/exception-course.ts';

/**
 * The tables of `docs/exceptions.md` are written from the code. After a change of either:
 * `npm test -- test/house/exceptions-doc.test.ts -u`, and read what became of them.
 */
const FILE = path.resolve(import.meta.dirname, '../../docs/exceptions.md');

const RULES = [
  'approvals',
  'fromEach',
  'oneNo',
  'openHours',
  'fileDays',
  'grantDays',
  'budget',
  'nudgeDays',
  'listHour',
] as const satisfies readonly (keyof ApprovalRules)[];

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

/** The set that a manager sets by one sentence. */
const COMMON: Record<keyof ApprovalRules, string> = {
  approvals: '2 for features, code and strings, else 1',
  fromEach: 'as before',
  oneNo: 'blocks',
  openHours: '2; 24 while a harder freeze is still to come',
  fileDays: '3 days',
  grantDays: '7 days',
  budget: 'as before',
  nudgeDays: 'as before',
  listHour: 'as before',
};

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function courseTable(): string {
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
    '| in the file | means | unless said otherwise | the usual rules |',
    '|---|---|---|---|',
    '| groups | which groups decide | the release group | as before |',
    ...RULES.map((rule) => {
      const [file, means] = WORDS[rule];
      const value = usual(USUAL_RULES[rule]);
      const otherwise = rule === 'listHour' ? `at ${value}:00` : value;
      return `| ${file} | ${means} | ${otherwise} | ${COMMON[rule]} |`;
    }),
  ].join('\n');
}

const signed = (count: number) => (count > 0 ? `+${count}` : String(count).replace('-', '−'));

const counted = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .map(([answer, count]) => `${answer} ${signed(count)}`)
    .join(', ');

function weightsTable(): string {
  const severities = Object.entries(SEVERITY_COUNTS).map(([harm, { counts, most, floor }]) =>
    floor ? `${harm} ${counts} whatever else holds` : `${harm} ${counts} (at most ${most})`,
  );
  const proof = Object.entries(PROOF_COUNTS).map(
    ([tested, by]) => `tested ${tested}: in use ${counted(by)}`,
  );
  const kinds = Object.entries(KIND_COUNTS).filter(([, { risk }]) => risk !== 0);
  const shared = Object.entries(KIND_COUNTS).filter(([, { isShared }]) => isShared);
  return [
    '| importance, 0 to 4 | counts |',
    '|---|---|',
    line(['what harm it does', severities.join(', ')]),
    line(['how many have it', counted(REACH_COUNTS)]),
    line(['a workaround', counted(WORKAROUND_COUNTS)]),
    line(['it worked before', counted(REGRESSION_COUNTS)]),
    '',
    '| risk, 0 to 4 | counts |',
    '|---|---|',
    line(['as its requester says', counted(RISK_COUNTS)]),
    line(['kind', kinds.map(([kind, { risk }]) => `${kind} ${signed(risk)}`).join(', ')]),
    line(['tests and use', proof.join('; ')]),
    line(['how it is undone', counted(UNDO_COUNTS)]),
    line([
      'others who have to work again do not know',
      `${shared.map(([kind]) => kind).join(', ')} ${signed(NOT_TOLD_COUNTS)}`,
    ]),
    '',
    '| days to the release | importance has to lead risk by |',
    '|---|---|',
    ...PHASES.map(({ name, from, needs }) =>
      line([
        from === null ? 'more than those below' : name === 'out' ? 'it is out' : `${from} or fewer`,
        name === 'out' ? 'nothing is enough' : String(needs),
      ]),
    ),
  ].join('\n');
}

function doorsTable(): string {
  return [
    line(['kind of change', ...DOORS]),
    `|${'---|'.repeat(DOORS.length + 1)}`,
    ...CHANGE_KINDS.map((kind) =>
      line([kind, ...DOORS.map((door) => (doorsFor(kind).includes(door) ? 'yes' : ''))]),
    ),
  ].join('\n');
}

const between = (text: string, name: string, table: string) =>
  text.replace(
    new RegExp(`(<!-- the ${name}: [^>]*-->\n)[^]*?(<!-- the end of the ${name} -->)`),
    (_all, begin: string, end: string) => `${begin}\n${table}\n\n${end}`,
  );

it('docs/exceptions.md has the tables that the code has', async () => {
  const tables = {
    course: courseTable(),
    rules: rulesTable(),
    advice: weightsTable(),
    'other doors': doorsTable(),
  };
  const text = readFileSync(FILE, 'utf8');
  const written = Object.entries(tables).reduce(
    (so, [name, table]) => between(so, name, table),
    text,
  );
  for (const table of Object.values(tables)) expect(written).toContain(table);
  await expect(written).toMatchFileSnapshot(FILE);
});
