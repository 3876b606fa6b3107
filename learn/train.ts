import type { Example } from './examples.ts';
import { shuffled } from './shuffle.ts';
import { softmax } from '../src/language/likeness/likelihood.ts';

export interface Trained {
  readonly meanings: readonly string[];
  readonly bias: readonly number[];
  /** For each feature that says something its weight for each meaning; most are 0. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** Times that all examples are gone through. */
const ROUNDS = 20;
/** A feature that fewer examples have is their author's, not the language's. Each example comes twice. */
const FEWEST_EXAMPLES = 6;
/** How fast a weight moves. */
const RATE = 0.5;
/** A weight has to be pulled this far before it is anything but 0. */
const RELUCTANCE = 0.8;
/** Examples that are this sure already teach nothing. */
const LEAST_ERROR = 0.001;

/**
 * Learns a multinomial logistic regression by FTRL-Proximal (McMahan et al., "Ad Click Prediction: a View from the
 * Trenches", 2013, algorithm 1), whose weights are sparse: most features say nothing of most meanings. The same
 * examples give the same weights.
 */
export function train(examples: readonly Example[]): Trained {
  const features = numbered(recurring(examples));
  const meanings = [...new Set(examples.map(({ meaning }) => meaning))].sort();
  const width = meanings.length;
  const known = examples.map((example) => ({
    features: example.features.flatMap((feature) => features.get(feature) ?? []),
    meaning: meanings.indexOf(example.meaning),
  }));
  const weights = new Float64Array(features.size * width);
  const pulls = new Float64Array(features.size * width);
  const squares = new Float64Array(features.size * width);
  const bias = new Float64Array(width);
  const biasSquares = new Float64Array(width).fill(1);

  const learnFrom = (example: (typeof known)[number]): void => {
    const scale = 1 / Math.sqrt(Math.max(example.features.length, 1));
    const odds = Float64Array.from(bias);
    for (const feature of example.features) {
      for (let meaning = 0; meaning < width; meaning++)
        odds[meaning]! += weights[feature * width + meaning]! * scale;
    }
    const shares = softmax(odds);
    for (let meaning = 0; meaning < width; meaning++) {
      const error = shares[meaning]! - (meaning === example.meaning ? 1 : 0);
      biasSquares[meaning]! += error * error;
      bias[meaning]! -= (RATE * error) / Math.sqrt(biasSquares[meaning]!);
      if (Math.abs(error) < LEAST_ERROR) continue;
      for (const feature of example.features) pull(feature * width + meaning, error * scale);
    }
  };

  const pull = (at: number, gradient: number): void => {
    const before = Math.sqrt(squares[at]!);
    squares[at]! += gradient * gradient;
    const now = Math.sqrt(squares[at]!);
    pulls[at]! += gradient - ((now - before) / RATE) * weights[at]!;
    const far = Math.abs(pulls[at]!) - RELUCTANCE;
    weights[at] = far <= 0 ? 0 : (-Math.sign(pulls[at]!) * far * RATE) / now;
  };

  for (let round = 0; round < ROUNDS; round++)
    for (const one of shuffled(known, round)) learnFrom(one);

  return {
    meanings,
    bias: [...bias],
    weights: new Map(
      [...features].map(([feature, at]) => [
        feature,
        [...weights.subarray(at * width, (at + 1) * width)],
      ]),
    ),
  };
}

/** The features that enough examples have. */
function recurring(examples: readonly Example[]): readonly string[] {
  const count = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) count.set(feature, (count.get(feature) ?? 0) + 1);
  return [...count].flatMap(([feature, times]) => (times >= FEWEST_EXAMPLES ? feature : []));
}

function numbered(features: readonly string[]): ReadonlyMap<string, number> {
  return new Map(features.map((feature, at) => [feature, at]));
}
