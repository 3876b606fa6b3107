import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant, wallDate } from '../../src/domain/time/wall.ts';
import { zoneOf } from '../../src/domain/time/zone.ts';
import { datePhrase, type DatePhrase } from '../../src/language/dates/date-phrase.ts';

const UTC = zoneOf('UTC');

function read(text: string, today = '2026-08-20', near: string | null = null): DatePhrase | null {
  const now = instant(Date.parse(`${today}T10:00Z`));
  return datePhrase(text, { now, zone: UTC, near: near === null ? null : wallDate(near) });
}

/** "2026-08-27 17:00 Europe/Berlin", "week 2026-09-07", or the name of the outcome. */
function shown(phrase: DatePhrase | null): string {
  if (phrase === null) return 'nothing';
  if (phrase.found === 'week') return `week ${phrase.monday}`;
  if (phrase.found === 'release-week') return `R${phrase.weeks}`;
  if (phrase.found === 'time') return [phrase.time, phrase.zone].filter(Boolean).join(' ');
  if (phrase.found === 'impossible') return `impossible: ${phrase.because}`;
  if (phrase.found === 'ambiguous') return phrase.readings.join(' or ');
  if (phrase.found === 'wrong-weekday') return `${phrase.date} is a ${phrase.weekday}`;
  if (phrase.found !== 'date') return phrase.found;
  return [phrase.date, phrase.time, phrase.zone].filter(Boolean).join(' ');
}

describe('a date that somebody says on Thursday 20 August 2026', () => {
  it.each([
    ['next Thursday', '2026-08-27'],
    ['Thursday', '2026-08-27'],
    ['this Thursday', '2026-08-20'],
    ['Friday', '2026-08-21'],
    ['next Friday', '2026-08-28'],
    ['last friday', '2026-08-14'],
    ['Friday next week', '2026-08-28'],
    ['Friday in two weeks', '2026-09-04'],
    ['a week from Friday', '2026-08-28'],
    ['next Thursday 17:00', '2026-08-27 17:00'],
    ['Friday at 17', '2026-08-21 17:00'],
    ['17:00 UTC on Friday', '2026-08-21 17:00 UTC'],
    ['Friday 17:00 Europe/Berlin', '2026-08-21 17:00 Europe/Berlin'],
    ['friday, 5 pm New York time', '2026-08-21 17:00 America/New_York'],
    ['end of day friday', '2026-08-21 23:59'],
    ['27 August', '2026-08-27'],
    ['27.8.', '2026-08-27'],
    ['24.09.2026', '2026-09-24'],
    ['2026-08-27', '2026-08-27'],
    ['2026-08-27T17:00Z', '2026-08-27 17:00 UTC'],
    ['Aug 27th 5pm UTC', '2026-08-27 17:00 UTC'],
    ['27 August AoE', '2026-08-27 Etc/GMT+12'],
    ['Thursday, 27th of August 2026', '2026-08-27'],
    ['28 August, a Friday', '2026-08-28'],
    ['the twenty-second of September', '2026-09-22'],
    ['the 27th', '2026-08-27'],
    ['first Monday of September', '2026-09-07'],
    ['1 March', '2027-03-01'],
    ['29 February', '2028-02-29'],
    ['tomorrow', '2026-08-21'],
    ['in two weeks', '2026-09-03'],
    ['a month from now', '2026-09-20'],
    ['three working days from now', '2026-08-25'],
    ['two days before 7 September', '2026-09-05'],
    ['end of next week', '2026-08-28'],
    ['end of August', '2026-08-31'],
    ['next week', 'week 2026-08-24'],
    ['the week of 9 September', 'week 2026-09-07'],
    ['R-4', 'R-4'],
    ['18:30 UTC', '18:30 UTC'],
    ['TBD', 'undecided'],
    ['to be decided', 'undecided'],
    ['Monday 27 August 2026', '2026-08-27 is a 4'],
    ['31 June', 'impossible: June has 30 days'],
    ['feb 30', 'impossible: February 2026 has 28 days'],
    ['13.13.2026', 'impossible: there is no month 13'],
    ['Friday 25:00', 'impossible: a day goes from 00:00 to 23:59'],
    ['07/09', '2026-09-07 or 2027-07-09'],
    ['27/8', '2026-08-27'],
    ['Friday 17:00 CET', 'unclear-zone'],
    ['5 pm my time on Friday', 'unclear-zone'],
    ['thu eob', '2026-08-27 23:59'],
    ['close of business friday', '2026-08-21 23:59'],
    ['Friday 24:00', '2026-08-21 23:59'],
    ['friday 17.00', '2026-08-21 17:00'],
    ['1700 UTC', '17:00 UTC'],
    ['tomorrow noon berlin time', '2026-08-21 12:00 Europe/Berlin'],
    ['tommorow', '2026-08-21'],
    ['day after tomorrow', '2026-08-22'],
    ['tuesday week', '2026-09-01'],
    ['fortnight from friday', '2026-09-04'],
    ['end of month', '2026-08-31'],
    ['w/c 7 sep', 'week 2026-09-07'],
    ['kw 36', 'week 2026-08-31'],
    ['calendar week 1', 'week 2027-01-04'],
    ['calendar week 99', 'impossible: a year has 52 or 53 weeks'],
    ['the monday after 7 sep', '2026-09-14'],
    ['the friday before 7 sep', '2026-09-04'],
    ['the second monday after 7 sep', '2026-09-21'],
    ['friday before noon', '2026-08-21 12:00'],
    ['Friday 10am pacific', 'unclear-zone'],
    ['friday or monday', '2026-08-21 or 2026-08-24'],
    // A number behind a day is no zone
    ['3 sep 26', '2026-09-03'],
    ['tomorrow 12', '2026-08-21'],
    // Counted from what is no date, more days than one, a time that passes
    ['the monday after release', 'nothing'],
    ['the monday after rc1 on sep 30', 'nothing'],
    ['between 1 and 10 sep', 'nothing'],
    ['from 1 to 10 sep', 'nothing'],
    ['monday to friday', 'nothing'],
    ['27 Aug - 3 Sep', 'nothing'],
    ['24h before rc1', 'nothing'],
    ['after kubecon', 'nothing'],
    ['release 2026.2', 'nothing'],
    ['Sept 7-11', 'nothing'],
    ['it may march on 24/7', 'nothing'],
  ])('%s: %s', (text, expected) => {
    expect(shown(read(text))).toBe(expected);
  });

  it('says what is meant by the weekdays on a Sunday: next week begins tomorrow', () => {
    expect(shown(read('next Thursday', '2026-08-23'))).toBe('2026-08-27');
    expect(shown(read('Thursday', '2026-08-23'))).toBe('2026-08-27');
    expect(shown(read('Sunday', '2026-08-23'))).toBe('2026-08-30');
  });

  it('takes the year that brings the date nearest to the deadline spoken of', () => {
    expect(shown(read('20 August', '2026-09-01'))).toBe('2027-08-20');
    expect(shown(read('20 August', '2026-09-01', '2026-08-27'))).toBe('2026-08-20');
    expect(shown(read('28 December', '2026-11-01', '2027-01-05'))).toBe('2026-12-28');
    expect(shown(read('3 January', '2026-11-01', '2026-12-30'))).toBe('2027-01-03');
  });
});

describe('any day from 2000 to 2050', () => {
  const day = fc
    .integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2050, 11, 31) })
    .map((at) => new Date(at).toISOString().slice(0, 10));

  it('is read back however it is written, whatever day it is', () => {
    const property = fc.property(day, day, (date, today) => {
      for (const written of writings(date)) {
        expect(`${written}: ${shown(read(written, today))}`).toBe(`${written}: ${date}`);
      }
    });
    fc.assert(property, { seed: 7, numRuns: 300 });
  });
});

function writings(date: string): string[] {
  const [year = '', month = '', day = ''] = date.split('-');
  const at = new Date(`${date}T00:00Z`);
  const name = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(at);
  const [long, short] = [name({ month: 'long' }), name({ month: 'short' })];
  const bare = String(Number(day));
  return [
    date,
    `${bare} ${long} ${year}`,
    `${short} ${bare}, ${year}`,
    `${bare}.${Number(month)}.${year}`,
    `${day}.${month}.${year}`,
    `${bare}-${short}-${year}`,
    `${name({ weekday: 'long' })}, ${long} ${bare}, ${year}`,
    `${name({ weekday: 'short' })} ${bare} ${short.toLowerCase()} ${year}`,
    `${year}/${month}/${day}`,
  ];
}
