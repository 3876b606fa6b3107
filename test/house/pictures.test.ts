import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** The README's pictures: how they are taken is tried in test/browser/pictures.test.ts. */
const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = 'docs/pictures';
/** Whoever opens the README loads half of them at once. */
const LARGEST = 150_000;
const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
const files = readdirSync(path.join(ROOT, FOLDER)).toSorted();

/** All that it shows, as it names them. */
const shown = [
  ...[...readme.matchAll(/\bsrc(?:set)?="([^"]+)"/g)].map(([, name = '']) => name),
  ...[...readme.matchAll(/!\[[^\]]*\]\((?!https?:)([^)]+)\)/g)].map(([, name = '']) => name),
];

it('each is shown in the README, and what it shows is there', () => {
  expect(files.length).toBeGreaterThan(10);
  expect([...new Set(shown)].toSorted()).toEqual(files.map((name) => `${FOLDER}/${name}`));
});

it.each(files)('%s is small enough for a front page', (name) => {
  expect(statSync(path.join(ROOT, FOLDER, name)).size).toBeLessThan(LARGEST);
});

it('one that is light has a dark one beside it, for readers who prefer that', () => {
  const pairs = readme.matchAll(
    /<source media="\(prefers-color-scheme: dark\)" srcset="([^"]+)-dark\.png">\s*<img src="([^"]+)-light\.png"/g,
  );
  const names = [...pairs].map(([, dark, light]) => {
    expect(light).toBe(dark);
    return `${light}-light.png`;
  });
  const light = files.filter((name) => name.endsWith('-light.png'));
  expect(names.toSorted()).toEqual(light.map((name) => `${FOLDER}/${name}`));
});

it('each says in words what it shows', () => {
  const pictures = [...readme.matchAll(/<img\b[^>]*>/g)].map(([picture]) => picture);
  expect(pictures.length).toBeGreaterThan(5);
  const silent = pictures.filter((picture) => !/\balt="[^"]{15,}"/.test(picture));
  expect(silent).toEqual([]);
});
