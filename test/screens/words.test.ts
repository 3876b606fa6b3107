import { describe, expect, test } from 'vitest';
import { countdown } from '../../src/cards/notices/countdown.ts';
import { deadlineAnswer, type DeadlineQuestion } from '../../src/cards/answers/deadline-answer.ts';
import { exceptionCard } from '../../src/cards/exceptions/deciding/exception-card.ts';
import { freezeBegins, freezeEnds } from '../../src/cards/notices/freeze-turns.ts';
import { frozenState } from '../../src/cards/answers/frozen-state.ts';
import { plainText } from '../../src/cards/plain-text.ts';
import { schedule } from '../../src/cards/answers/schedule.ts';
import { whereWeAre } from '../../src/cards/answers/where-we-are.ts';
import { unknownDeadline, whichDeadline } from '../../src/cards/answers/which-deadline.ts';
import type { Card } from '../../src/cards/card.ts';
import type { Deadline } from '../../src/domain/cycle/deadline.ts';
import { UTC } from '../../src/domain/time/zone.ts';
import * as sample from '../domain/sample-cycle.ts';
import * as people from './sample-people.ts';

/** What the screens say as the days go by. */

const cycle = sample.hibiscus();
const { at, featureFreeze, rc1, release, requirementsFreeze } = sample;
const buttonsOf = (card: Card) =>
  card.blocks.flatMap((block) =>
    block.kind === 'actions' ? block.actions.map(({ label }) => label) : [],
  );

describe('the answer to a date', () => {
  const questions: [string, DeadlineQuestion, Deadline, string][] = [
    [
      '2026-08-20T12:00Z',
      'when',
      featureFreeze,
      'Feature freeze is on Thursday 27 August 2026, end of the day, UTC (R-5), in 7 days.',
    ],
    [
      '2026-08-27T12:00Z',
      'when',
      featureFreeze,
      'Feature freeze is on Thursday 27 August 2026, end of the day, UTC (R-5), in 12 hours.',
    ],
    [
      '2026-08-29T12:00Z',
      'when',
      featureFreeze,
      'Feature freeze was on Thursday 27 August 2026, end of the day, UTC (R-5), 36 hours ago.',
    ],
    [
      '2026-08-20T12:00Z',
      'time left',
      featureFreeze,
      'Feature freeze is in 7 days: on Thursday 27 August 2026, end of the day, UTC (R-5).',
    ],
    [
      '2026-09-01T00:00Z',
      'when',
      rc1,
      'RC1 is in the week of 7 September 2026, Monday to Friday, UTC (R-3), in 6 days.',
    ],
    [
      '2026-09-09T00:00Z',
      'time left',
      rc1,
      'RC1 is this week: in the week of 7 September 2026, Monday to Friday, UTC (R-3).',
    ],
    [
      '2026-08-20T12:00Z',
      'release',
      release,
      '2026.2 Hibiscus is due on Wednesday 30 September 2026, end of the day, UTC (R+0), in 41 days.',
    ],
    [
      '2026-10-08T12:00Z',
      'release',
      release,
      '2026.2 Hibiscus was due on Wednesday 30 September 2026, end of the day, UTC (R+0), 7 days ago.',
    ],
  ];
  test.each(questions)('%s, %s', (now, asks, deadline, answer) => {
    const card = deadlineAnswer(cycle, deadline, [], at(now), asks);
    expect(card.summary).toBe(answer);
    expect(plainText(card).split('\n')[0]).toBe(answer);
  });

  test('names every deadline that was asked for', () => {
    const card = deadlineAnswer(cycle, featureFreeze, [rc1], at('2026-08-20T12:00Z'), 'when');
    expect(card.summary).toContain('RC1: in the week of 7 September 2026');
    expect(plainText(card)).toContain('RC1: week of 7 September 2026');
  });

  test('of a freeze says what may not land, and offers to ask', () => {
    const card = deadlineAnswer(cycle, featureFreeze, [], at('2026-08-20T12:00Z'), 'when');
    expect(plainText(card)).toContain(
      'From then on no new features may land without an exception, until RC1',
    );
    expect(buttonsOf(card)).toEqual(['Request an exception']);
  });

  test('of a freeze that is over says that it is over', () => {
    const card = deadlineAnswer(cycle, featureFreeze, [], at('2026-09-20T12:00Z'), 'when');
    expect(plainText(card)).toContain('It is over');
  });
});

describe('a name that fits several or none', () => {
  test('twins are told apart on their buttons', () => {
    const first = sample.deadline('event', 'a', 'Review day', sample.day('2026-08-04'));
    const second = sample.deadline('event', 'b', 'Review day', sample.day('2026-08-20'));
    expect(
      buttonsOf(whichDeadline('review day', [first, second], at('2026-08-01T00:00Z'))),
    ).toEqual(['Review day (Tuesday 4 August 2026)', 'Review day (Thursday 20 August 2026)']);
  });
  test('what is unknown is said first, before anything that is near', () => {
    const card = unknownDeadline('beta freeze', [featureFreeze], at('2026-08-01T00:00Z'));
    expect(plainText(card).split('\n')[0]).toMatch(/^I know no deadline called “beta freeze”/);
    expect(card.summary).not.toContain('27 August');
  });
  test('more than five are counted', () => {
    const all = cycle.deadlines.slice(0, 8);
    const card = whichDeadline('freeze', all, at('2026-08-01T00:00Z'));
    expect(buttonsOf(card)).toHaveLength(5);
    expect(plainText(card)).toContain('+ 3 more');
  });
});

describe('the countdown to feature freeze', () => {
  test.each([
    ['2026-08-06T09:00Z', 'Heads-up: plan now what has to be in before then.', false],
    ['2026-08-13T09:00Z', 'What has to be in should be up for review by now.', false],
    ['2026-08-20T09:00Z', 'What cannot make it needs an exception: ask early', true],
    ['2026-08-26T09:00Z', 'What is not in by then needs an exception.', true],
    ['2026-08-28T09:00Z', 'No exception has been asked for so far.', true],
  ])('%s: %s', (now, words, offers) => {
    const card = countdown(cycle, [{ deadline: featureFreeze }], at(now), false);
    expect(plainText(card)).toContain(words);
    expect(buttonsOf(card)).toEqual(offers ? ['Request an exception'] : []);
  });

  test('late, it says so, and speaks of the days that are left', () => {
    const card = countdown(cycle, [{ deadline: featureFreeze }], at('2026-08-18T09:00Z'), true);
    expect(plainText(card)).toContain('in 9 days');
    expect(plainText(card)).toContain('This comes late');
    expect(plainText(card)).toContain('should be up for review by now');
  });

  test('five names on one date share one line', () => {
    const together = [
      sample.milestone3,
      featureFreeze,
      sample.clientLibraryFreeze,
      sample.softStringFreeze,
      requirementsFreeze,
    ];
    const card = countdown(
      cycle,
      together.map((deadline) => ({ deadline })),
      at('2026-08-20T09:00Z'),
      false,
    );
    expect(card.title).toBe('Feature freeze and 4 more: Thursday 27 August 2026');
    expect(plainText(card).match(/end of the day/g)).toHaveLength(1);
  });
});

describe('frozen or not', () => {
  test.each([
    ['2026-06-01T00:00Z', /^No, nothing is frozen/],
    ['2026-08-28T00:00Z', /^Yes, 2026\.2 Hibiscus is frozen/],
    [
      '2026-07-05T00:00Z',
      /^No, changes to .+ are not frozen\. In force beside that: Membership freeze\./,
    ],
    ['2026-10-02T00:00Z', /^No, nothing is frozen/],
  ])('%s: %s', (now, answer) => {
    expect(frozenState(cycle, at(now)).summary).toMatch(answer);
  });
  test.each([
    ['2026-08-20T00:00Z', /^No, Feature freeze is not in force yet: it begins on Thursday 27/],
    [
      '2026-08-28T00:00Z',
      /^Yes, Feature freeze is in force until RC1 \(week of 7 September 2026\)/,
    ],
    ['2026-09-12T00:00Z', /^No, Feature freeze is over/],
  ])('feature freeze, %s: %s', (now, answer) => {
    expect(frozenState(cycle, at(now), featureFreeze).summary).toMatch(answer);
  });
  test('a team’s own freeze does not freeze the project', () => {
    const oslo = { ...featureFreeze, owner: 'Oslo', name: 'Oslo feature freeze' };
    const teams = sample.hibiscus({ deadlines: [oslo, rc1, release] });
    const words = plainText(frozenState(teams, at('2026-08-28T00:00Z')));
    expect(words).toMatch(/^No, changes to 2026\.2 Hibiscus as a whole are not frozen/);
    expect(words).toContain('Oslo feature freeze: in Oslo no new features may land');
    const both = sample.hibiscus({ deadlines: [oslo, sample.softStringFreeze, rc1, release] });
    expect(plainText(frozenState(both, at('2026-08-28T00:00Z')))).toContain(
      'Still fine: new features',
    );
  });
  test('of a freeze whose schedule does not say what it covers, nothing is promised', () => {
    const beta = { ...featureFreeze, freeze: 'other', forbids: [], name: 'Beta freeze' } as const;
    const vague = sample.hibiscus({ deadlines: [beta, rc1, release] });
    const words = plainText(frozenState(vague, at('2026-08-28T00:00Z')));
    expect(words).toMatch(/^Yes/);
    expect(words).toContain('does not say what Beta freeze covers');
    expect(words).not.toContain('Still fine');
  });
  test('a freeze that waits for a sign-off says so', () => {
    const card = frozenState(cycle, at('2026-08-28T00:00Z'), requirementsFreeze);
    expect(plainText(card)).toContain('until it is signed off');
  });
  test('what another freeze forbids is not said to be fine, nor open again', () => {
    const begins = freezeBegins(cycle, [featureFreeze], at('2026-08-28T00:00Z'), false);
    expect(plainText(begins)).toMatch(/Still fine: (?!.*(bug fixes|dependency)).*backports/);
    const ends = freezeEnds(cycle, [featureFreeze], at('2026-09-12T00:00Z'), false);
    expect(plainText(ends)).toContain('Nothing opens again yet');
  });
  test('what nothing forbids any more is open again', () => {
    const alone = sample.hibiscus({ deadlines: [featureFreeze, rc1, release] });
    const ends = freezeEnds(alone, [featureFreeze], at('2026-09-12T00:00Z'), false);
    expect(plainText(ends)).toContain('Open again: new features.');
  });
});

test.each([
  ['2026-04-01T00:00Z', '2026.2 Hibiscus has not begun yet, week R-26.'],
  ['2026-05-20T00:00Z', '2026.2 Hibiscus is in Development, week R-19.'],
  ['2026-09-01T00:00Z', '2026.2 Hibiscus is in QA, week R-4.'],
  ['2026-10-06T00:00Z', '2026.2 Hibiscus is past its release date, week R+1.'],
])('where we are, %s: %s', (now, opening) => {
  expect(plainText(whereWeAre(cycle, at(now))).split('\n')[0]).toBe(opening);
});

test('a schedule that is too long counts what it leaves out, what is to come first', () => {
  const days = Array.from({ length: 150 }, (_, index) => {
    const date = `2026-${String(4 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
    return sample.deadline('event', `e${index}`, `Event ${index}`, sample.day(date));
  });
  const long = schedule(sample.hibiscus({ deadlines: days }), at('2026-05-01T00:00Z'), UTC);
  expect(plainText(long)).toMatch(
    /To come, each by the end of the day, UTC\nFriday 1 May 2026[\s\S]+\n\+ \d+ more\nBehind us\n\+ 28 more$/,
  );
});

describe('a request', () => {
  const shown = (standing: Parameters<typeof people.request>[0]) =>
    exceptionCard(people.dossier(people.request(standing)), at('2026-08-28T16:00Z'));

  const HOW = 'How the advice comes about';
  test.each([
    ['open', people.open, [HOW, 'Approve', 'Deny…', 'Need info…', 'Recuse']],
    ['more info is needed', people.moreInfo, [HOW, 'Approve', 'Deny…', 'Add the facts', 'Recuse']],
    ['approved', people.approved, ['It has landed']],
    ['denied', people.denied, []],
  ])('that is %s has the buttons %j', (_what, standing, buttons) => {
    expect(buttonsOf(shown(standing))).toEqual(buttons);
  });
  test('shows harm and risk before everything else that was answered', () => {
    const words = plainText(shown(people.open));
    expect(words.indexOf('If it stays out')).toBeLessThan(words.indexOf('If it goes in'));
    expect(words.indexOf('If it goes in')).toBeLessThan(words.indexOf('Requested by'));
  });
});
