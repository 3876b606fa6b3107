import { expect, describe, it } from 'vitest';
import { namesOf } from '../../src/app/answers/ask.ts';
import type { Cycle } from '../../src/domain/cycle/cycle.ts';
import { parseZone } from '../../src/domain/time/zone.ts';
import { prepare } from '../../src/language/names/names.ts';
import { followUp } from '../../src/language/talk/follow-up.ts';
import { understand } from '../../src/language/understand.ts';
import { hibiscus } from '../domain/sample-cycle.ts';

const cycle = hibiscus();
const names = prepare(namesOf(cycle), cycle);
const past: Cycle = { ...cycle, key: 'gardenia', name: '2026.1 Gardenia', aliases: ['gardenia'] };
const known = { names, cycles: [past, cycle] };

const after = (said: string, text: string) => followUp(text, { said, cycle, zone: null }, known);
const said = (before: string, text: string): string | null => {
  const found = after(before, text);
  return found?.found === 'talk' ? found.talk.said : null;
};

const FF = 'when is feature freeze';
const FF_NAME = 'Feature freeze';

describe('what only names the next thing is asked the same', () => {
  it.each([
    [FF, 'and rc1?', 'when is rc1?'],
    [FF, 'what about rc1', 'when is rc1?'],
    [FF, 'And the soft string freeze?', 'when is the soft string freeze?'],
    [FF, 'rc1?', 'when is rc1?'],
    [FF, 'ok, and for rc1 then?', 'when is rc1?'],
    ['how long until feature freeze', 'and rc1?', 'how long until rc1?'],
    ['how long until feature freeze', 'same for the release', 'how long until the release?'],
    ['has feature freeze passed', 'and membership freeze?', 'has membership freeze passed?'],
    [
      'is the feature freeze in effect',
      'and soft string freeze?',
      'is soft string freeze in force?',
    ],
    ['is the feature freeze in effect', 'and rc1?', 'when is rc1?'],
    ['are we frozen', 'and feature freeze?', 'is feature freeze in force?'],
    ['what is feature freeze', 'and soft string freeze?', 'what does soft string freeze mean?'],
    ['has rc1 moved?', 'and feature freeze?', 'has feature freeze moved?'],
    ['where are we', 'and rc1?', 'when is rc1?'],
    ["what's next", 'what about rc1?', 'when is rc1?'],
    ['when is the release', 'and rc1?', 'when is rc1?'],
    ['when is the beta freeze', 'and rc1?', 'when is rc1?'],
  ])('%s … %s', (before, text, whole) => {
    expect(said(before, text)).toBe(whole);
  });
});

describe('a kind of change', () => {
  it.each([
    ['can I land a feature', 'and for bug fixes?', 'can I land a bug fix?'],
    ['can I land a feature', 'what about docs', 'can I land docs?'],
    ['can I land this?', 'a bug fix', 'can I land a bug fix?'],
    ['can I land this?', "it's a feature", 'can I land a feature?'],
    ['are we frozen', 'and for bug fixes?', 'can I land a bug fix?'],
    [FF, 'what about strings?', 'when do strings freeze?'],
    [FF, 'what about docs?', 'can I land docs?'],
    ['what does feature freeze mean?', 'and for docs?', 'can I land docs?'],
    ['how do I get an exception?', 'and for docs?', 'can I land docs?'],
  ])('%s … %s', (before, text, whole) => {
    expect(said(before, text)).toBe(whole);
  });
});

describe('one of several that were asked back', () => {
  it.each([
    ['the soft one', 'when is Soft string freeze?'],
    ['hard', 'when is Hard string freeze?'],
    ['the second one', 'when is Hard string freeze?'],
  ])('when is string freeze … %s', (text, whole) => {
    expect(said('when is string freeze', text)).toBe(whole);
  });
});

describe('a question word alone', () => {
  it.each([
    ['what is feature freeze', 'when?', 'when is Feature freeze?'],
    ['what is feature freeze', 'and when is that?', 'when is Feature freeze?'],
    [FF, 'why?', 'what does Feature freeze mean?'],
    [FF, 'why is that?', 'what does Feature freeze mean?'],
    [FF, 'until when?', 'when does Feature freeze end?'],
    [FF, 'since when?', 'is Feature freeze in force?'],
    [FF, 'how long?', 'how long until Feature freeze?'],
    [FF, 'how long until then?', 'how long until Feature freeze?'],
    ['are we frozen', 'why?', 'why do we freeze?'],
    ['are we frozen', 'until when?', 'are we frozen?'],
    ['can I land a feature', 'until when?', 'when does Feature freeze end?'],
    ['has rc1 moved?', 'why?', 'why was RC1 moved?'],
  ])('%s … %s', (before, text, whole) => {
    expect(said(before, text)).toBe(whole);
  });
});

describe('“it” and “that”', () => {
  it.each([
    [FF, 'when does it end?', `when does ${FF_NAME} end`],
    [FF, 'is it over?', `is ${FF_NAME} over`],
    [FF, 'has it moved?', `has ${FF_NAME} moved`],
    [FF, 'is that still on?', `is ${FF_NAME} still on`],
    [FF, 'what does that mean?', `what does ${FF_NAME} mean`],
    [FF, 'should we move it?', `should we move ${FF_NAME}`],
    [FF, 'move it to friday', `move ${FF_NAME} to friday`],
    [FF, 'ok, push that back a week please', `push ${FF_NAME} back a week`],
    [FF, 'can I get an exception for that', `can I get an exception for ${FF_NAME}`],
    [
      'can I land https://review.example/1',
      'can I get an exception for that',
      'can I get an exception for https://review.example/1',
    ],
    [
      'when are rc1 and feature freeze',
      'move them back a week',
      'move RC1 and Feature freeze back a week',
    ],
  ])('%s … %s', (before, text, whole) => {
    expect(said(before, text)).toBe(whole);
  });
});

describe('another clock', () => {
  const zoneAfter = (text: string, before = FF) => {
    const found = after(before, text);
    return found?.found === 'talk' ? [found.talk.said, found.talk.zone] : found;
  };
  const BERLIN = parseZone('Europe/Berlin');

  it.each([
    'in Berlin time',
    'and in Berlin?',
    'for Berlin',
    'Berlin time?',
    'what is that in Europe/Berlin?',
    'what time is that in Berlin time please',
  ])('%s', (text) => {
    expect(zoneAfter(text)).toEqual([FF, BERLIN]);
  });

  it('goes on while it is not said otherwise', () => {
    expect(zoneAfter('and rc1 in Berlin time?')).toEqual(['when is rc1?', BERLIN]);
    const on = followUp('and rc1?', { said: FF, cycle, zone: BERLIN }, known);
    expect(on).toMatchObject({ talk: { said: 'when is rc1?', zone: 'Europe/Berlin' } });
  });

  it('is asked back where the name does not say which', () => {
    expect(zoneAfter('in CET')).toMatchObject({ found: 'unclear zone', zone: { said: 'CET' } });
    expect(zoneAfter('in my time')).toMatchObject({ found: 'unclear zone' });
  });
});

describe('another cycle', () => {
  it.each([
    ['and the one before?', [FF, 'gardenia']],
    ['last cycle?', [FF, 'gardenia']],
    ['and in gardenia?', [FF, 'gardenia']],
    ['2026.1?', [FF, 'gardenia']],
  ])('%s', (text, whole) => {
    const found = after(FF, text);
    expect(found?.found === 'talk' && [found.talk.said, found.talk.cycle.key]).toEqual(whole);
  });

  it('is said to be missing where there is none', () => {
    expect(after(FF, 'next cycle?')).toEqual({ found: 'no cycle', which: 'next' });
  });

  it('takes the place of the one that was named', () => {
    const found = followUp(
      'and hibiscus?',
      { said: 'when is rc1 in gardenia', cycle: past, zone: null },
      known,
    );
    expect(found).toMatchObject({ talk: { said: 'when is RC1?', cycle: { key: cycle.key } } });
  });
});

describe('what stands by itself is never bent', () => {
  it.each([
    'when is rc1',
    'how long until the release?',
    'are we frozen?',
    'where are we',
    'and where are we?',
    'schedule',
    'and next week?',
    "what's next",
    'help',
    'thanks!',
    'ok',
    'yes',
    'no',
    'great, thanks',
    "that's great",
    'is that right?',
    'what time is it',
    'is it too late to land a feature?',
    'can I land this?',
    'can I land a bug fix',
    'I like it',
    'it is late',
    'we did that already',
    'I heard that rc1 moved',
    'subscribe this channel',
    'move rc1 to friday',
    'who is the release manager?',
    'undo',
    'and?',
    'so',
    '',
    'let me think about it',
    'not rc1',
    'the beta broke again and nobody knows when it will be mended',
    'approve #7',
    'open exceptions?',
    'hello',
    'good morning, team',
    'is it ok if I go home',
  ])('%s', (text) => {
    expect(after(FF, text)).toBeNull();
  });

  it('nor is anything after what relbot did not understand', () => {
    for (const before of ['hello', 'thanks', 'what a lovely day', 'help']) {
      for (const text of ['and rc1?', 'why?', 'move it to friday', 'in Berlin time']) {
        expect(after(before, text)).toBeNull();
      }
    }
  });
});

describe('a follow-up asks for a change only where it is a command itself', () => {
  const wholes = (before: string, text: string) => {
    const whole = said(before, text) ?? text;
    return understand(whole, names).acts;
  };

  it.each([
    ['move feature freeze to friday', 'and rc1?'],
    ['move feature freeze to friday', 'rc1'],
    ['can I get an exception for feature freeze', 'and for soft string freeze?'],
    ['can I get an exception for feature freeze', 'and for bug fixes?'],
    ['remind me 3 days before rc1', 'and feature freeze?'],
    [FF, 'should we move it?'],
    [FF, "don't move it"],
    [FF, 'could it move?'],
    [FF, 'what if it moved to friday?'],
    ['approve #7', 'and #8?'],
    ['subscribe this channel', 'and #dev?'],
  ])('%s … %s', (before, text) => {
    expect(wholes(before, text)).toBe(false);
  });

  it.each([
    [FF, 'move it to friday'],
    [FF, 'please push it back a week'],
    [FF, 'can I get an exception for that'],
  ])('%s … %s', (before, text) => {
    expect(wholes(before, text)).toBe(true);
  });
});

it('a text of any length is read in no time', () => {
  const began = performance.now();
  for (const text of [
    'and '.repeat(5000),
    'in '.repeat(5000),
    'that '.repeat(5000),
    'in Berlin '.repeat(2000),
    '?'.repeat(20_000),
    ' '.repeat(20_000),
    'ok, '.repeat(5000),
  ]) {
    after(FF, text);
  }
  expect(performance.now() - began).toBeLessThan(2000);
});
