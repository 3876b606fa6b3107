import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { NamedText } from './format-error.ts';
import { textOfFile } from './text-file.ts';

/**
 * What a project keeps in files beside the database: templates of its own (templates/NAME.yaml), and holiday calendars
 * (holidays/NAME.ics). They are read when they are needed, so that a change counts at once.
 */
export interface OwnFiles {
  templateNames(): readonly string[];
  /** Null where there is none of that name. Throws a `UserError` for one that cannot be read. */
  template(name: string): NamedText | null;
  /** `name` ends in .ics. Null where there is none of that name. Throws a `UserError` for one that cannot be read. */
  calendar(name: string): NamedText | null;
}

export const NO_FILES: OwnFiles = {
  templateNames: () => [],
  template: () => null,
  calendar: () => null,
};

/** Those in the folder of a database file; with a database on a server, in `data`, where the file is by default. */
export function filesBeside(databaseUrl: string): OwnFiles {
  const isServer = /^postgres(?:ql)?:/i.test(databaseUrl);
  const folder = path.resolve(isServer ? 'data' : path.dirname(databaseUrl));
  const names = (within: string): string[] =>
    existsSync(path.join(folder, within)) ? readdirSync(path.join(folder, within)) : [];
  const read = (within: string, file: string): NamedText | null => {
    // Only what stands in the folder itself: a name from elsewhere leads nowhere.
    if (!names(within).includes(file)) return null;
    return { name: `${within}/${file}`, text: textOfFile(path.join(folder, within, file)) };
  };
  return {
    templateNames: () =>
      names('templates')
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => name.replace(/\.yaml$/, '')),
    template: (name) => read('templates', `${name}.yaml`),
    calendar: (name) => read('holidays', name),
  };
}
