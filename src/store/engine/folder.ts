import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../domain/user-error.ts';

/**
 * Makes a folder and those around it, one at a time: where the system says of an existing folder that it is not there,
 * as below /proc, Node's own recursive making never ends.
 *
 * @throws UserError when it cannot be made.
 */
export function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at) && at !== path.dirname(at); at = path.dirname(at)) {
    missing.unshift(at);
  }
  for (const each of missing) {
    try {
      mkdirSync(each);
    } catch (cause) {
      // Somebody else may have made it in the meantime.
      if (existsSync(each)) continue;
      throw new UserError(
        `${each} cannot be made: is DATABASE_URL right, and may this user write there?`,
        { cause },
      );
    }
  }
}
