import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** A screen without a sample is held against nothing, and nobody has looked at it. */

const folder = join(import.meta.dirname, '../../src/cards');
/** Builds screens, and is none. */
const HELPERS = ['sentences', 'answered'];

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const screens = files
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/^export function /m)
      .slice(1)
      .flatMap((source) => {
        const [, name = '', type = ''] = /^(\w+)[\s\S]*?\): ([\s\S]+?) \{\n/.exec(source) ?? [];
        return (type === 'Card' || type === 'Form') && !HELPERS.includes(name) ? [name] : [];
      }),
  );
const samples = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('samples.ts'))
  .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  .join('\n');

test.each(screens)('%s has a sample', (screen) => {
  expect(samples).toContain(` ${screen}(`);
});

test('screens are found', () => {
  expect(screens.length).toBeGreaterThan(35);
});
