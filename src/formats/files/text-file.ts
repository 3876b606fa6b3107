import { readFileSync, statSync, type Stats } from 'node:fs';
import { UserError } from '../../domain/user-error.ts';
import { MOST_BYTES, textOfBytes, tooLarge } from './text.ts';

/**
 * The text of a file that somebody named. Only of plain files: a pipe or a device may never end.
 *
 * @throws UserError, with what to do, where there is no such text.
 */
export function textOfFile(file: string): string {
  const found = readable(file, () => statSync(file));
  refuseOtherThanFile(file, found);
  if (found.size > MOST_BYTES) throw tooLarge(file);
  return textOfBytes(
    file,
    readable(file, () => readFileSync(file)),
  );
}

function readable<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new UserError(`${file} cannot be read: is the path right?`, { cause });
  }
}

function refuseOtherThanFile(file: string, found: Stats): void {
  if (found.isFile()) return;
  throw new UserError(
    found.isDirectory()
      ? `${file} is a folder: name the files in it.`
      : `${file} is no plain file: save what it gives in one, and name that.`,
  );
}
