import type { CyclePlan, DeadlinePlan } from '../../src/domain/cycle/cycle.ts';
import type { When } from '../../src/domain/cycle/deadline.ts';
import type { ReadSchedule } from '../../src/formats/schedule.ts';
import { shownBy } from '../support/wall-clock.ts';
import { daysLater, hasDayWithin, writtenIn, type Written } from './written-dates.ts';

/** What was read: the file, and for an OpenStack schedule the .rst beside it. */
export interface Source {
  readonly name: string;
  readonly text: string;
  readonly rst: string | null;
}

/**
 * What an importer made up: days and times of its plan that do not stand where the deadline stands, and instants that
 * are not what a clock there shows. Empty for an honest one.
 */
export function madeUp(source: Source, { plan, lines }: ReadSchedule): string[] {
  const all = source.name.endsWith('.ics') ? unfolded(source.text) : source.text;
  // Only tables have lines that end with nothing but a carriage return.
  const rows = all.split(source.name.endsWith('.csv') ? /\r\n|\r|\n/ : /\r?\n/);
  const begins = [...new Set(lines?.values())].toSorted((a, b) => a - b);
  const isOpenStack = plan.project.key === 'openstack' && source.rst !== null;
  return plan.deadlines.flatMap((deadline) => {
    const line = lines?.get(deadline.key) ?? 0;
    const next = begins.find((other) => other > line) ?? rows.length + 1;
    const [own, beside] = isOpenStack
      ? [weekAround(rows, line), sectionOf(source.rst ?? '', keyAt(rows, line))]
      : [rows.slice(line - 1, next - 1).join('\n'), ''];
    const written = writtenIn(isOpenStack ? beside : own);
    const rule = isOpenStack
      ? ofWeek(own, deadline.until === null ? [] : endsOfWeeks(rows, keyAt(rows, line)))
      : endOf(source, own);
    return [
      ...(line === 0 ? [`${deadline.key} stands on no line`] : []),
      ...[deadline.when, deadline.until].flatMap((when) => unwritten(when, written, rule)),
      ...wrongInstant(deadline.when),
      ...endMadeUp(deadline, plan, written, rule),
    ].map((what) => `line ${line}, ${deadline.name}: ${what}`);
  });
}

type Rule = (date: string) => boolean;

function unwritten(when: When | null, written: Written, rule: Rule): string[] {
  if (when === null || when.precision === 'undecided') return [];
  if (when.precision === 'week') {
    return hasDayWithin(written, when.monday, 7) ? [] : [`the week of ${when.monday}`];
  }
  return [
    ...(written.hasDay(when.date) || rule(when.date) ? [] : [when.date]),
    ...(when.precision === 'instant' && !written.hasTime(when.time) ? [when.time] : []),
  ];
}

/** iCalendar's DTEND is the day after the last one (RFC 5545, 3.6.1); a DURATION counts days. */
function endOf({ name }: Source, event: string): Rule {
  if (!name.endsWith('.ics')) return () => false;
  const { hasDay } = writtenIn(event);
  return (date) => hasDay(daysLater(date, 1)) || event.includes('DURATION');
}

/**
 * "Deadlines are generally the Thursday of the week", or its last day where it has none. What goes on for weeks begins
 * with the first one and ends with the last one that has it.
 */
function ofWeek(week: string, ends: readonly string[]): Rule {
  const [start, end] = [dayOf(week, 'start'), dayOf(week, 'end')];
  const days = Array.from({ length: 7 }, (_, before) => daysLater(end, -before));
  const thursday = days.find((day) => new Date(`${day}T00:00Z`).getUTCDay() === 4) ?? '';
  return (date) =>
    date === (thursday < start ? end : thursday) ||
    (ends.length > 1 && (date === start || ends.includes(date)));
}

function dayOf(week: string, key: string): string {
  return new RegExp(`\\b${key}['"]?\\s*:\\s*['"]?(\\d{4}-\\d\\d-\\d\\d)`).exec(week)?.[1] ?? '';
}

/** The last days of all list entries that have the key. */
function endsOfWeeks(rows: readonly string[], key: string): string[] {
  return rows.flatMap((_, index) =>
    keyAt(rows, index + 1) === key ? [dayOf(weekAround(rows, index + 1), 'end')] : [],
  );
}

/** A freeze that ends at a moment of its own: the file has that day too. */
function endMadeUp(
  deadline: DeadlinePlan,
  { project }: CyclePlan,
  written: Written,
  rule: Rule,
): string[] {
  if (deadline.kind !== 'freeze' || deadline.ends.by !== 'instant') return [];
  const { at } = deadline.ends;
  // AoE ends on the next day in UTC.
  const days = [project.zone, 'UTC', 'Etc/GMT+12'].map((zone) => shownBy(zone, at).slice(0, 10));
  return days.some((day) => written.hasDay(day) || rule(day)) ? [] : [`ends on ${days[0]}`];
}

function wrongInstant(when: When): string[] {
  if (when.precision === 'undecided') return [];
  const expected = expectedReading(when);
  const seen = Number.isSafeInteger(when.at) ? shownBy(expected.zone, when.at) : 'no time at all';
  return seen === expected.reading ? [] : [`${expected.reading} is ${seen}`];
}

function expectedReading(when: Exclude<When, { precision: 'undecided' }>): {
  zone: string;
  reading: string;
} {
  switch (when.precision) {
    case 'instant':
      return { zone: when.zone, reading: `${when.date} ${when.time}:00` };
    case 'week':
      return { zone: when.zone, reading: `${daysLater(when.monday, 4)} 23:59:59` };
    case 'day': {
      const { rule } = when;
      if (rule.rule === 'anywhere-on-earth') {
        return { zone: 'UTC', reading: `${daysLater(when.date, 1)} 11:59:59` };
      }
      const day = rule.rule === 'end-of-day' ? when.date : daysLater(when.date, -1);
      return { zone: rule.zone, reading: `${day} 23:59:59` };
    }
  }
}

function unfolded(text: string): string {
  // The line keeps its number: what goes on moves up, and leaves an empty one.
  let owed = 0;
  return text
    .split(/\r\n|\r|\n/)
    .reduce<string[]>((lines, line) => {
      if (/^[ \t]/.test(line) && lines.length > owed) {
        lines[lines.length - 1 - owed] += line.slice(1);
        owed += 1;
        lines.push('');
      } else {
        owed = 0;
        lines.push(line);
      }
      return lines;
    }, [])
    .join('\n');
}

/** The list entry of schedule.yaml that a line is in. */
function weekAround(rows: readonly string[], line: number): string {
  const isHead = (row: string) => /^\s*-\s+['"]?[\w-]+['"]?\s*:(?:\s|$)/.test(row);
  const head = rows.findLastIndex((row, index) => index < line && isHead(row));
  const next = rows.findIndex((row, index) => index >= line && isHead(row));
  return rows.slice(Math.max(head, 0), next === -1 ? undefined : next).join('\n');
}

function keyAt(rows: readonly string[], line: number): string {
  return /^\s*-\s+['"]?([^'"#]+?)['"]?\s*$/.exec(rows[line - 1] ?? '')?.[1] ?? '';
}

/** The text of schedule.rst from the key's label to the next one. */
function sectionOf(rst: string, key: string): string {
  const lines = rst.split(/\r\n|\r|\n/);
  const label = lines.findIndex((line) => line.replaceAll('`', '').trim() === `.. _${key}:`);
  if (label === -1) return '';
  const isLabel = (line: string) => line.startsWith('.. _');
  const text = lines.findIndex(
    (line, index) => index > label && line.trim() !== '' && !isLabel(line),
  );
  const next = lines.findIndex((line, index) => index > text && isLabel(line));
  return lines.slice(label, next === -1 ? undefined : next).join('\n');
}
