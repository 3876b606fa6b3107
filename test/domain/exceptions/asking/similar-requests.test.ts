import { describe, expect, it } from 'vitest';
import type { RegisterEntry } from '../../../../src/domain/exceptions/register/register.ts';
import { similarDecided } from '../../../../src/domain/exceptions/asking/similar-requests.ts';
import { wallDate } from '../../../../src/domain/time/wall.ts';

const entry = (
  number: number,
  title: string,
  more: Partial<RegisterEntry> = {},
): RegisterEntry => ({
  number,
  cycle: '2026.2 Hibiscus',
  freeze: 'Feature freeze',
  title,
  link: `https://review.example.org/c/acme/widgets/+/${number}`,
  thread: null,
  requester: null,
  team: 'widgets',
  asked: { day: wallDate('2026-08-01'), at: null },
  outcome: 'granted',
  decided: { day: wallDate('2026-08-02'), at: null },
  decidedBy: null,
  why: null,
  harm: null,
  ...more,
});

const request = entry(9, 'Let the scheduler skip empty hosts', { outcome: 'waiting' });
const numbers = (entries: readonly RegisterEntry[]) =>
  similarDecided(request, entries).map(({ number }) => number);

describe('requests that are like one', () => {
  it('are about the same change, or share what their titles say', () => {
    expect(
      numbers([
        entry(1, 'Rename the quota table'),
        entry(2, 'Scheduler: skip hosts in maintenance'),
        entry(3, 'Something else altogether', { link: `${request.link}?tab=files` }),
        entry(4, 'Make the scheduler faster'),
      ]),
    ).toEqual([3, 2, 4]);
  });

  it('are decided, and not the request itself', () => {
    expect(
      numbers([
        request,
        entry(1, request.title, { outcome: 'waiting' }),
        entry(2, request.title, { outcome: 'withdrawn' }),
        entry(3, request.title, { outcome: 'expired' }),
        entry(4, request.title, { outcome: 'refused' }),
        entry(5, request.title, { outcome: 'reverted' }),
      ]),
    ).toEqual([5, 4]);
  });

  it('are not all of a team or of a freeze, nor those with words that say nothing', () => {
    expect(
      numbers([entry(1, 'Rename the quota table'), entry(2, 'Let the fix be in the new')]),
    ).toEqual([]);
    expect(numbers([entry(3, 'Faster scheduler', { team: 'gadgets' })])).toEqual([]);
  });

  it('are three at most, the newest of those that are as like', () => {
    expect(numbers([1, 2, 3, 4, 5].map((number) => entry(number, request.title)))).toEqual([
      5, 4, 3,
    ]);
  });

  it('come from elsewhere, too', () => {
    const past = entry(0, 'Skip empty hosts in the scheduler', { number: null, link: null });
    expect(similarDecided(request, [past])).toEqual([past]);
  });
});
