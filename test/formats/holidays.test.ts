import { describe, expect, it } from 'vitest';
import { holidaysInWords, isWorkingDay } from '../../src/domain/time/holidays.ts';
import { wallDate } from '../../src/domain/time/wall.ts';
import { whereInWords, whereMeant } from '../../src/formats/holidays/countries.ts';
import { holidaysOf } from '../../src/formats/holidays/holidays.ts';

const none = { calendar: () => null };
const on = (where: readonly string[], day: string) =>
  holidaysInWords(holidaysOf(where, none).holidays.on(wallDate(day)));

describe('public holidays', () => {
  it('are those of each country, and of a part of one', () => {
    expect(on(['DE', 'PT', 'US'], '2027-03-26')).toBe('Good Friday in DE, PT');
    expect(on(['DE', 'PT', 'US'], '2027-11-25')).toBe('Thanksgiving Day in US');
    expect(on(['DE'], '2027-01-06')).toBe('');
    expect(on(['DE-BY'], '2027-01-06')).toBe('Epiphany in DE-BY');
    expect(on(['US'], '2027-07-05')).toBe('Independence Day (substitute day) in US');
    expect(on([], '2027-12-25')).toBe('');
  });

  it('last as many whole days as they do, from the day after the evening on which they begin', () => {
    expect(on(['TR'], '2027-03-08')).toBe('');
    for (const day of ['2027-03-09', '2027-03-10', '2027-03-11']) {
      expect(on(['TR'], day)).toBe('End of Ramadan (Eid al-Fitr) in TR');
    }
    expect(on(['TR'], '2027-03-12')).toBe('');
    // An afternoon is no day off; a day on which clocks change is one.
    expect(on(['CN'], '2027-03-08')).toBe('');
    expect(on(['PT'], '2027-03-28')).toBe('Easter Sunday in PT');
  });

  it('leave a working day where somebody works', () => {
    const { holidays } = holidaysOf(['DE', 'US'], none);
    expect(isWorkingDay(wallDate('2027-03-26'), holidays)).toBe(true);
    expect(isWorkingDay(wallDate('2027-01-01'), holidays)).toBe(false);
    expect(isWorkingDay(wallDate('2027-03-27'), holidays)).toBe(false);
    expect(isWorkingDay(wallDate('2027-01-01'), holidaysOf([], none).holidays)).toBe(true);
  });
});

describe('a country', () => {
  it.each([
    ['Germany', 'DE'],
    ['de', 'DE'],
    ['DE-by', 'DE-BY'],
    ['the US', 'US'],
    ['USA', 'US'],
    ['the Netherlands', 'NL'],
    ['united kingdom', 'GB'],
    ['UK', 'GB'],
    ['Brazil', 'BR'],
    ['acme.ics', 'acme.ics'],
  ])('%s is %s', (written, code) => {
    expect(whereMeant(written)).toBe(code);
  });

  it('is refused where its holidays are not known, with what to write', () => {
    expect(() => whereMeant('Germny')).toThrow(
      /no country whose holidays I know \(did you mean “Germany”\?\)/,
    );
    expect(() => whereMeant('DE-XX')).toThrow(
      /no part of Germany that I know: its parts are BB, BE/,
    );
    expect(() => whereMeant('../acme.ics')).toThrow(/no country/);
  });

  it('is said by its name', () => {
    expect(['PT', 'DE-BY', 'acme.ics'].map(whereInWords)).toEqual([
      'Portugal',
      'Bayern, Germany',
      'acme.ics',
    ]);
  });
});

const CALENDAR = (lines: string) => ({
  name: 'holidays/acme.ics',
  text: `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n${lines.trim().replaceAll('\n', '\r\n')}\r\nEND:VCALENDAR\r\n`,
});

describe('a calendar of one’s own', () => {
  const acme = CALENDAR(`
BEGIN:VEVENT
UID:1
DTSTART;VALUE=DATE:20270630
DTEND;VALUE=DATE:20270703
SUMMARY:Company trip
END:VEVENT
BEGIN:VEVENT
UID:2
DTSTART:20270705T100000Z
SUMMARY:A meeting
END:VEVENT`);

  it('says which days are off, beside those of countries', () => {
    const { holidays, problems } = holidaysOf(['DE', 'acme.ics'], { calendar: () => acme });
    expect(problems).toEqual([]);
    expect(holidays.where).toEqual(['DE', 'acme']);
    const said = ['2027-06-29', '2027-06-30', '2027-07-02', '2027-07-03', '2027-07-05'].map((day) =>
      holidaysInWords(holidays.on(wallDate(day))),
    );
    expect(said).toEqual(['', 'Company trip in acme', 'Company trip in acme', '', '']);
  });

  it('that is gone or damaged hides no other holiday, and is said so', () => {
    const gone = holidaysOf(['acme.ics', 'DE'], none);
    expect(gone.problems).toEqual([
      'acme.ics is not there, so its holidays are not known: put it in holidays/.',
    ]);
    expect(gone.holidays.on(wallDate('2027-12-25'))).toHaveLength(1);
    const yearly = CALENDAR(
      'BEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20270630\nRRULE:FREQ=YEARLY\nSUMMARY:x\nEND:VEVENT',
    );
    expect(holidaysOf(['acme.ics'], { calendar: () => yearly }).problems[0]).toMatch(
      /^holidays\/acme\.ics, line 4: the event repeats \(RRULE\), and a holiday comes once/,
    );
  });
});
