import { expect, test } from 'vitest';
import { hear } from '../../../src/language/hear.ts';
import { featuresOf } from '../../../src/language/likeness/features.ts';
import { names } from '../hibiscus.ts';

function featuresIn(text: string): readonly string[] {
  const { said, reading } = hear(text, names);
  return featuresOf(said, reading.words);
}

test('a name stands as its slot, whichever it is', () => {
  const features = featuresIn('move string freeze to friday');
  expect(features).toEqual(expect.arrayContaining(['^_move', 'move_<deadline>', '~mov', '@move']));
  expect(features.filter((one) => one.startsWith('~'))).toContain('~freez');
});

test('sentences of one shape are alike, whatever the day', () => {
  const shapes = (text: string) => featuresIn(text).filter((one) => one.startsWith('%'));
  expect(shapes('push rc1 to friday')).toEqual(shapes('push rc1 to monday'));
});

test('a typo leaves most letters in place', () => {
  const letters = (text: string) => featuresIn(text).filter((one) => one.startsWith('.'));
  const meant = letters('subscribe');
  const left = letters('subscibe').filter((one) => meant.includes(one));
  expect(left.length).toBeGreaterThan(5);
});

test('what others said, in quotes, is not looked at', () => {
  expect(featuresIn('"approve"')).not.toContain('~approv');
});

test('the mood of a sentence is one of its features', () => {
  expect(featuresIn("don't move rc1")).toContain('#negated');
  expect(featuresIn('should we move rc1?')).toContain('#questions');
});
