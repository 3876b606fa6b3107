import { expect, it } from 'vitest';
import type { Zone } from '../../src/domain/time/time.ts';
import { parseZone } from '../../src/domain/time/zone.ts';
import { whenItWas } from '../../src/language/dates/when-it-was.ts';
import { at } from '../domain/sample-cycle.ts';

const berlin: Zone = zone('Europe/Berlin');
/** A Monday. */
const now = at('2026-09-07T10:00Z');
const read = (said: string) => {
  const found = whenItWas(said, { now, zone: berlin });
  if (found === null) return null;
  const [from, to] = [found.from, found.to].map((one) => new Date(one).toISOString().slice(0, 19));
  return from === to ? from : [from, to];
};

it.each([
  ['Friday, 15:00', '2026-09-04T13:00:00'],
  ['on friday at 3 pm', '2026-09-04T13:00:00'],
  ['2026-09-04 15:00', '2026-09-04T13:00:00'],
  ['4 September 15:00 UTC', '2026-09-04T15:00:00'],
  ['15:00 on 4 Sep', '2026-09-04T13:00:00'],
  ['9:30', '2026-09-07T07:30:00'],
  ['today at 9:30', '2026-09-07T07:30:00'],
  ['just now', '2026-09-07T10:00:00'],
  ['yesterday', ['2026-09-05T22:00:00', '2026-09-06T21:59:59']],
  ['4 September', ['2026-09-03T22:00:00', '2026-09-04T21:59:59']],
  ['last week', null],
  ['in time', null],
  ['Friday 25:00', null],
  ['', ['2026-09-06T22:00:00', '2026-09-07T21:59:59']],
])('%s', (said, expected) => {
  expect(read(said)).toEqual(expected);
});

function zone(name: string): Zone {
  const found = parseZone(name);
  if (found === null) throw new Error(`There is no zone ${name}.`);
  return found;
}
