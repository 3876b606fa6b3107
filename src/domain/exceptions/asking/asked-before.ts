import { changeOf } from './change-link.ts';
import { type Exception, grantOf, isUndecided } from '../exception.ts';

/** That a change is asked for already: it waits, it may land, or it was decided and needs something new. */
export interface AskedBefore {
  readonly is: 'waiting' | 'granted' | 'decided';
  readonly exception: Exception;
}

/**
 * One decision per change and freeze (the field's approval policy): what was asked for it before. Where nobody decided,
 * because it was withdrawn or its freeze ended, nothing stands in the way. A restricted request is compared with no
 * other: that it is there is not for everybody to know.
 *
 * @param ofFreeze all requests for the freeze.
 */
export function askedBefore(ofFreeze: readonly Exception[], link: string): AskedBefore | null {
  const change = changeOf(link);
  const newest = ofFreeze
    .filter(({ isRestricted, answers }) => !isRestricted && changeOf(answers.link) === change)
    .toSorted((a, b) => b.number - a.number);
  for (const exception of newest) {
    if (isUndecided(exception)) return { is: 'waiting', exception };
    switch (exception.standing.state) {
      case 'approved':
      case 'landed':
        return { is: 'granted', exception };
      case 'denied':
      case 'reverted':
        return { is: 'decided', exception };
      case 'expired':
        if (grantOf(exception) !== null) return { is: 'decided', exception };
        break;
      case 'withdrawn':
        break;
    }
  }
  return null;
}
