import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameForText } from '../../src/formats/name-for-text.ts';
import { readSchedules } from '../../src/formats/read-schedule.ts';

const ICAL = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//EN
BEGIN:VEVENT
UID:1@example.org
DTSTAMP:20270101T000000Z
DTSTART;VALUE=DATE:20270331
SUMMARY:Final release
END:VEVENT
END:VCALENDAR
`;

test.each([
  ['a calendar', ICAL, 'pasted.ics'],
  ['a table', 'name,date\nFinal release,2027-03-31\n', 'pasted.csv'],
  ['relbot’s own', readFileSync('src/formats/relbot/sample-cycle.yaml', 'utf8'), 'pasted.yaml'],
])('a pasted schedule is told by its text: %s', (_what, text, name) => {
  expect(nameForText(text)).toBe(name);
  const [read] = readSchedules({ name: nameForText(text), text }, () => null);
  expect(read?.plan.deadlines.length).toBeGreaterThan(0);
});

test.each([
  ['{"a": 1}', 'pasted.json'],
  ['[metadata]\nversion = "3.15"\n', 'pasted.toml'],
  ['', 'pasted.yaml'],
  ['a word', 'pasted.yaml'],
])('%j is read as %s', (text, name) => {
  expect(nameForText(text)).toBe(name);
});
