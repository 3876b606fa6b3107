import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Cycle, Project } from '../../src/domain/cycle/cycle.ts';
import { brand, type ProjectId } from '../../src/domain/ids.ts';
import { unsavedCycle } from '../../src/domain/changing/unsaved-cycle.ts';
import { instant } from '../../src/domain/time/wall.ts';
import { FormatError } from '../../src/formats/files/format-error.ts';
import { givenByFile } from '../../src/formats/given.ts';
import { exportIcal } from '../../src/formats/ical/ical-export.ts';
import { importIcal } from '../../src/formats/ical/ical-import.ts';
import { importRelbotYaml } from '../../src/formats/relbot/relbot-import.ts';
import { plans } from './plans.ts';

const calendar = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const RELEASE = ['SUMMARY:Final release', 'DTSTART;VALUE=DATE:20260930'];
const read = (text: string) => importIcal({ name: 'heron.ics', text }, givenByFile('heron.ics'));
const event = (...lines: string[]) => {
  const { plan, warnings } = read(calendar(lines, RELEASE));
  return { warnings, deadline: plan.deadlines.find(({ key }) => key !== 'final-release') };
};
const refusal = (text: string) => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof FormatError) return error.message;
    throw error;
  }
  return 'nothing is refused';
};

describe('an event', () => {
  it.each<[string[], object]>([
    [['DTSTART;VALUE=DATE:20260827'], { precision: 'day', date: '2026-08-27' }],
    [
      ['DTSTART;VALUE=DATE:20260827', 'DTEND;VALUE=DATE:20260828'],
      { date: '2026-08-27', at: Date.parse('2026-08-27T23:59:59Z') },
    ],
    [['DTSTART;VALUE=DATE:20260827', 'DTEND;VALUE=DATE:20260827'], { date: '2026-08-27' }],
    [
      ['DTSTART;TZID=Europe/Berlin:20260827T170000', 'DTEND;TZID=Europe/Berlin:20260827T180000'],
      { precision: 'instant', time: '17:00', at: Date.parse('2026-08-27T15:00Z') },
    ],
    [['DTSTART:20260827T170000Z'], { zone: 'UTC', at: Date.parse('2026-08-27T17:00Z') }],
    [['DTSTART:20260827T170000'], { zone: 'UTC', at: Date.parse('2026-08-27T17:00Z') }],
    [
      ['DTSTART:20260827T235959Z'],
      { precision: 'day', date: '2026-08-27', at: Date.parse('2026-08-27T23:59:59Z') },
    ],
    [
      ['DTSTART;VALUE=DATE:20260824', 'DTEND;VALUE=DATE:20260829'],
      { precision: 'week', monday: '2026-08-24' },
    ],
    [['DTSTART;VALUE=DATE:20260824', 'DURATION:P5D'], { precision: 'week', monday: '2026-08-24' }],
  ])('%j', (lines, when) => {
    const { deadline, warnings } = event('SUMMARY:Team day', ...lines);
    expect(deadline?.when).toMatchObject(when);
    expect(warnings).toEqual([]);
  });

  it('of several days lasts as long, to the day before DTEND, and is written so again', () => {
    const { deadline, warnings } = event(
      'SUMMARY:Elections',
      'DTSTART;VALUE=DATE:20260825',
      'DTEND;VALUE=DATE:20260828',
      'URL:https://example.org/elections',
    );
    expect(deadline).toMatchObject({
      kind: 'event',
      when: { precision: 'day', date: '2026-08-25' },
      until: { precision: 'day', date: '2026-08-27' },
      link: 'https://example.org/elections',
    });
    expect(warnings).toEqual([]);
    const { project, cycle } = stored(
      'project: {name: X}\ncycle: {name: Y}\ndeadlines:\n  - {name: Elections, kind: event, date: 2026-08-25, until: 2026-08-27}\n  - {name: Final release, date: 2026-09-30}\n',
    );
    expect(exportIcal(project, cycle, STAMP).text).toMatch(
      /DTSTART;VALUE=DATE:20260825\r\nDTEND;VALUE=DATE:20260828/,
    );
  });

  it('comes back with whom it concerns, where more is said, and as days, not as a week', () => {
    const { project, cycle } = stored(
      'project: {name: X}\ncycle: {name: Y}\ndeadlines:\n  - {name: Conference, kind: event, date: Mon 2026-08-24, until: Fri 2026-08-28, audience: [speakers, "press, local"], link: https://example.org/c}\n  - {name: Final release, date: 2026-09-30}\n',
    );
    const [conference] = read(exportIcal(project, cycle, STAMP).text).plan.deadlines;
    expect(conference).toMatchObject({
      name: 'Conference',
      when: { precision: 'day', date: '2026-08-24' },
      until: { precision: 'day', date: '2026-08-28' },
      audience: ['speakers', 'press, local'],
      link: 'https://example.org/c',
    });
  });

  it('of several days that is more than an event counts to its last', () => {
    const { deadline, warnings } = event(
      'SUMMARY:Milestone 2',
      'DTSTART;VALUE=DATE:20260825',
      'DTEND;VALUE=DATE:20260828',
    );
    expect(deadline?.when).toMatchObject({ precision: 'day', date: '2026-08-27' });
    expect(warnings).toEqual([
      'heron.ics, line 3: “Milestone 2” lasts from Tuesday 25 August 2026 to Thursday 27 August 2026: relbot took the last day.',
    ]);
  });

  it('that is a freeze lasts as long as the freeze', () => {
    const { deadline, warnings } = event(
      'SUMMARY:Code freeze',
      'DTSTART;VALUE=DATE:20260824',
      'DTEND;VALUE=DATE:20260829',
    );
    expect(deadline).toMatchObject({
      kind: 'freeze',
      when: { precision: 'day', date: '2026-08-24' },
      ends: { by: 'instant', at: Date.parse('2026-08-28T23:59:59Z') },
    });
    expect(warnings).toEqual([]);
  });

  it('has a name without pictures, folded lines and escapes', () => {
    const { deadline } = event(
      'SUMMARY:❄️ 🧑‍💻 Code fre',
      ' eze\\, part 1 🇩🇪',
      'DTSTART;VALUE=DATE:20260827',
      'DESCRIPTION:First line\\nsecond\\; ',
      '  with more',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:soon',
      'TRIGGER:-P7D',
      'END:VALARM',
    );
    expect(deadline).toMatchObject({
      name: 'Code freeze, part 1',
      freeze: 'code',
      note: 'First line second; with more',
    });
  });

  it('says its kind by a category', () => {
    const { deadline } = event(
      'SUMMARY:Translations close',
      'CATEGORIES:Work,FREEZE',
      'DTSTART;VALUE=DATE:20260827',
    );
    expect(deadline).toMatchObject({ kind: 'freeze', freeze: 'string' });
  });

  it('that is cancelled is left out, and said so', () => {
    const { deadline, warnings } = event(
      'SUMMARY:Team day',
      'STATUS:CANCELLED',
      'DTSTART;VALUE=DATE:20260827',
    );
    expect(deadline).toBeUndefined();
    expect(warnings).toEqual(['heron.ics, line 3: “Team day” is cancelled: it is left out.']);
  });

  it('takes the calendar’s zone where it names none', () => {
    const text = calendar(['SUMMARY:A', 'DTSTART:20260827T170000'], RELEASE).replace(
      'VERSION:2.0',
      'VERSION:2.0\r\nX-WR-TIMEZONE:Europe/Berlin',
    );
    const { plan } = read(text);
    expect(plan.project.zone).toBe('Europe/Berlin');
    expect(plan.deadlines[0]?.when).toMatchObject({ at: Date.parse('2026-08-27T15:00Z') });
    expect(plan.deadlines[1]?.when).toMatchObject({ at: Date.parse('2026-09-30T21:59:59Z') });
  });
});

describe('refused, with file and line', () => {
  const it1 = (...lines: string[]) => calendar(RELEASE, ['SUMMARY:A', ...lines]);
  it.each<[string, string]>([
    [
      it1('DTSTART;VALUE=DATE:20260827', 'RRULE:FREQ=WEEKLY'),
      'heron.ics, line 7: the event repeats (RRULE)',
    ],
    [it1('DTSTART;VALUE=DATE:20260827', 'RDATE;VALUE=DATE:20260828'), 'the event repeats (RDATE)'],
    [it1(), 'heron.ics, line 7: the event has no DTSTART'],
    [it1('DTSTART;VALUE=DATE:20260231'), 'heron.ics, line 7: 2026-02-31 is on no calendar'],
    [it1('DTSTART:20260231T120000Z'), 'heron.ics, line 7: 2026-02-31 is on no calendar'],
    [it1('DTSTART:20260827T250000Z'), 'heron.ics, line 7: “25:00” is not a time of day'],
    [
      it1('DTSTART:20260827T170030Z'),
      'heron.ics, line 7: Thursday 27 August 2026, 17:00:30 has seconds',
    ],
    [
      it1('DTSTART:20260827'),
      'heron.ics, line 9: “20260827” is no moment: write DTSTART:20260827T170000Z, or DTSTART;VALUE=DATE:20260827.',
    ],
    // The parser would take the digits that it likes: 27 August, and 12:00 in the project's zone.
    [it1('DTSTART;VALUE=DATE:202608271'), 'heron.ics, line 9: “202608271” is no day'],
    [it1('DTSTART;VALUE=DATE:20260827T1'), 'heron.ics, line 9: “20260827T1” is no day'],
    [it1('DTSTART:20260827T1200009Z'), 'heron.ics, line 9: “20260827T1200009Z” is no moment'],
    [
      it1('DTSTART;VALUE=DATE:20260827', 'DTEND;VALUE=DATE:202608290'),
      'heron.ics, line 10: “202608290” is no day: write DTEND:20260827T170000Z',
    ],
    // Two events of which the lines between them are lost.
    [
      it1('DTSTART;VALUE=DATE:20260827', 'SUMMARY:B', 'DTSTART;VALUE=DATE:20260828'),
      'heron.ics, line 10: the event has a second SUMMARY, after that of line 8: keep one of them',
    ],
    [
      calendar(RELEASE).replace('BEGIN:VEVENT', 'BEGIN:VEVEMT'),
      'heron.ics, line 6: “END:VEVENT” ends what BEGIN:VEVEMT on line 3 begins',
    ],
    [
      calendar(RELEASE).replace('BEGIN:VEVENT\r\n', 'BEGIN:VEVENT\r'),
      'heron.ics, line 3: the line is broken in its middle',
    ],
    [
      calendar(RELEASE, ['SUMMARY:A', 'DTSTART;VALUE=DATE:20260827']).replace('END:VEVENT\r\n', ''),
      'heron.ics, line 10: “END:VCALENDAR” ends what BEGIN:VEVENT on line 3 begins',
    ],
    [
      it1('DTSTART;TZID=Eastern Standard Time:20260827T120000'),
      'heron.ics, line 7: “Eastern Standard Time” is not a time zone relbot knows',
    ],
    [
      it1('DTSTART;VALUE=DATE:20260827', 'DTEND;VALUE=DATE:20260820'),
      'heron.ics, line 7: the event ends (2026-08-19) before it begins (2026-08-27)',
    ],
    [
      calendar(RELEASE, ['SUMMARY:🎉', 'DTSTART;VALUE=DATE:20260827']),
      'heron.ics, line 7: the event has no name',
    ],
    [
      calendar(RELEASE, RELEASE),
      'heron.ics, line 7: “Final release” is also the name of the event on line 3',
    ],
    [calendar(['SUMMARY:A', 'DTSTART;VALUE=DATE:20260827']), 'heron.ics: the cycle has no release'],
    ['BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'heron.ics: the cycle has no release'],
    [
      calendar(RELEASE).slice(0, -20),
      'heron.ics, line 6: “END:VEV” ends what BEGIN:VEVENT on line 3 begins',
    ],
    [
      calendar(RELEASE).slice(0, -31),
      'heron.ics, line 1: BEGIN:VCALENDAR has no END: the file is cut off',
    ],
    [calendar(RELEASE) + calendar(RELEASE), 'heron.ics: it is not one calendar'],
    ['', 'heron.ics: it is not one calendar'],
    ['hello', 'heron.ics, line 1: “hello” is no line of iCalendar'],
    ['hello: you', 'heron.ics, line 1: it is no calendar: begin with BEGIN:VCALENDAR'],
  ])('%j', (text, sentence) => {
    expect(refusal(text)).toContain(sentence);
  });

  it('or read after any damage, never with a bug', () => {
    const text = calendar(RELEASE, [
      'SUMMARY:A\\, b',
      'DTSTART;TZID=Europe/Berlin:20260827T170000',
      'DURATION:P1D',
      'CATEGORIES:freeze',
    ]);
    fc.assert(
      fc.property(fc.nat({ max: text.length }), fc.string({ maxLength: 3 }), (at, put) => {
        expect(refusal(text.slice(0, at) + put + text.slice(at + 1))).toBeTypeOf('string');
        expect(refusal(text.slice(0, at))).toBeTypeOf('string');
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

const STAMP = instant(Date.parse('2026-07-01T08:00:00Z'));

function stored(yaml: string): { project: Project; cycle: Cycle } {
  const { plan } = importRelbotYaml({ name: 'heron.yaml', text: yaml });
  return {
    project: { ...plan.project, id: brand<ProjectId>(1) },
    cycle: unsavedCycle(plan),
  };
}

describe('what relbot writes', () => {
  const { project, cycle } = stored(`
project: {name: Example App, zone: Europe/Berlin}
cycle: {name: 5.2 Heron, key: heron}
deadlines:
  - {name: Feature freeze, key: ff, date: 2027-03-04, note: "Ask, early", owner: "Back; end"}
  - {name: Code freeze, date: 2027-03-18, time: 17:00}
  - {name: RC1, week: 2027-03-22}
  - {name: Retrospective, date: undecided}
  - {name: Final release, date: 2027-03-31, clock: anywhere on Earth}`);
  const moved: Cycle = {
    ...cycle,
    deadlines: cycle.deadlines.map((one) => (one.key === 'ff' ? { ...one, revision: 3 } : one)),
  };

  it('is read by other programs as days, weeks and moments', () => {
    const { text, leftOut } = exportIcal(project, moved, STAMP);
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const shown = events.map((one) => {
      const { uid, summary, startDate, endDate, sequence, description } = new ICAL.Event(one);
      const [start, end] = [startDate, endDate].map(String);
      return { uid, summary, start, end, sequence, description };
    });
    expect(shown).toEqual([
      {
        uid: 'example-app/heron/ff@relbot',
        summary: 'Feature freeze',
        start: '2027-03-04',
        end: '2027-03-05',
        sequence: 2,
        description: 'Ask, early\n\nCounts: end of the day, Europe/Berlin.',
      },
      {
        uid: 'example-app/heron/code-freeze@relbot',
        summary: 'Code freeze',
        start: '2027-03-18T16:00:00Z',
        end: '2027-03-18T16:00:00Z',
        sequence: 0,
        description: null,
      },
      {
        uid: 'example-app/heron/rc1@relbot',
        summary: 'RC1',
        start: '2027-03-22',
        end: '2027-03-27',
        sequence: 0,
        description: 'Counts: Monday to Friday, Europe/Berlin.',
      },
      {
        uid: 'example-app/heron/final-release@relbot',
        summary: 'Final release',
        start: '2027-03-31',
        end: '2027-04-01',
        sequence: 0,
        description: 'Counts: end of the day anywhere on Earth (UTC-12).',
      },
    ]);
    expect(leftOut.map(({ name }) => name)).toEqual(['Retrospective']);
  });

  it('is the same at the same time', () => {
    const { text } = exportIcal(project, moved, STAMP);
    expect(text).toBe(exportIcal(project, moved, STAMP).text);
    expect(text).toContain('DTSTAMP:20260701T080000Z');
  });

  it('keeps key, name, kind, owner, note and date on its way back', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const project = { ...plan.project, id: brand<ProjectId>(1) };
        const named = {
          ...plan,
          deadlines: plan.deadlines.map((one, index) => ({
            ...one,
            name: one.name.replaceAll(/[^\x21-\x7e]/g, '') || `Day ${index}`,
          })),
        };
        const { text } = exportIcal(project, unsavedCycle(named), STAMP);
        const back = importIcal({ name: 'x.ics', text }, named);
        const kept = ({ key, name, kind, owner, when }: (typeof plan.deadlines)[number]) => ({
          key,
          name,
          kind,
          owner: owner?.replaceAll(/\r\n|\r/g, '\n') ?? null,
          day: when.precision === 'day' ? when.date : null,
          at: when.precision === 'instant' ? when.at : null,
          monday: when.precision === 'week' ? when.monday : null,
        });
        const dated = named.deadlines.filter(({ when }) => when.precision !== 'undecided');
        const byKey = (list: readonly (typeof plan.deadlines)[number][]) =>
          list.map(kept).sort((a, b) => (a.key < b.key ? -1 : 1));
        expect(byKey(back.plan.deadlines)).toEqual(byKey(dated));
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
