import { describe, expect, it, test } from 'vitest';
import { instant } from '../../src/domain/time/wall.ts';
import { UTC } from '../../src/domain/time/zone.ts';
import { orderOf } from '../../src/language/orders/order.ts';
import { pastSpanSaid } from '../../src/language/dates/past-span-said.ts';

/** "why-silent | on Monday | about rc1 -3" */
function shown(text: string): string | null {
  const order = orderOf(text);
  if (order === null || !('everywhere' in order)) return order?.order ?? null;
  const { days, until, about, offsetDays, everywhere } = order;
  return [
    order.order,
    ...(everywhere ? ['everywhere'] : []),
    ...(days === null ? [] : [days]),
    ...(until === null ? [] : [`until ${until}`]),
    ...(about === null ? [] : [`about ${about}${offsetDays === null ? '' : ` ${offsetDays}`}`]),
  ].join(' | ');
}

describe('what relbot posts by itself is asked for', () => {
  test.each([
    ['preview', 'posts-to-come'],
    ['@relbot preview', null],
    ['preview next two weeks', 'posts-to-come | next two weeks'],
    ['preview the next 10 days please', 'posts-to-come | the next 10 days'],
    ['preview until rc1', 'posts-to-come | until rc1'],
    ['preview until 3 September', 'posts-to-come | until 3 September'],
    ['preview all channels', 'posts-to-come | everywhere'],
    ['preview all channels next week', 'posts-to-come | everywhere | next week'],
    ['show me a preview of your posts for next week', 'posts-to-come | for next week'],
    ['what will you post this week', 'posts-to-come | this week'],
    ['what will you post here?', 'posts-to-come'],
    ['what are you going to post in this channel tomorrow?', 'posts-to-come | tomorrow'],
    ['what will you post about rc1', 'posts-to-come | about rc1'],
    ['when will you remind us about feature freeze?', 'posts-to-come | about feature freeze'],
    ['when do you post next?', 'posts-to-come'],
    ["what's the next post", 'posts-to-come'],
    ['upcoming posts', 'posts-to-come'],
    ['which posts are coming up in September', 'posts-to-come | in September'],
    ['what did you post', 'posts-past'],
    ['what did you post last week?', 'posts-past | last week'],
    ['what did you post about rc1', 'posts-past | about rc1'],
    ['what did you post here since Monday', 'posts-past | since Monday'],
    ['what have you posted so far', 'posts-past'],
    ['what was posted yesterday', 'posts-past | yesterday'],
    ['did you post anything about feature freeze?', 'posts-past | about feature freeze'],
    ['did you remind us about rc1 last week', 'posts-past | last week | about rc1'],
    ['which posts failed?', 'posts-past'],
    ['your last posts', 'posts-past'],
    ["why didn't you remind us", 'why-silent'],
    ['why didn’t you remind us about rc1?', 'why-silent | about rc1'],
    ['why did you not remind us of the string freeze', 'why-silent | about string freeze'],
    ["why didn't you remind us 3 days before rc1", 'why-silent | about rc1 -3'],
    ["why didn't you remind us the week before rc1", 'why-silent | about rc1 -7'],
    ['why was nothing posted on Monday', 'why-silent | on Monday'],
    ['why was there no reminder for feature freeze?', 'why-silent | about feature freeze'],
    ['why no reminder for feature freeze', 'why-silent | about feature freeze'],
    ['why no posts this week', 'why-silent | this week'],
    ["why haven't you posted anything last week", 'why-silent | last week'],
    ['why were we not reminded of rc1', 'why-silent | about rc1'],
    ["why weren't we reminded of rc1", 'why-silent | about rc1'],
    ["you didn't remind us about rc1", 'why-silent | about rc1'],
    ['where was the reminder for rc1', 'why-silent | about rc1'],
    ['why are you so quiet?', 'why-silent'],
  ])('“%s”: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    'preview of the release notes',
    'preview the docs',
    'what will you do',
    'will you post reminders here?',
    'what did you say',
    'what did I post',
    'why did you unsubscribe this channel',
    'why was feature freeze not moved',
    "why didn't you approve #8",
    'why is nothing frozen',
    "why can't I land this",
    'why no exception for feature freeze',
    'when is the next release',
    'post requests here',
    'when do you post requests here',
    'remind us 3 days before rc1',
    "don't remind us about rc1",
    "why don't you know rc9",
    'what was the last release',
    'next posts of the blog are due when?',
  ])('“%s” is something else', (text) => {
    expect(shown(text) ?? '').not.toMatch(/^(?:posts|why)-/);
  });

  it('however long it is', () => {
    const began = performance.now();
    for (const head of ['preview', 'why no post', 'what did you post about ']) {
      orderOf(`${head} ${'of the about '.repeat(5_000)}`);
      orderOf(`${head} ${'on '.repeat(60)}`);
    }
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('days behind us, said on Thursday 20 August 2026', () => {
  const options = { now: instant(Date.parse('2026-08-20T10:00Z')), zone: UTC };
  test.each([
    ['yesterday', '2026-08-19', '2026-08-19'],
    ['today', '2026-08-20', '2026-08-20'],
    ['last week', '2026-08-10', '2026-08-16'],
    ['this week', '2026-08-17', '2026-08-23'],
    ['in the last 2 weeks', '2026-08-06', '2026-08-20'],
    ['last month', '2026-07-01', '2026-07-31'],
    ['on Monday', '2026-08-17', '2026-08-17'],
    ['on Friday', '2026-08-14', '2026-08-14'],
    ['since Friday', '2026-08-14', '2026-08-20'],
    ['on 12 August', '2026-08-12', '2026-08-12'],
    ['since 12 August', '2026-08-12', '2026-08-20'],
    ['in July', '2026-07-01', '2026-07-31'],
  ])('%j', (said, from, to) => {
    expect(pastSpanSaid(said, options)).toMatchObject({ found: 'span', from, to });
  });
});
