import type { DeadlineKind } from '../../domain/cycle/deadline.ts';
import { DEADLINE_KINDS } from '../../domain/notices/place-settings.ts';
import { COLOURS } from './colours.ts';
import { box, label, type Shape } from './drawing.ts';
import { widthOf } from './lettering.ts';
import { markOf } from './marks.ts';
import type { TimelineRow } from './picture.ts';

const SIZE = 15;

const NAMES: Record<DeadlineKind, string> = {
  freeze: 'freeze, until its end',
  milestone: 'milestone',
  candidate: 'candidate',
  release: 'release',
  event: 'event',
};

/** What the forms mean: those that are there. */
export function legend(
  rows: readonly TimelineRow[],
  left: number,
  y: number,
  right: number,
): Shape[] {
  const entries: readonly { readonly words: string; readonly sign: (x: number) => Shape }[] = [
    ...DEADLINE_KINDS.filter((kind) =>
      rows.some((row) => row.kind === kind && row.from !== null),
    ).map((kind) => ({
      words: NAMES[kind],
      sign: (x: number) =>
        kind === 'freeze'
          ? box([x - 9, y - 12, 22, 14], COLOURS.coming, { round: 3 })
          : markOf(kind, x, y - 5, COLOURS.coming),
    })),
    ...(rows.some(({ standing }) => standing === 'in force')
      ? [
          {
            words: 'in force now',
            sign: (x: number) => box([x - 9, y - 12, 22, 14], COLOURS.stop, { round: 3 }),
          },
        ]
      : []),
    ...(rows.some(({ standing }) => standing === 'past')
      ? [
          {
            words: 'behind us',
            sign: (x: number) => box([x - 9, y - 12, 22, 14], COLOURS.past, { round: 3 }),
          },
        ]
      : []),
  ];
  let x = left + 9;
  return entries.flatMap(({ words, sign }) => {
    const at = x;
    x += 20 + widthOf(words, SIZE, 'regular') + 24;
    return x - 24 > right ? [] : [sign(at), label(words, [at + 20, y], SIZE, COLOURS.quiet)];
  });
}
