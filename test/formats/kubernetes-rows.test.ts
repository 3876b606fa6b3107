import { describe, expect, it } from 'vitest';
import { remarksOn } from '../../src/commands/remarks-on.ts';
import { readSchedule } from '../../src/formats/read-schedule.ts';
import { shownBy } from '../support/wall-clock.ts';
import { areThere, realFiles } from './schedules.ts';

const READMES = realFiles().filter(({ name }) => /^kubernetes-.*README\.md$/.test(name));

/** The rows that say themselves that they have no date. */
const UNDATED = ['kubernetes-1.25/README.md, line 97'];

// The READMEs of past releases lie beside a checkout only where relbot is developed.
describe.skipIf(!areThere)('the READMEs of Kubernetes’ releases', () => {
  it.each(READMES)('$name has every row at its instant', ({ name, text }) => {
    const { plan, warnings, lines } = readSchedule({ name, text }, () => null);
    const rows = timelineRows(text);
    expect(rows.length).toBeGreaterThan(30);
    for (const { line, when } of rows) {
      const where = `${name}, line ${line}`;
      const made = plan.deadlines.filter(({ key }) => lines?.get(key) === line);
      expect([where, made.length > 0]).toEqual([where, true]);
      const instants = new Set(
        made.map(({ when }) => (when.precision === 'undecided' ? null : when.at)),
      );
      const said = momentsIn(when, yearBefore(text, line));
      expect([where, said.length > 0]).toEqual([where, !UNDATED.includes(where)]);
      expect([where, [...instants]]).toEqual([where, [said[0]?.at ?? null]]);
      const contradicts =
        said.some(({ at, isWeekdayRight }) => at !== said[0]?.at || !isWeekdayRight) ||
        said.some(({ isOfSeason }) => !isOfSeason);
      const isNamed = warnings.some((warning) => warning.startsWith(`${where}: `));
      expect([where, isNamed]).toEqual([where, contradicts]);
    }
  });

  it.each([
    [
      '1.36',
      'line 44: the summary has Feature blog freeze on Thursday 26 February 2026, the table on Thursday 5 March 2026 (line 72), which relbot took.',
    ],
    [
      '1.33',
      'line 53: “19:00 PDT” is not a time of America/Los_Angeles on Thursday 13 February 2025',
    ],
    ['1.33', 'line 54: “19:00 PDT” is not a time of America/Los_Angeles on Tuesday 4 March 2025'],
    ['1.30', 'line 68: “Wednesday 27th February 2024” names the wrong weekday'],
    ['1.30', 'line 68: “Tuesday 26th February 2024” names the wrong weekday'],
    [
      '1.30',
      'line 46: the summary has Test freeze on Wed 20 Mar 2024, 01:00 UTC, the table on Wed 27 Mar 2024, 01:00 UTC (line 81)',
    ],
    [
      '1.27',
      'line 67: the row’s two dates disagree: relbot took Wed 15 Mar 2023, 01:00 UTC, and not Wed 15 Mar 2023, 00:00 UTC.',
    ],
  ])('relbot lint says of %s: %s', (version, sentence) => {
    const { name, text } = READMES.find((readme) => readme.name.includes(version)) ?? {
      name: '',
      text: '',
    };
    const remarks = remarksOn(
      name,
      readSchedule({ name, text }, () => null),
    );
    const said = remarks.filter((remark) => remark.text.startsWith(`${name}, ${sentence}`));
    expect(said).toMatchObject([{ level: 'look', line: Number(/\d+/.exec(sentence)?.[0]) }]);
  });
});

/** Every row of the table with What, Who and When, by a plain count of its bars. */
function timelineRows(text: string): { line: number; when: string }[] {
  const lines = text.split('\n');
  const header = lines.findIndex((line) => /^\| *\**What/i.test(line));
  const end = lines.findIndex((line, index) => index > header && !line.startsWith('|'));
  return lines.slice(header + 2, end).map((line, index) => {
    const [, , , when = ''] = line.split('|');
    return { line: header + 3 + index, when: when.trim() };
  });
}

/** The last year that is written above a line or on it, or the next one below. */
function yearBefore(text: string, line: number): string {
  const lines = text.split('\n');
  const years = (part: string[]) => part.join('\n').match(/\b20\d\d(?= *[|(\])/])/g) ?? [];
  return years(lines.slice(0, line)).at(-1) ?? years(lines.slice(line))[0] ?? '';
}

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const OFFSETS: Record<string, readonly [zone: string, hours: number]> = {
  UTC: ['UTC', 0],
  PDT: ['America/Los_Angeles', -7],
  PST: ['America/Los_Angeles', -8],
  BST: ['Europe/London', 1],
};

interface Said {
  readonly at: number;
  readonly isWeekdayRight: boolean;
  /** Whether clocks in that place go by the named offset on that day. */
  readonly isOfSeason: boolean;
}

/** What a cell says, the part that counts first: anywhere on Earth, then UTC. A day without a time ends in UTC. */
function momentsIn(cell: string, year: string): Said[] {
  const parts = cell
    .replace(/\]\(.*/, '')
    .replace('[', '')
    .split(' / ');
  const dayBeside = parts.map(dayIn).find((day) => day !== null) ?? null;
  const said = parts.flatMap((part): (Said & { readonly rank: number })[] => {
    const day = dayIn(part) ?? dayBeside;
    if (day === null) return [];
    const midnight = Date.UTC(Number(day.year ?? year), day.month, day.day);
    const [, hours, minutes, zone = ''] = /(\d\d):(\d\d) ([A-Z]{3})\b/.exec(part) ?? [];
    const [place, offset] = OFFSETS[zone] ?? ['UTC', 0];
    const isAnywhere = part.includes('AoE');
    const ofDay = isAnywhere ? 36 * 3600 - 1 : 24 * 3600 - 1;
    const seconds =
      hours === undefined ? ofDay : (Number(hours) - offset) * 3600 + Number(minutes) * 60;
    const at = midnight + seconds * 1000;
    const clock = Date.parse(`${shownBy(place, at).replace(' ', 'T')}Z`);
    return [
      {
        at,
        isWeekdayRight:
          day.weekday === null || DAYS[new Date(midnight).getUTCDay()] === day.weekday,
        isOfSeason: hours === undefined || clock - at === offset * 3_600_000,
        rank: isAnywhere ? 0 : zone === 'UTC' ? 1 : 2,
      },
    ];
  });
  const [first, ...others] = said.toSorted((a, b) => a.rank - b.rank);
  if (first === undefined) return [];
  // 12:00 UTC is the second after a day anywhere on Earth. An offset of the other season is an hour off, and said as such.
  return [
    first,
    ...others.map((other) => {
      const isSame = first.rank === 0 ? other.at === first.at + 1_000 : other.at === first.at;
      const isHourOff = !other.isOfSeason && Math.abs(other.at - first.at) === 3_600_000;
      return isSame || isHourOff ? { ...other, at: first.at } : other;
    }),
  ];
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The first day that is named; of a range the first. */
function dayIn(part: string) {
  const month = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?=[a-z]*\b|[a-z]*\d)/.exec(
    part,
  )?.[0];
  const day =
    /(\d{1,2})(?:st|nd|rd|th)/.exec(part)?.[1] ?? /[A-Z][a-z]+ (\d{1,2})-\d/.exec(part)?.[1];
  if (month === undefined || day === undefined) return null;
  return {
    day: Number(day),
    month: MONTHS.indexOf(month) / 3,
    year: /20\d\d/.exec(part)?.[0] ?? null,
    weekday: /\b(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)(?=[a-z]*day\b)/.exec(part)?.[0] ?? null,
  };
}
