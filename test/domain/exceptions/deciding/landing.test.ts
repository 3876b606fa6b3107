import { expect, it } from 'vitest';
import { landedAt } from '../../../../src/domain/exceptions/deciding/landing.ts';
import { at } from '../../sample-cycle.ts';
import { mara } from './sample-poll.ts';

const grant = {
  by: mara,
  at: at('2026-08-29T10:00Z'),
  until: at('2026-09-05T10:00Z'),
  override: null,
};
const now = at('2026-09-07T10:00Z');
const moment = (iso: string) => ({ from: at(iso), to: at(iso) });
const day = (date: string) => ({ from: at(`${date}T00:00Z`), to: at(`${date}T23:59Z`) });

it('counts while its approval held, whenever it is said', () => {
  expect(landedAt(grant, moment('2026-09-05T09:59Z'), now)).toBe(at('2026-09-05T09:59Z'));
  expect(landedAt(grant, moment('2026-08-29T10:00Z'), now)).toBe(grant.at);
});

it('is no landing by an approval that was not there yet, or not any more', () => {
  expect(landedAt(grant, moment('2026-08-29T09:59Z'), now)).toBe('before its approval');
  expect(landedAt(grant, moment('2026-09-05T10:00Z'), now)).toBe('after its approval');
  expect(landedAt(grant, day('2026-09-06'), now)).toBe('after its approval');
  expect(landedAt(grant, moment('2026-09-07T10:01Z'), now)).toBe('still to come');
});

it('takes of a day the last that is covered and behind us', () => {
  expect(landedAt(grant, day('2026-09-05'), now)).toBe(grant.until);
  expect(landedAt(grant, day('2026-08-29'), now)).toBe(at('2026-08-29T23:59Z'));
  expect(landedAt({ ...grant, until: null }, day('2026-09-07'), now)).toBe(now);
});
