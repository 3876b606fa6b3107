import { describe, expect, it } from 'vitest';
import type { DeadlinePlan } from '../../src/domain/cycle/cycle.ts';
import { importOpenStack } from '../../src/formats/openstack/openstack.ts';

const row = (monday: string, friday: string, ...keys: string[]) =>
  [
    `  - start: '${monday}'`,
    `    end: '${friday}'`,
    ...(keys.length === 0 ? [] : ['    x-project:']),
    ...keys.map((key) => `      - ${key}`),
    '',
  ].join('\n');

/** What becomes of a key that stands in these weeks, with this text. */
function read(key: string, text: string, weeks: readonly (readonly [string, string])[]) {
  const rows = weeks.map(([monday, friday]) => row(monday, friday, key));
  const yaml = `cycle:\n${rows.join('')}${row('2027-09-27', '2027-10-01', 'j-final')}`;
  const rst = `2027.2 Jay Release Schedule\n===========================\n\n.. _${key}:\n\nSome days\n---------\n\n${text}\n`;
  const { plan, warnings } = importOpenStack({
    yaml: { name: 'schedule.yaml', text: yaml },
    rst: { name: 'schedule.rst', text: rst },
  });
  const found = plan.deadlines.filter(({ kind }) => kind !== 'release');
  return { found: found.map(said), first: found[0], warnings };
}

function said({ when, until }: DeadlinePlan): string {
  const first = when.precision === 'day' ? when.date : when.precision;
  return until?.precision === 'day' ? `${first} to ${until.date}` : first;
}

const JUNE = [['2027-06-07', '2027-06-11']] as const;
const THREE = [
  ['2027-06-28', '2027-07-02'],
  ['2027-07-05', '2027-07-09'],
  ['2027-07-12', '2027-07-16'],
] as const;

describe('an event of several days', () => {
  it.each([
    ['It is held on 7th - 9th June, 2027.', '2027-06-07 to 2027-06-09'],
    ['From June 8 to 10 we meet.', '2027-06-08 to 2027-06-10'],
    ['From June 8 to June 10, 2027, we meet.', '2027-06-08 to 2027-06-10'],
    ['We meet on Tuesday 8 June - Thursday 10 June 2027.', '2027-06-08 to 2027-06-10'],
    ['We meet on June 8.', '2027-06-08'],
    ['We meet on June 8. The week of 14 - 18 June is free.', '2027-06-08'],
    ['The week of June 7-11 is the one.', 'week'],
    // Its end is in no week that has the key.
    ['We meet from June 8 to 18.', '2027-06-08'],
    // Nothing goes on backwards.
    ['We meet from June 10 to 8.', '2027-06-10'],
  ])('%s', (text, days) => {
    expect(read('j-days', text, JUNE).found).toEqual([days]);
  });

  it('goes through weeks that follow each other, whether its text has the days or not', () => {
    const without = read('j-days', 'People vote.', THREE);
    expect(without.found).toEqual(['2027-06-28 to 2027-07-16']);
    expect(without.first?.note).toBe('People vote.');
    const with_ = read('j-days', 'From 29 June to 13 July, 2027, people vote.', THREE);
    expect(with_).toMatchObject({ found: ['2027-06-29 to 2027-07-13'], warnings: [] });
    const [first, , third] = THREE;
    expect(read('j-days', 'People vote.', [first, third]).found).toEqual([
      '2027-07-01',
      '2027-07-15',
    ]);
  });

  it('is no freeze and no milestone: of those one day counts', () => {
    expect(read('j-ff', 'It is on 7th - 9th June, 2027.', JUNE).found).toEqual(['2027-06-09']);
    const { found, first } = read('j-ff', 'Nothing new.', THREE);
    expect(found).toEqual(['2027-07-01']);
    expect(first?.note).toContain('Goes on for 3 weeks, until 2027-07-16.');
  });
});

it.each([
  [
    'See `the list <https://example.org/list>`_ and https://example.org/b.',
    'https://example.org/list',
  ],
  ['See https://example.org/b, please.', 'https://example.org/b'],
  ['See `the list`_.\n\n.. _the list: https://example.org/c', 'https://example.org/c'],
  ['See the list.', null],
])('the link of “%s” is %s', (text, link) => {
  expect(read('j-days', text, JUNE).first?.link).toBe(link);
});
