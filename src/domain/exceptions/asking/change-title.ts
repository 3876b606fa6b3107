import type { ExceptionAnswers } from '../exception.ts';

/** What a request wants to land, in words alone: many write the link into that line, and it is shown beside it. */
export function changeTitle({ what, link }: Pick<ExceptionAnswers, 'what' | 'link'>): string {
  const left =
    link === ''
      ? ''
      : what
          .replace(link, '')
          .replace(/[\s:,–-]+$/, '')
          .trim();
  return left === '' ? what : left;
}
