import { describe, expect, it } from 'vitest';
import { knownIssueOrder } from '../../src/language/orders/known-issues.ts';
import { orderOf } from '../../src/language/orders/order.ts';

const KNOWN: readonly (readonly [said: string, number: number, workaround: string | null])[] = [
  ['known issue #12: workaround restart it once a day', 12, 'restart it once a day'],
  ['known issue #12: the workaround is: use IPv4.', 12, 'use IPv4'],
  ['please add known issue #3 - turn the switch off', 3, 'turn the switch off'],
  ['#7 is a known issue: none', 7, 'none'],
  ['make #7 a known issue', 7, null],
  ['known issue #12', 12, null],
];

const LISTED = [
  'known issues',
  'show the known issues',
  'known issues of 2026.1',
  'what are the known issues?',
];

/** Said of issues, and something else. */
const NOT = [
  'is #7 a known issue?',
  'known issues are a pain',
  'I know the issue #12',
  'that is a known issue',
];

describe('known issues', () => {
  it.each(KNOWN)('“%s” is of #%i', (said, number, workaround) => {
    expect(orderOf(said)).toEqual({ order: 'known-issue', number, workaround });
  });

  it.each(LISTED)('are listed by “%s”', (said) => {
    expect(orderOf(said)).toEqual({ order: 'list-known-issues' });
  });

  it.each(['no known issue #7', '#7 is no longer a known issue', 'remove known issue #7'])(
    'are taken out by “%s”',
    (said) => {
      expect(orderOf(said)).toEqual({ order: 'no-known-issue', number: 7 });
    },
  );

  it.each(NOT)('are not meant by “%s”', (said) => {
    expect(knownIssueOrder(said, said.includes('?'))).toBeNull();
  });
});
