import { describe, expect, it, test } from 'vitest';
import { orderOf } from '../../src/language/orders/order.ts';

describe('what is taught', () => {
  test.each([
    [
      'define FFE as a nod from Mara',
      { order: 'define-term', term: 'FFE', meaning: 'a nod from Mara', stated: false },
    ],
    ['please define the “gate” as CI', { order: 'define-term', term: 'gate', stated: false }],
    ['by gate we mean the CI', { order: 'define-term', term: 'gate', meaning: 'the CI' }],
    ['FFE means feature freeze exception', { order: 'define-term', term: 'FFE', stated: true }],
    ['forget what FFE means', { order: 'forget-term', term: 'FFE' }],
    ['forget the meaning of FFE', { order: 'forget-term', term: 'FFE' }],
    [
      'remember that stable/2026.1 is supported until April 2027',
      { order: 'remember', fact: 'stable/2026.1 is supported until April 2027' },
    ],
    [
      'Remember: the agenda is at https://example.org/?page=1',
      { order: 'remember', fact: 'the agenda is at https://example.org/?page=1' },
    ],
    // It sounds like other orders, too.
    ['remember that 2026.2 is out', { order: 'remember', fact: '2026.2 is out' }],
    ['remember that feature freeze forbids docs', { order: 'remember' }],
    ['don’t forget that we meet on Friday', { order: 'remember', fact: 'we meet on Friday' }],
    ['forget that we meet on Friday', { order: 'forget-fact', fact: 'we meet on Friday' }],
    ['what do you remember?', { order: 'list-facts' }],
    ["what couldn't you answer?", { order: 'list-unanswered' }],
    ['what could you not answer', { order: 'list-unanswered' }],
    ['which questions didn’t you understand?', { order: 'list-unanswered' }],
    ['forget these', { order: 'forget-unanswered' }],
    ['clear the unanswered questions', { order: 'forget-unanswered' }],
  ])('%j', (said, order) => {
    expect(orderOf(said)).toMatchObject(order);
  });

  it.each([
    'what does FFE mean',
    'FFE means what?',
    'FFE means what',
    'that means we are late',
    'which means no more features',
    'it means nothing',
    'do you remember when we froze',
    'remember when feature freeze is?',
    'remember the milk',
    'remember that the freeze moved?',
    'define FFE please',
    'forget it',
    'forget about it',
    'what could you answer',
    'what can you do',
    'I forgot that we froze',
  ])('%j teaches nothing', (said) => {
    expect(orderOf(said)).toBeNull();
  });

  it('takes no longer for what nobody would say', () => {
    const started = performance.now();
    for (const word of ['means ', 'a '.repeat(4), 'define x: ', 'forget that ']) {
      orderOf(word.repeat(20_000));
    }
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
