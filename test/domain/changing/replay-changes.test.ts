import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { CyclePlan, DeadlinePlan } from '../../../src/domain/cycle/cycle.ts';
import { diffOf, movedDates } from '../../../src/domain/changing/cycle-diff.ts';
import { UNSAID, type When } from '../../../src/domain/cycle/deadline.ts';
import { moveDeadlines } from '../../../src/domain/changing/move-deadlines.ts';
import { plusDays, wallDate } from '../../../src/domain/time/wall.ts';
import type { WallDate } from '../../../src/domain/time/time.ts';
import { dayWhen } from '../../../src/domain/time/when.ts';
import { UTC } from '../../../src/domain/time/zone.ts';

/**
 * Real changes of real schedules, from the history of Kubernetes' and OpenStack's files: where the line before and the
 * line after both carry a date, the change is made as a move, and has to come out as it did there. Lines and dates are
 * read here by other code than the importers'.
 */
const FILE = path.resolve('../shared/data/schedules/schedule_changes.jsonl');
const change = z.object({
  date: z.string(),
  subject: z.string(),
  minus: z.array(z.string()),
  plus: z.array(z.string()),
});

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(?:${MONTHS.join('|')})[a-z]*`;
const DATE = new RegExp(
  String.raw`(?<iso>\d{4}-\d{2}-\d{2})|(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>${MONTH})\b[,.]?(?:\s*(?<year>\d{4}))?|(?<month2>${MONTH})\b\.?\s+(?<day2>\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(?<year2>\d{4}))?`,
  'i',
);

interface Line {
  /** What the line is about, without its dates, links and weeks. */
  readonly words: ReadonlySet<string>;
  readonly text: string;
  readonly date: WallDate;
}

function datedLines(lines: readonly string[], year: string): Line[] {
  return lines.flatMap((text) => {
    const date = dateIn(text, year);
    return date === null ? [] : [{ words: wordsOf(text), text, date }];
  });
}

function dateIn(text: string, committed: string): WallDate | null {
  const groups = DATE.exec(text)?.groups;
  if (groups === undefined) return null;
  if (groups['iso'] !== undefined) return wallDate(groups['iso']);
  const month = MONTHS.indexOf(
    (groups['month'] ?? groups['month2'] ?? '').slice(0, 3).toLowerCase(),
  );
  const day = groups['day'] ?? groups['day2'] ?? '';
  const year = groups['year'] ?? groups['year2'] ?? committed;
  const iso = `${year}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(iso)) ? null : wallDate(iso);
}

const NO_NAME = new Set(
  'aoe utc pdt pst edt est week eod mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday the is see'.split(
    ' ',
  ),
);

function wordsOf(text: string): ReadonlySet<string> {
  const bare = text
    .replaceAll(/\]\([^)]*\)|\]\[[^\]]*\]|https?:\S+/g, ' ')
    .replaceAll(new RegExp(DATE, 'gi'), ' ')
    .toLowerCase();
  return new Set(bare.match(/[a-z][a-z0-9.]*/g)?.filter((word) => !NO_NAME.has(word)));
}

/** Lines of which most words are the same are the same line. */
function isSame(one: Line, other: Line): boolean {
  const both = [...one.words].filter((word) => other.words.has(word)).length;
  const all = new Set([...one.words, ...other.words]).size;
  return all > 0 && both / all >= 0.6;
}

interface Pair {
  readonly from: WallDate;
  readonly to: WallDate;
}

function pairsOf(minus: readonly Line[], plus: readonly Line[]): Pair[] {
  const left = [...plus];
  return minus.flatMap((line) => {
    const found = left.findIndex((other) => isSame(line, other));
    const [other] = found < 0 ? [] : left.splice(found, 1);
    return other === undefined || other.date === line.date
      ? []
      : [{ from: line.date, to: other.date }];
  });
}

const day = (date: WallDate): When => dayWhen(date, { rule: 'end-of-day', zone: UTC }).when;

function planOf(pairs: readonly Pair[]): CyclePlan {
  const last = pairs.flatMap(({ from, to }) => [from, to]).toSorted((a, b) => (a < b ? -1 : 1));
  const release: DeadlinePlan = {
    ...UNSAID,
    kind: 'release',
    key: 'release',
    name: 'Release',
    aliases: [],
    when: day(plusDays(last.at(-1) ?? wallDate('2026-01-01'), 30)),
    owner: null,
    note: null,
  };
  const moving = pairs.map(
    ({ from }, index): DeadlinePlan => ({
      ...release,
      kind: 'milestone',
      key: `line-${index}`,
      name: `Line ${index}`,
      when: day(from),
    }),
  );
  return {
    project: { key: 'real', name: 'Real', zone: UTC, countries: [] },
    cycle: { key: 'real', name: 'Real', aliases: [], stages: [], closedAt: null },
    deadlines: [...moving, release],
  };
}

const there = existsSync(FILE);
const changes = there
  ? readFileSync(FILE, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => change.parse(JSON.parse(line)))
      .map(({ date, subject, ...lines }) => {
        const year = date.slice(0, 4);
        const minus = datedLines(lines.minus, year);
        const plus = datedLines(lines.plus, year);
        return { date, subject, minus, plus, pairs: pairsOf(minus, plus) };
      })
  : [];

test.skipIf(!there)('the real changes that can be replayed come out as they did', () => {
  for (const { pairs } of changes) {
    const before = planOf(pairs);
    const after = pairs.reduce(
      (plan, { to }, index) =>
        moveDeadlines(plan, {
          keys: [`line-${index}`],
          target: { to: 'date', date: to, time: null, zone: null },
          cascade: false,
        }),
      before,
    );
    const moved = movedDates(diffOf(before, after)).map(({ key, from, to }) => [key, from, to]);
    expect(moved.toSorted(byKey)).toEqual(
      pairs.map(({ from, to }, index) => [`line-${index}`, day(from), day(to)]).toSorted(byKey),
    );
  }
});

function byKey(one: readonly unknown[], other: readonly unknown[]): number {
  return String(one[0]) < String(other[0]) ? -1 : 1;
}

test.skipIf(!there)('how many can be replayed, and why the others cannot', () => {
  const why = ({ minus, plus, pairs }: (typeof changes)[number]): string => {
    if (pairs.length > 0) return 'replayed';
    if (minus.length === 0) return 'no date before';
    if (plus.length === 0) return 'no date after';
    return 'no line on both sides whose date is another';
  };
  const counted = Object.fromEntries(
    [...Map.groupBy(changes, why)].map(([reason, list]) => [reason, list.length]),
  );
  expect(counted).toMatchInlineSnapshot(`
    {
      "no date after": 3,
      "no date before": 20,
      "no line on both sides whose date is another": 69,
      "replayed": 75,
    }
  `);
  expect(changes).toHaveLength(167);
  expect(changes.flatMap(({ pairs }) => pairs).length).toMatchInlineSnapshot(`152`);
});
