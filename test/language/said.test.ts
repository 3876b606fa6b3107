import { describe, expect, it, test } from 'vitest';
import { GLOSSARY } from '../../src/domain/words/glossary.ts';
import { day, week, at } from '../domain/sample-cycle.ts';
import { dateClaimed, isRight } from '../../src/language/dates/date-claimed.ts';
import { factsSaid, questionKey } from '../../src/language/asked/fact-said.ts';
import { hasMerged, isShy, withoutIntroduction } from '../../src/language/asked/newcomer-said.ts';
import { spanSaid } from '../../src/language/dates/span-said.ts';
import { concernsAsked, termKey, termSaid } from '../../src/language/asked/term-said.ts';
import { UTC } from '../../src/domain/time/zone.ts';

/** Parts of a question that are looked up beside the grammar. It is Thursday 20 August 2026. */
const now = at('2026-08-20T12:00Z');

describe('days that are asked about', () => {
  test.each([
    ['today', '2026-08-20', '2026-08-20'],
    ['anything tomorrow?', '2026-08-21', '2026-08-21'],
    ['what happens on thursday', '2026-08-27', '2026-08-27'],
    ['due by friday', '2026-08-20', '2026-08-21'],
    ['this week', '2026-08-17', '2026-08-23'],
    ['next week', '2026-08-24', '2026-08-30'],
    ['the week of 7 Sep', '2026-09-07', '2026-09-13'],
    ['this weekend', '2026-08-22', '2026-08-23'],
    ['the rest of the week', '2026-08-20', '2026-08-23'],
    ['the next 10 days', '2026-08-20', '2026-08-30'],
    ['over the next two weeks', '2026-08-20', '2026-09-03'],
    ['in September', '2026-09-01', '2026-09-30'],
    ['in may', '2027-05-01', '2027-05-31'],
    ['what may be due', '2026-08-17', '2026-08-23'],
    ['this month', '2026-08-01', '2026-08-31'],
    ['next month', '2026-09-01', '2026-09-30'],
    ['I am off (14-18 sep)', '2026-09-14', '2026-09-18'],
    ['from 14 to 18 September', '2026-09-14', '2026-09-18'],
    ['Sep 14 to 18', '2026-09-14', '2026-09-18'],
    ['between 28 August and 3 September', '2026-08-28', '2026-09-03'],
    ['on 27 August', '2026-08-27', '2026-08-27'],
    ['agenda', '2026-08-17', '2026-08-23'],
  ])('%j', (said, from, to) => {
    expect(spanSaid(said, { now, zone: UTC })).toMatchObject({ found: 'span', from, to });
  });

  it.each(['on 31 September', 'on 07/09', 'on Friday 27 August'])('%j is unclear', (said) => {
    expect(spanSaid(said, { now, zone: UTC }).found).toBe('unclear');
  });
});

describe('a day that is claimed', () => {
  const when = day('2026-08-27');
  const claims = (said: string, of = when, then = now): boolean | null => {
    const claim = dateClaimed(said, of, then);
    return claim === null ? null : isRight(claim, of, then);
  };

  test.each<[string, boolean | null]>([
    ['ff is on 27 August, right?', true],
    ['ff is on the 27th', true],
    ['ff is on the 18th, right?', false],
    ['isn’t ff next Thursday?', true],
    ['ff is on thursday', true],
    ['ff is on friday', false],
    ['ff is next week?', true],
    ['ff is in two weeks', false],
    ['ff is on Friday 27 August', false],
    ['ff is on 31 June', false],
    ['ff is not decided yet?', false],
    ['when is ff? I am away on 3 September', null],
    ['when is ff? it is on the 27th, right?', true],
    ['how long until ff if it is on the 27th', null],
    ['is ff soon?', null],
  ])('%j: %j', (said, right) => {
    expect(claims(said)).toBe(right);
  });

  it('is told of a date that is over as of one that is to come', () => {
    const later = at('2026-09-28T12:00Z');
    expect(claims('ff was on the 27th, right?', when, later)).toBe(true);
    expect(claims('ff was on the 28th, right?', when, later)).toBe(false);
    expect(claims('ff was on 27 August, right?', when, later)).toBe(true);
    expect(claims('rc1 is on 9 September', week('2026-09-07'))).toBe(true);
    expect(claims('rc1 is on 14 September', week('2026-09-07'))).toBe(false);
  });
});

describe('terms', () => {
  it('have one name each', () => {
    const names = GLOSSARY.flatMap(({ name, also }) => [name.toLowerCase(), ...also]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each([
    ['FFE', 'feature freeze exception'],
    ['freeze exceptions', 'feature freeze exception'],
    ['Cherry-Pick', 'backport'],
    ['rc1', 'release candidate'],
    ['Zuul gate', 'zuul gate'],
  ])('%j is %j', (name, key) => {
    expect(termKey(name)).toBe(key);
  });

  test.each([
    ['what is a soft freeze', ['soft freeze']],
    [
      "what's the difference between backport and uplift, and a regression",
      ['backport', 'regression'],
    ],
    ['what does “slip” mean here', ['slip']],
    ['what is an RC?', ['release candidate']],
  ])('%j', (said, names) => {
    const found = termSaid(said, GLOSSARY);
    expect(found.found === 'terms' ? found.terms.map(({ name }) => name) : found).toEqual(names);
  });

  it('that nobody knows get the nearest', () => {
    expect(termSaid('what is a bakport', GLOSSARY)).toEqual({
      found: 'unknown',
      asked: 'bakport',
      nearest: ['backport'],
    });
    expect(termSaid('what does it mean', GLOSSARY)).toEqual({ found: 'nothing' });
  });

  it('are asked about with the kinds of change that they concern', () => {
    expect(concernsAsked('does ff apply to docs and strings too?')).toEqual(['docs', 'strings']);
    expect(concernsAsked('does ff apply to everyone')).toEqual([]);
  });
});

describe('facts', () => {
  const facts = [
    'stable/2026.1 is supported until April 2027',
    'the next meeting is Thursday 15:00 UTC in #meetings',
    'the release notes are written with reno',
    'fixes go to the branch stable/2026.1',
  ].map((words) => ({ words }));
  const answers = (said: string) =>
    factsSaid(said, facts).map(({ words }) => facts.findIndex((one) => one.words === words));

  test.each([
    ['until when is 2026.1 supported', [0]],
    ['do we still support stable/2026.1?', [0]],
    ['when do we meet? is there a meeting', [1]],
    ['what are release notes written with', [2]],
    ['which branch do fixes go to', [3]],
    ['is 2025.1 supported', []],
    ['when is lunch', []],
    ['who wrote the release', []],
    ['is there a party at the meeting', []],
    ['', []],
  ])('%j', (said, found) => {
    expect(answers(said)).toEqual(found);
  });

  it('the same question is the same however it is typed', () => {
    expect(questionKey('Hey relbot, where is the WIKI?? please')).toBe(
      questionKey('where is the wiki'),
    );
  });
});

describe('someone new', () => {
  test.each([
    ["I'm new, is it ok to send a doc fix?", 'is it ok to send a doc fix?'],
    ['I am new here! Can I land a typo fix', 'Can I land a typo fix'],
    ['first time contributor here, can I land docs', 'can I land docs'],
    ['can I land a new feature', 'can I land a new feature'],
  ])('%j', (said, rest) => {
    expect(withoutIntroduction(said)).toBe(rest);
  });

  it('is told from what they say', () => {
    expect(hasMerged('got my first PR merged, what next')).toBe(true);
    expect(hasMerged('how do I get my first PR merged')).toBe(false);
    expect(isShy('is it ok to send a fix')).toBe(true);
    expect(isShy('can I land a fix')).toBe(false);
  });
});
