import { createHash } from 'node:crypto';
import { STEPS } from '../src/language/likeness/likelihood.ts';
import type { Example } from './examples.ts';
import type { Trained } from './train.ts';

/** The module that `likelihood.ts` reads. */
export function weightsModule(trained: Trained, stamp: string): string {
  const lines = [
    trained.meanings.join(' '),
    trained.bias.map(inSteps).join(' '),
    ...[...trained.weights].flatMap(([feature, values]) => lineOf(feature, values)).sort(),
  ];
  return [
    '// Written by `npm run learn`, from the examples in learn/examples. Not to be changed by hand.',
    `export const stamp = '${stamp}';`,
    `export const weights = String.raw\`\n${lines.join('\n')}\n\`;`,
    '',
  ].join('\n');
}

/** Changes when the examples do, or what is looked at in them: then it is time to learn again. */
export function stampOf(examples: readonly Example[]): string {
  const all = createHash('sha256');
  for (const { features, meaning } of examples) all.update(`${meaning} ${features.join(' ')}\n`);
  return all.digest('hex').slice(0, 16);
}

function lineOf(feature: string, values: readonly number[]): readonly string[] {
  const pairs = values.flatMap((value, meaning) =>
    inSteps(value) === 0 ? [] : `${meaning}:${inSteps(value)}`,
  );
  return pairs.length === 0 ? [] : [[feature, ...pairs].join(' ')];
}

function inSteps(value: number): number {
  return Math.round(value * STEPS);
}
