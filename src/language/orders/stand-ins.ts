import { namesAbsence } from '../asked/absence-said.ts';

/** About who stands in for whoever says so. `who` is the name after the @. */
export type StandInOrder =
  /** `until`: what was said of when it ends; null for whenever the person is away. */
  | { readonly order: 'stand-in'; readonly who: string; readonly until: string | null }
  /** `who`: null for everybody. */
  | { readonly order: 'no-stand-in'; readonly who: string | null };

const BACKUP = '(?:backup|stand-in|deputy|substitute)';
const AWAY =
  "(?:(?:while|when|whenever) i(?:['’]?m| am) (?:away|out|off|gone|on vacation)|until i(?:['’]?m| am) back)";

const NAMED = [
  `^@(?<who>.+?) (?:stands|will stand|is standing) in for me(?: (?<until>until .+)| ${AWAY})?$`,
  `^hand over to @(?<who>.+?) (?:(?<until>until .+)|${AWAY})$`,
  `^my ${BACKUP} is @(?<who>.+?)$`,
  `^@(?<who>.+?) is my ${BACKUP}(?: from now on| now)?$`,
  `^make @(?<who>.+?) my ${BACKUP}$`,
].map((form) => new RegExp(form, 'i'));

const ENDED = [
  `^@(?<who>.+?) (?:is no longer|is not|isn['’]t) my ${BACKUP}(?: any ?more)?$`,
  `^@(?<who>.+?) (?:no longer stands|does not stand|doesn['’]t stand) in for me(?: any ?more)?$`,
  `^(?:i have no|i need no|forget my|remove my) ${BACKUP}(?: any ?more)?$`,
].map((form) => new RegExp(form, 'i'));

export function standInOrder(said: string, asked: boolean): StandInOrder | null {
  if (asked) return null;
  for (const form of ENDED) {
    const fits = form.exec(said);
    if (fits !== null) return { order: 'no-stand-in', who: fits.groups?.['who'] ?? null };
  }
  for (const form of NAMED) {
    const { who, until } = form.exec(said)?.groups ?? {};
    if (who === undefined) continue;
    if (until === undefined || /^until i(?:['’]?m| am) back$/i.test(until)) {
      return { order: 'stand-in', who, until: null };
    }
    return namesAbsence(until) ? { order: 'stand-in', who, until } : null;
  }
  return null;
}
