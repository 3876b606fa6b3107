import type { CyclePlan, DeadlinePlan } from '../domain/cycle/cycle.ts';
import { csvLine } from './files/csv.ts';
import { CSV_ANYWHERE, CSV_COLUMNS, CSV_EMPTY_LIST } from './csv-import.ts';
import { exportedDeadline } from './relbot/relbot-export.ts';
import type { Clock } from './relbot/relbot-when.ts';
import { DEADLINE_KEYS } from './relbot/relbot-schema.ts';

/**
 * The deadlines as a table for a spreadsheet: the usual columns, and those further ones that some deadline needs so that
 * importing it changes nothing. Project, cycle and stages are not in it.
 */
export function exportCsv(plan: CyclePlan): string {
  const clock: Clock = { zone: plan.project.zone, words: 'end of day' };
  const rows = plan.deadlines.map((deadline) => rowOf(deadline, plan, clock));
  const further = DEADLINE_KEYS.filter(
    (key) => !CSV_COLUMNS.includes(key) && rows.some((row) => row[key] !== undefined),
  );
  const columns = [...CSV_COLUMNS, ...further];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return lines.map((line) => `${csvLine(line)}\n`).join('');
}

function rowOf(deadline: DeadlinePlan, plan: CyclePlan, clock: Clock): Record<string, string> {
  const { clock: rule, ...fields } = exportedDeadline(deadline, plan, clock);
  const cells = Object.entries(fields).map(([key, value]) => [key, cellOf(value)]);
  return { ...Object.fromEntries(cells), kind: deadline.kind, ...whenCells(deadline.when, rule) };
}

function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? CSV_EMPTY_LIST : value.join('; ');
  // An end that is named by a key which looks like a moment.
  if (typeof value === 'object' && value !== null && 'deadline' in value) {
    return String(value.deadline);
  }
  return String(value);
}

/** A date in its bare form, which spreadsheets know, and always with its zone. */
function whenCells(when: DeadlinePlan['when'], rule: unknown): Record<string, string> {
  switch (when.precision) {
    case 'undecided':
      return {};
    case 'week':
      return { week: when.monday, zone: when.zone };
    case 'instant':
      return { date: when.date, zone: when.zone };
    case 'day':
      return when.rule.rule === 'anywhere-on-earth'
        ? { date: when.date, zone: CSV_ANYWHERE }
        : {
            date: when.date,
            zone: when.rule.zone,
            ...(typeof rule === 'string' ? { clock: rule } : {}),
          };
  }
}
