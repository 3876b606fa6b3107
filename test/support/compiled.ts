import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * For the environment of a program that a test starts: most of a start is reading TypeScript, and here each finds what
 * the first has read. Node looks whether the files are still the same.
 */
export const COMPILED = {
  NODE_COMPILE_CACHE: path.join(tmpdir(), 'relbot-tests-compiled'),
} as const;
