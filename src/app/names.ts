import { randomInt } from 'node:crypto';
import { brand } from '../domain/ids.ts';
import type { PostKey } from '../platform.ts';
import type { Names } from './app.ts';

/** Without letters that are mistaken for digits: a reference is read aloud and typed. */
const READABLE = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
/** One in each code, so that no word is taken for one. */
const DIGITS = '23456789';
const KEY = '0123456789abcdefghijklmnopqrstuvwxyz';

export const randomNames: Names = {
  postKey: () => brand<PostKey>(pick(KEY, 16)),
  reference: () => pick(READABLE, 4),
  code: () => `${pick(READABLE, 4)}-${pick(DIGITS, 1)}${pick(READABLE, 3)}`,
};

function pick(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
}
