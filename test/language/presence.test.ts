import { describe, expect, it, test } from 'vitest';
import { absenceSaid } from '../../src/language/asked/absence-said.ts';
import { orderOf } from '../../src/language/orders/order.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import { instant, wallDateAt, wallTimeAt } from '../../src/domain/time/wall.ts';
import { zoneOf } from '../../src/domain/time/zone.ts';

/** A Thursday, 14:00 in Berlin. */
const setting = { now: instant(Date.parse('2026-08-06T12:00Z')), zone: zoneOf('Europe/Berlin') };
const inBerlin = (at: Instant | null) =>
  at === null ? null : `${wallDateAt(at, setting.zone)} ${wallTimeAt(at, setting.zone)}`;

describe('a zone', () => {
  test.each([
    ["I'm in Europe/Berlin", 'Europe/Berlin'],
    ['I’m in berlin now', 'Europe/Berlin'],
    ['my time zone is Tokyo', 'Asia/Tokyo'],
    ['My timezone is UTC.', 'UTC'],
    ['I live in Lisbon', 'Europe/Lisbon'],
    ['i am based in new york', 'America/New_York'],
    ["I'm on Tokyo time", 'Asia/Tokyo'],
    ['set my time zone to America/Denver please', 'America/Denver'],
  ])('%j is %s', (said, zone) => {
    expect(orderOf(said)).toMatchObject({ order: 'my-zone', zone: { found: 'zone', zone } });
  });

  test.each([
    ['my time zone is Hamburg', 'unknown'],
    ['I live in Hamburg', 'unknown'],
    ['I’m based in San Francisco', 'unknown'],
    ["I'm in Europe/Berln", 'unknown'],
    ["I'm in CET", 'abbreviation'],
  ])('%j is meant as one, and none', (said, found) => {
    expect(orderOf(said)).toMatchObject({ order: 'my-zone', zone: { found } });
  });
});

test.each([
  ['my hours are 9 to 17', '09:00', '17:00'],
  ['I work 10:00-18:00', '10:00', '18:00'],
  ['I work from 9 to 5', '09:00', '17:00'],
  ['my working hours are 9am to 5:30pm', '09:00', '17:30'],
  ['I work 22 to 6', '22:00', '06:00'],
  ['I work 18:00 – midnight', '18:00', '00:00'],
  ['my hours are 10-6', '10:00', '18:00'],
])('%j are hours', (said, from, to) => {
  expect(orderOf(said)).toMatchObject({ order: 'my-hours', hours: { from, to } });
});

test.each(['my hours are 9 to 27', 'my hours are flexible', 'my hours are 9 to 9pm to 10'])(
  '%j is meant as hours, and is none',
  (said) => {
    expect(orderOf(said)).toMatchObject({ order: 'my-hours', hours: null });
  },
);

test.each([
  ["I don't work on Fridays", 'not', [5]],
  ['I do not work Mondays and Tuesdays', 'not', [1, 2]],
  ['I work Monday to Thursday', 'only', [1, 2, 3, 4]],
  ['my working days are Tue, Wed and Thu', 'only', [2, 3, 4]],
  ['I work Sunday to Thursday', 'only', [1, 2, 3, 4, 7]],
  ['I also work on Saturdays', 'also', [6]],
  ['I work on Fridays again', 'also', [5]],
  ["I don't work weekends", 'not', [6, 7]],
])('%j are working days', (said, how, days) => {
  expect(orderOf(said)).toEqual({ order: 'my-days', how, days });
});

describe('an absence', () => {
  const now = null;
  test.each<[said: string, from: string | null, until: string | null]>([
    ["I'm away until Monday", now, '2026-08-10 00:00'],
    ['I am away until Monday 14:00', now, '2026-08-10 14:00'],
    ["I'm on vacation from 3 to 14 August", now, '2026-08-15 00:00'],
    ["I'm on vacation from 10 to 14 August", '2026-08-10 00:00', '2026-08-15 00:00'],
    ["I'm on vacation 10-14 August", '2026-08-10 00:00', '2026-08-15 00:00'],
    ["I'm on holiday from August 10 to 14", '2026-08-10 00:00', '2026-08-15 00:00'],
    ["I'm on leave from 28 to 3 September", '2026-08-28 00:00', '2026-09-04 00:00'],
    ["I'll be away from 28 December to 3 January", '2026-12-28 00:00', '2027-01-04 00:00'],
    ["I'm away from Monday to Wednesday", '2026-08-10 00:00', '2026-08-13 00:00'],
    ["I'm away from Friday until Tuesday", '2026-08-07 00:00', '2026-08-11 00:00'],
    ["I'm off today", now, '2026-08-07 00:00'],
    ["I'm out on Friday", '2026-08-07 00:00', '2026-08-08 00:00'],
    ["I'm OOO next week", '2026-08-10 00:00', '2026-08-17 00:00'],
    ["I'm away until next week", now, '2026-08-10 00:00'],
    ["I'm away for two days", now, '2026-08-08 00:00'],
    ["I'm off sick for the rest of the week", now, '2026-08-10 00:00'],
    ["I'm away through Friday", now, '2026-08-08 00:00'],
    ["I'm away until the end of August", now, '2026-09-01 00:00'],
    ["I'm away until 15:00", now, '2026-08-06 15:00'],
    ["I'm away", now, null],
    ["I'm on vacation until further notice", now, null],
    ["I'm away from Monday", '2026-08-10 00:00', null],
  ])('%j', (said, from, until) => {
    const order = orderOf(said);
    if (order?.order !== 'away') throw new Error(`“${said}” was read as ${order?.order}`);
    const read = absenceSaid(order.when, setting);
    if (read?.found !== 'absence') throw new Error(JSON.stringify(read));
    expect([inBerlin(read.from), inBerlin(read.until)]).toEqual([from, until]);
  });

  test.each([
    ['until 31 June', /June has 30 days/],
    ['from 14 August to 3 August', /before it begins/],
    ['from 10 to 31 June', /June has 30 days/],
    ['until 07/09', /write the month in letters/],
    ['until Friday 10 August', /Monday 10 August 2026/],
  ])('%j is on no calendar, and says why', (words, why) => {
    const read = absenceSaid(words, setting);
    expect(read?.found === 'impossible' ? read.because : JSON.stringify(read)).toMatch(why);
  });
});

test.each([
  ["I'm back", { order: 'back' }],
  ["hey, I'm back from vacation!", { order: 'back' }],
  ['forget my time zone', { order: 'forget', what: 'zone' }],
  ['forget my hours', { order: 'forget', what: 'hours' }],
  ['cancel my vacation', { order: 'forget', what: 'absence' }],
  ['what do you know about me?', { order: 'about-me' }],
  ['my backup is @ben', { order: 'stand-in', who: 'ben', until: null }],
  ['@Ben Smith stands in for me', { order: 'stand-in', who: 'Ben Smith', until: null }],
  ["@ben stands in for me while I'm away", { order: 'stand-in', who: 'ben', until: null }],
  ['@ben stands in for me until Monday', { order: 'stand-in', who: 'ben', until: 'until Monday' }],
  ['hand over to @ben until Monday', { order: 'stand-in', who: 'ben', until: 'until Monday' }],
  ['@ben is no longer my backup', { order: 'no-stand-in', who: 'ben' }],
  ['I have no backup', { order: 'no-stand-in', who: null }],
])('%j is an order', (said, order) => {
  expect(orderOf(said)).toEqual(order);
});

describe('what is no order', () => {
  it.each([
    "I'm in a meeting",
    "I'm in Berlin until Friday",
    "I'm in reunion",
    'are you in Berlin?',
    "I'm in Berlin?",
    "I'm not in Berlin",
    "I wish I'm in Berlin",
    '"I\'m in Berlin"',
    '> I’m in Berlin',
    'ana said I live in Lisbon',
    "I'm in Berlin. When is rc1?",
    "I'm in pt",
    'I live in fear',
    "I'm in Hamburg",
    "I'm in QA",
    'my time zone sucks',
    "I'm away from keyboard lol",
    "I'm away from my desk",
    "I'm not away until Monday",
    "I'm away until Monday?",
    'if I’m away until Monday, who decides?',
    "I'm away until the cows come home",
    "I'm away until Monday, ask Ben about rc1",
    "I'm out",
    "I'm off",
    "I'm off to Berlin",
    "I'm sick of this",
    "I'm sick of Mondays",
    "I'm out of ideas",
    "I'll be away",
    "I'm back on Monday",
    "I'm back at my desk",
    "I'm not back",
    'I work 10 to 12 hours a day',
    'I work on rc1',
    'I work 9 to 5, what a way to make a living',
    "I don't work on Friday",
    "I don't work on feature freeze",
    'do I work on Fridays?',
    'forget my last message',
    'is @ben my backup?',
    '@ben stands in for me until the cows come home',
    'my backup is broken',
  ])('%j', (said) => {
    expect(orderOf(said)).toBeNull();
  });
});
