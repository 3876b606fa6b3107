import { expect, test } from 'vitest';
import { orderOf } from '../../src/language/orders/order.ts';

test.each([
  ['link my accounts', { order: 'link-accounts' }],
  ['please link my discord account', { order: 'link-accounts' }],
  ['unlink my slack account', { order: 'unlink-accounts' }],
  ['link 7KQ2-M9XP', { order: 'code', code: '7KQ2-M9XP', purpose: 'link' }],
  ['Link 7kq2 m9xp.', { order: 'code', code: '7KQ2-M9XP', purpose: 'link' }],
  ['7KQ2-M9XP', { order: 'code', code: '7KQ2-M9XP', purpose: null }],
  ['I am the release manager: 7KQ2-M9XP', { order: 'code', code: '7KQ2-M9XP', purpose: 'start' }],
  ['I have no Discord account', { order: 'one-account', none: 'discord' }],
  ['I don’t have a slack account', { order: 'one-account', none: 'slack' }],
])('%j', (said, order) => {
  expect(orderOf(said)).toEqual(order);
});

test.each([
  'schedule',
  'when-next',
  'soft-thaw',
  'link channels',
  'link https://review.example/42',
  'I am the release manager',
  'I have a discord account',
  'rc1',
  '2026.2 is it out',
])('%j is neither a code nor about an account', (said) => {
  expect(orderOf(said)).toBeNull();
});
