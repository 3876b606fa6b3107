import { describe, expect, it, test } from 'vitest';
import { CHANGE_KINDS } from '../../src/domain/cycle/deadline.ts';
import { changeKindsIn } from '../../src/language/asked/change-kinds.ts';
import { orderOf } from '../../src/language/orders/order.ts';

describe('a list of kinds of change', () => {
  test.each([
    ['features', ['feature']],
    ['new features, strings and UI', ['feature', 'strings', 'UI']],
    ['bug fixes', ['bug fix']],
    ['fixes, regressions & docs', ['bug fix', 'regression fix', 'docs']],
    ['dependencies or backports', ['dependency', 'backport']],
    ['build and CI, libraries', ['dependency', 'build/CI']],
    ['build/CI', ['build/CI']],
    ['documentation', ['docs']],
    ['everything', CHANGE_KINDS],
    ['nothing', []],
    ['features and my patch', null],
    ['lunch', null],
    ['', null],
  ])('%j', (said, kinds) => {
    expect(changeKindsIn(said)).toEqual(kinds);
  });

  test.each(CHANGE_KINDS)('knows %s by its own name', (kind) => {
    expect(changeKindsIn(kind)).toEqual([kind]);
  });
});

describe('what is told about the rules of a freeze', () => {
  test.each([
    ['what does feature freeze forbid?', { order: 'freeze-rules', freeze: 'feature freeze' }],
    ['What is forbidden during ff', { order: 'freeze-rules', freeze: 'ff' }],
    ['change what ff forbids', { order: 'freeze-rules', freeze: 'ff' }],
    [
      'feature freeze also forbids docs and strings',
      { order: 'change-freeze-rules', freeze: 'feature freeze', how: 'also forbid' },
    ],
    [
      'please let feature freeze allow UI changes again',
      { order: 'change-freeze-rules', freeze: 'feature freeze', how: 'allow', kinds: ['UI'] },
    ],
    [
      'soft string freeze forbids only strings',
      { order: 'change-freeze-rules', freeze: 'soft string freeze', how: 'only' },
    ],
    ['ff forbids nothing', { order: 'change-freeze-rules', how: 'only', kinds: [] }],
  ])('%j', (said, order) => {
    expect(orderOf(said)).toMatchObject(order);
  });

  it.each([
    'does feature freeze forbid docs?',
    'should feature freeze forbid docs',
    'the freeze blocks my patch',
    'I think feature freeze forbids docs, right',
    'what if feature freeze forbids docs',
    'feature freeze doesn’t allow docs',
    'nothing allows features to land but luck',
  ])('%j is only talk', (said) => {
    expect(orderOf(said)).toBeNull();
  });
});
