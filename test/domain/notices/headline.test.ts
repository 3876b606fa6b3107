import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineWords } from '../../../src/cards/places/headline-words.ts';
import { headlineWith } from '../../../src/domain/notices/headline.ts';
import { at, hibiscus } from '../sample-cycle.ts';

describe('relbot’s part of a topic', () => {
  it.each([
    ['', 'no freeze', 'relbot: no freeze'],
    ['Ask in threads', 'no freeze', 'Ask in threads | relbot: no freeze'],
    ['relbot: was', 'is', 'relbot: is'],
    ['a | relbot: was | b', 'is', 'a | relbot: is | b'],
    ['a | relbot: was | relbot: twice', 'is', 'a | relbot: is'],
    ['a | relbot: was | b', null, 'a | b'],
    ['relbot: was', null, ''],
    ['ends in a bar |', 'is', 'ends in a bar | | relbot: is'],
    ['ends in a bar | | relbot: was', 'is', 'ends in a bar | | relbot: is'],
    ['talk of relbot: see docs', 'is', 'talk of relbot: see docs | relbot: is'],
    ['', 'R&D | <@U1> freeze', 'relbot: R+D / ‹(at)U1› freeze'],
  ])('%j with %j', (was, own, is) => {
    expect(headlineWith(was, own, 250)).toBe(is);
  });

  it('gives way to what people have written, and is cut where it has to be', () => {
    expect(headlineWith('x'.repeat(240), 'no freeze', 250)).toBe('x'.repeat(240));
    const cut = headlineWith(
      'x'.repeat(200),
      'String freeze until 30 Sep · next: Final release 2 Oct',
      250,
    );
    expect(cut).toMatch(/x \| relbot: String freeze until 30 Sep.*…$/);
    expect(cut.length).toBeLessThanOrEqual(250);
  });

  it('never changes what people have written, nor grows', () => {
    const people = fc.string({ maxLength: 300 }).filter((one) => !one.includes('relbot: '));
    fc.assert(
      fc.property(people, fc.string(), fc.string(), (was, first, second) => {
        const once = headlineWith(was, first, 1024);
        expect(headlineWith(once, second, 1024)).toBe(headlineWith(was, second, 1024));
        expect(headlineWith(once, null, 1024)).toBe(was);
      }),
    );
  });
});

describe('what it says', () => {
  const says = (when: string) => headlineWords(hibiscus(), at(when));

  it('is the freeze that ends first, and what comes next', () => {
    expect([
      says('2026-05-01T00:00Z'),
      says('2026-08-28T00:00Z'),
      says('2026-09-12T00:00Z'),
      says('2026-09-29T00:00Z'),
      says('2026-12-01T00:00Z'),
    ]).toMatchInlineSnapshot(`
      [
        "no freeze · next: Hibiscus-2 milestone and Membership freeze 2 Jul",
        "Feature freeze and Soft string freeze until week of 7 Sep + 2 more · next: Cycle highlights 3 Sep",
        "Final release for client libraries and Hard string freeze until 30 Sep + 1 more · next: Final RC week of 21 Sep",
        "Final release for client libraries and Hard string freeze until 30 Sep + 1 more · next: 2026.2 Hibiscus release 30 Sep",
        "2026.2 Hibiscus is released",
      ]
    `);
    expect(headlineWords(null, at('2026-08-28T00:00Z'))).toBe('no cycle is planned');
  });
});
