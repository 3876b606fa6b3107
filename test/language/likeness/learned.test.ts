import { expect, test } from 'vitest';
import { readExamples } from '../../../learn/examples.ts';
import { train } from '../../../learn/train.ts';
import { stampOf, weightsModule } from '../../../learn/write-weights.ts';
import { likelihoodOf } from '../../../src/language/likeness/likelihood.ts';
import { stamp } from '../../../src/language/likeness/weights.ts';

const examples = readExamples();

test('the weights are those of the examples: else run `npm run learn`', () => {
  expect(stampOf(examples)).toBe(stamp);
});

test('the examples are told apart by what was learned', () => {
  const right = examples.filter(({ features, meaning }) => {
    const { of } = likelihoodOf(features);
    const [best] = [...of].sort(([, a], [, b]) => b - a);
    return best?.[0] === meaning.replace('!', '');
  });
  expect(right.length / examples.length).toBeGreaterThan(0.95);
});

test('probabilities are shares of one', () => {
  for (const { features } of examples.slice(0, 50)) {
    const { of, asked } = likelihoodOf(features);
    const all = [...of.values()].reduce((sum, share) => sum + share, 0);
    expect(all).toBeCloseTo(1);
    for (const [topic, share] of asked) expect(share).toBeLessThanOrEqual(of.get(topic) ?? 0);
  }
});

test('the same examples teach the same', () => {
  const few = examples.filter((_, at) => at % 40 === 0);
  const written = () => weightsModule(train(few), stampOf(few));
  expect(written()).toBe(written());
});

test('what only few examples have is not learned', () => {
  const said = (feature: string, meaning: string) => ({ features: [feature, 'all'], meaning });
  const { weights } = train([
    ...[...Array<string>(20).fill('a'), 'once'].map((feature) => said(feature, 'help')),
    ...Array<string>(20)
      .fill('b')
      .map((feature) => said(feature, 'smalltalk')),
  ]);
  expect([...weights.keys()].sort()).toEqual(['a', 'all', 'b']);
  const [help = 0, smalltalk = 0] = weights.get('a') ?? [];
  expect(help).toBeGreaterThan(smalltalk);
});
