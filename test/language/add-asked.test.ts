import { describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/time/wall.ts';
import { UTC } from '../../src/domain/time/zone.ts';
import { addAsked, type AddAsked } from '../../src/language/asked/add-asked.ts';
import { deadlineOrder } from '../../src/language/orders/deadlines.ts';

const options = { now: instant(Date.parse('2026-08-20T10:00Z')), zone: UTC };

/** "RC2 · 1 week from rc1", "Beta 1 (milestone) · 2027-03-05"; the team and the reason behind it. */
function shown({ name, kind, when, owner, why, several }: AddAsked): string {
  if (several) return 'several';
  return [
    `${name ?? '?'}${kind === null ? '' : ` (${kind})`}`,
    whenShown(when),
    ...(owner === null ? [] : [`of ${owner}`]),
    ...(why === null ? [] : [`| ${why}`]),
  ].join(' · ');
}

function whenShown(when: AddAsked['when']): string {
  if (when === null) return 'when?';
  if (when.by === 'deadline') {
    const { count, unit, deadline } = when.from;
    return `${count} ${unit} from ${deadline}`;
  }
  const { date } = when;
  if (date.found === 'week') return `week ${date.monday}`;
  return date.found === 'date' ? [date.date, date.time].filter(Boolean).join(' ') : date.found;
}

describe('a date that somebody adds on Thursday 20 August 2026', () => {
  it.each([
    ['add deadline docs freeze on 2026-09-03', 'docs freeze · 2026-09-03'],
    ['add a deadline docs freeze on 10 september', 'docs freeze · 2026-09-10'],
    ['new milestone M4 next thursday 17:00 UTC', 'M4 (milestone) · 2026-08-27 17:00'],
    ['please add a milestone 4 on Friday', 'milestone 4 · 2026-08-21'],
    ['add code freeze a week before rc1', 'code freeze · -1 week from rc1'],
    ['new deadline UI freeze 2 weeks before rc1', 'UI freeze · -2 weeks from rc1'],
    ['add rc2, same day as rc1 but one week later', 'rc2 · 1 week from rc1'],
    ['add a test day on the day of rc1', 'test day · 0 day from rc1'],
    [
      'add docs freeze two weeks before the final release please',
      'docs freeze · -2 weeks from final release',
    ],
    ['we want a translation deadline on 3 Sep, call it l10n freeze', 'l10n freeze · 2026-09-03'],
    [
      'I want to have a deadline for translations next wednesday, call it l10n freeze',
      'l10n freeze · 2026-08-26',
    ],
    ['add a milestone called beta 1 on march 5', 'beta 1 (milestone) · 2027-03-05'],
    [
      "put 'release notes complete' on the calendar for 25 sept",
      'release notes complete · 2026-09-25',
    ],
    [
      'could you add "API freeze, phase 2" on 3 Sept 17:00',
      'API freeze, phase 2 · 2026-09-03 17:00',
    ],
    ['new cutoff: cherry picks, 14 sep 18:00 UTC', 'cherry picks · 2026-09-14 18:00'],
    ['new event: sprint review on tuesday at 15:00', 'sprint review (event) · 2026-08-25 15:00'],
    ['add string review in the week of 7 September', 'string review · week 2026-09-07'],
    [
      'register a string freeze for the mobile team on friday',
      'string freeze · 2026-08-21 · of mobile',
    ],
    ['add docs freeze for the Nova team on 3 Sept', 'docs freeze · 2026-09-03 · of Nova'],
    [
      'add beta on 1 September because marketing wants it',
      'beta · 2026-09-01 · | marketing wants it',
    ],

    ['add docs freeze', 'docs freeze · when?'],
    ['add a deadline on 10 september', '? · 2026-09-10'],
    ['add a deadline', '? · when?'],
    ['add docs freeze on 31 February', 'docs freeze · impossible'],
    ['add docs freeze on 07/09', 'docs freeze · ambiguous'],
    ['add beta, rc1, rc2 every tuesday from sept 1', 'several'],
    ['add beta, rc1 and ga on friday', 'several'],
    ['add a sync every monday', 'several'],
  ])('“%s” is %s', (text, expected) => {
    expect(shown(addAsked(text, options))).toBe(expected);
  });
});

describe('a date that somebody takes out', () => {
  it.each([
    ['remove M3 from the schedule', 'M3'],
    ['cancel the beta', 'beta'],
    ['drop rc1', 'rc1'],
    ['delete docs freeze from our calendar', 'docs freeze'],
    ['can you take out milestone 2', 'milestone 2'],
  ])('“%s” means %s', (text, deadline) => {
    expect(deadlineOrder(text, false)?.deadline).toBe(deadline);
  });

  it.each([
    'cancel my request',
    'drop #7',
    'remove it',
    'cancel the rc1 reminder',
    'remove @ana as manager',
    "don't remove rc1",
    'should we drop rc1',
    'drop everything',
  ])('“%s” is none', (text) => {
    expect(deadlineOrder(text, false)).toBeNull();
  });

  it('is none where it is asked', () => {
    expect(deadlineOrder('drop rc1', true)).toBeNull();
  });
});
