import { existsSync } from 'node:fs';
import path from 'node:path';
import { readSchedules, type Said } from '../formats/read-schedule.ts';
import type { ReadSchedule } from '../formats/schedule.ts';
import { textOfFile } from '../formats/files/text-file.ts';

/** The `.rst` beside a schedule.yaml is read with it: named as well, it is not a schedule of its own. */
export function schedulesAmong(files: readonly string[]): string[] {
  return files.filter((file) => {
    const { dir, name, ext } = path.parse(file);
    const yaml = path.join(dir, `${name}.yaml`);
    return ext !== '.rst' || !files.some((other) => path.normalize(other) === yaml);
  });
}

/** Each cycle of a file. Throws a `FormatError` for what is refused, and a `UserError` for a file that cannot be read at all. */
export function readScheduleFile(file: string, said?: Said): readonly ReadSchedule[] {
  const beside = (sibling: string) => (existsSync(sibling) ? textOfFile(sibling) : null);
  return readSchedules({ name: file, text: textOfFile(file) }, beside, said);
}
