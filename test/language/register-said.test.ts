import { describe, expect, it } from 'vitest';
import { orderOf } from '../../src/language/orders/order.ts';
import { registerOrder } from '../../src/language/orders/register.ts';

const LISTED: readonly (readonly [said: string, asks: object])[] = [
  ['exceptions denied last week', { outcomes: ['refused'], days: 'last week' }],
  ['denied exceptions of sig-node', { outcomes: ['refused'], about: ['sig-node'] }],
  ['exceptions of sig-node', { outcomes: null, about: ['sig-node'], days: null }],
  ['exceptions for code freeze', { about: ['code freeze'] }],
  ['which exceptions were approved in July', { outcomes: ['granted', 'reverted'], days: 'July' }],
  ['show me all the exceptions for v1.32', { about: ['v1.32'] }],
  [
    'please list the requests of the docs team for string freeze since 3 May',
    { about: ['docs', 'string freeze'], days: 'since 3 May' },
  ],
  ['exceptions by ana', { about: ['ana'] }],
  ['exceptions denied in 2025', { days: '2025' }],
  ['exceptions that did harm', { outcomes: null, harm: 'yes' }],
  ['which exceptions caused no harm in 2025', { harm: 'no', days: '2025' }],
  ['harmful exceptions of the docs team', { harm: 'yes', about: ['docs'] }],
  ['how many requests were rejected last 2 weeks?', { days: 'last 2 weeks' }],
];

const COUNTED: readonly (readonly [said: string, asks: object])[] = [
  ['exception statistics', { about: [], days: null }],
  ['show the statistics of exceptions', { about: [], days: null }],
  [
    'request stats for feature freeze this month',
    { about: ['feature freeze'], days: 'this month' },
  ],
];

/** Said of requests, and something else. */
const NOT = [
  'exceptions',
  'my requests',
  'what exceptions are open',
  'post requests here',
  'exceptions for https://example.org/1',
  'exceptions for me',
  'exceptions for #12',
  'I need an exception for code freeze',
  'exceptions are a pain',
  'exception for code freeze',
];

describe('the register', () => {
  it.each(LISTED)('is listed by “%s”', (said, asks) => {
    expect(orderOf(said)).toMatchObject({ order: 'list-register', ...asks });
  });

  it.each(COUNTED)('is counted by “%s”', (said, asks) => {
    expect(orderOf(said)).toMatchObject({ order: 'count-register', outcomes: null, ...asks });
  });

  it.each(NOT)('is not meant by “%s”', (said) => {
    expect(registerOrder(said)).toBeNull();
  });
});
