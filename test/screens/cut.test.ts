import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { line, list, paragraph, prefill } from '../../src/cards/cut.ts';
import { webLink } from '../../src/cards/web-link.ts';

describe('a line', () => {
  test.each([
    ['Feature freeze', 20, 'Feature freeze'],
    ['Feature freeze', 10, 'Feature f…'],
    ['Feature freeze', 9, 'Feature…'],
    [' two\n lines\tand  blanks ', 40, 'two lines and blanks'],
    ['', 10, '(empty)'],
    ['\u200B\u202E', 10, '(empty)'],
    ['\u202Eesrever', 20, 'esrever'],
    ['\u001B[31mred\u0007', 20, '[31mred'],
    ['שלום', 20, 'שלום'],
    ['👩‍🚀👩‍🚀', 7, '👩‍🚀…'],
    ['half \uD83D', 20, 'half \uFFFD'],
  ])('%j in %i: %j', (text, max, shown) => {
    expect(line(text, max)).toBe(shown);
  });
});

describe('a paragraph', () => {
  test('keeps its lines, but not a gap of many', () => {
    expect(paragraph('one\r\n\r\n\r\n\r\ntwo \n three', 100)).toBe('one\n\ntwo\nthree');
  });
  test('says how much is missing', () => {
    expect(paragraph('a'.repeat(1000), 100)).toMatch(/^a{70,}… \(\d+ more characters\)$/);
  });
  test('counts right', () => {
    const shown = paragraph('a'.repeat(1000), 100);
    const letters = /^a+/.exec(shown)?.[0].length ?? 0;
    expect(shown).toContain(`(${1000 - letters} more`);
  });
});

test('whatever people write stays within its room, whole and without steering', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(anything, fc.integer({ min: 40, max: 120 }), (text, max) => {
      for (const shown of [line(text, max), paragraph(text, max), prefill(text, max)]) {
        expect(shown.length).toBeLessThanOrEqual(max);
        expect(shown.isWellFormed()).toBe(true);
        expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
      }
    }),
    { seed: 2026, numRuns: 500 },
  );
});

describe('a list', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j: %s', (items, words) => {
    expect(list(items, 100)).toBe(words);
  });
  test('counts what does not fit, and shows at least one', () => {
    expect(list(['alpha', 'beta', 'gamma'], 18)).toBe('alpha and 2 more');
    expect(list(['alpha', 'beta'], 1)).toBe('alpha and 1 more');
  });
});

describe('a link that people wrote', () => {
  test.each([
    ['https://review.example.org/c/1', 'link'],
    ['javascript:alert(1)', 'plain'],
    ['https://example.org/ onclick=', 'plain'],
    ['https://example.org/<!channel>', 'plain'],
    ['https://example.org/|x', 'plain'],
    [`https://example.org/${'a'.repeat(400)}`, 'plain'],
    ['not a link', 'plain'],
  ])('%s is shown as %s', (address, kind) => {
    expect(webLink(address).kind).toBe(kind);
  });
});
