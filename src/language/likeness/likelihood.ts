import { CHANGING_TOPICS, READING_TOPICS, type Topic } from '../intent.ts';
import { weights } from './weights.ts';

/**
 * How like the examples of each topic a text is: a linear model over its features (`features.ts`), multinomial logistic
 * regression, learned from `learn/examples` by `npm run learn`. A topic that changes something is learned twice: spoken
 * of, and asked for now.
 */
export interface Likelihood {
  /** The probability of each topic; together they make 1. */
  readonly of: ReadonlyMap<Topic, number>;
  /** For each topic that changes something the probability that it is asked for now. */
  readonly asked: ReadonlyMap<Topic, number>;
}

export function likelihoodOf(features: readonly string[]): Likelihood {
  const shares = softmax(oddsOf(features));
  const of = new Map<Topic, number>();
  const asked = new Map<Topic, number>();
  for (let at = 0; at < shares.length; at++) {
    const meaning = model.meanings[at];
    const share = shares[at];
    if (meaning === undefined || share === undefined) continue;
    of.set(meaning.topic, (of.get(meaning.topic) ?? 0) + share);
    if (meaning.acts) asked.set(meaning.topic, share);
  }
  return { of, asked };
}

/** The logarithm of each meaning's odds. */
function oddsOf(features: readonly string[]): Float64Array {
  const { rows, weights, bias } = model;
  const sums = new Float64Array(bias.length);
  let known = 0;
  // Every question comes through here: plain loops.
  for (const feature of features) {
    const row = rows.get(feature);
    if (row === undefined) continue;
    known++;
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (weights[row + at] ?? 0);
  }
  // Long texts have more features, not more to say.
  const scale = 1 / Math.sqrt(Math.max(known, 1));
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) * scale + (bias[at] ?? 0);
  return sums;
}

/** Probabilities in the same proportions as the exponentials of these. */
export function softmax(odds: Float64Array): Float64Array {
  let most = -Infinity;
  for (const one of odds) if (one > most) most = one;
  const shares = new Float64Array(odds.length);
  let all = 0;
  for (let at = 0; at < odds.length; at++) {
    const share = Math.exp((odds[at] ?? 0) - most);
    shares[at] = share;
    all += share;
  }
  for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] ?? 0) / all;
  return shares;
}

interface Model {
  readonly meanings: readonly { readonly topic: Topic; readonly acts: boolean }[];
  readonly bias: Float64Array;
  /** Where each feature's row of weights begins, one for each meaning. */
  readonly rows: ReadonlyMap<string, number>;
  readonly weights: Float32Array;
}

/** Weights are written down as so many of these to one: more digits would say nothing. */
export const STEPS = 20;

/** As `learn/write-weights.ts` writes them: the meanings, their biases, then a line a feature, in steps. */
function modelIn(text: string): Model {
  const [meanings = '', bias = '', ...lines] = text.trim().split('\n');
  const named = meanings.split(' ').map(meaningNamed);
  const rows = new Map<string, number>();
  const weights = new Float32Array(lines.length * named.length);
  for (const line of lines) {
    const [feature = '', ...pairs] = line.split(' ');
    const row = rows.size * named.length;
    rows.set(feature, row);
    for (const pair of pairs) {
      const [meaning, weight] = pair.split(':');
      weights[row + Number(meaning)] = Number(weight) / STEPS;
    }
  }
  const biases = Float64Array.from(bias.split(' '), (one) => Number(one) / STEPS);
  return { meanings: named, bias: biases, rows, weights };
}

function meaningNamed(name: string): Model['meanings'][number] {
  const acts = name.endsWith('!');
  const plain = acts ? name.slice(0, -1) : name;
  const topic = [...READING_TOPICS, ...CHANGING_TOPICS].find((one) => one === plain);
  if (topic === undefined) throw new Error(`The weights speak of "${plain}", which is no topic.`);
  return { topic, acts };
}

const model = modelIn(weights);
