import { readdirSync, readFileSync } from 'node:fs';
import type { NamedText } from '../files/format-error.ts';
import { NO_FILES, type OwnFiles } from '../files/own-files.ts';

const FOLDER = new URL('./', import.meta.url);

/** The names of all templates, in order: those that relbot brings along, and a project's own. */
export function templateNames(own: OwnFiles = NO_FILES): string[] {
  return [...new Set([...broughtAlong(), ...own.templateNames()])].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
}

/** The file of one of them; null where there is none of that name. An own one goes before another of its name. */
export function templateFile(name: string, own: OwnFiles = NO_FILES): NamedText | null {
  const ours = own.template(name);
  if (ours !== null || !broughtAlong().includes(name)) return ours;
  const file = `${name}.yaml`;
  return { name: file, text: readFileSync(new URL(file, FOLDER), 'utf8') };
}

function broughtAlong(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''));
}
