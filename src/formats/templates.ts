import { readdirSync, readFileSync } from 'node:fs';
import type { NamedText } from './format-error.ts';

const FOLDER = new URL('templates/', import.meta.url);

/** The names of the templates that relbot brings along, in order. */
export function templateNames(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** The file of one of them; null where there is none of that name. */
export function templateFile(name: string): NamedText | null {
  if (!templateNames().includes(name)) return null;
  const file = `${name}.yaml`;
  return { name: file, text: readFileSync(new URL(file, FOLDER), 'utf8') };
}
