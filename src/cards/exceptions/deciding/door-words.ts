import type { Person } from '../../../domain/people/account.ts';
import type { Door } from '../../../domain/exceptions/advice/doors.ts';
import type { Cycle } from '../../../domain/cycle/cycle.ts';
import { releaseOf } from '../../../domain/cycle/state.ts';
import { dateInWords } from '../../../domain/time/time-words.ts';
import { plain, strong, text, type Block } from '../../card.ts';
import { line, list } from '../../cut.ts';
import { namesInWords } from '../../people.ts';

/** The ways that a refusal leaves open, each with the step that leads there. */

/** What the next steps depend on. `next`: null where no cycle after it is planned. */
export interface DoorSetting {
  readonly cycle: Cycle;
  readonly next: Cycle | null;
}

/** “behind a flag, a fix release or the next release” */
export const doorsInShort = (doors: readonly Door[]): string =>
  list(
    doors.map((door) => SHORT[door]),
    200,
    'or',
  );

/** Where those who said no point to different ones: “behind a flag (Ben) or the next release (Dora)”. */
export const doorsByWhom = (
  picked: readonly { readonly door: Door; readonly by: readonly Person[] }[],
): string =>
  list(
    picked.map(({ door, by }) => `${SHORT[door]} (${namesInWords(by, 60, 'and')})`),
    300,
    'or',
  );

/** “It points to a fix release.”; nothing where it points to none. */
export const pointsTo = (door: Door | null): string =>
  door === null ? '' : ` It points to ${WHERE[door]}.`;

const WHERE: Record<Door, string> = {
  flag: 'a flag that is off',
  'point release': 'a fix release',
  'next cycle': 'the next release',
  'known issue': 'the known issues',
};

const SHORT: Record<Door, string> = {
  flag: 'behind a flag',
  'point release': 'a fix release',
  'next cycle': 'the next release',
  'known issue': 'a known issue',
};

/** As an option to pick. */
export const DOOR_LABELS: Record<Door, string> = {
  flag: 'Behind a flag that is off',
  'point release': 'A fix release, after this one',
  'next cycle': 'The next release',
  'known issue': 'A known issue, with its workaround',
};

export function doorBlocks(doors: readonly Door[], setting: DoorSetting): Block[] {
  return doors.map((door) => {
    const { name, step } = stepOf(door, setting);
    return text(strong(`${name}:`), plain(` ${step}`));
  });
}

function stepOf(door: Door, { cycle, next }: DoorSetting): { name: string; step: string } {
  const release = `${line(cycle.name, 60)} is out${dateOf(cycle)}`;
  switch (door) {
    case 'flag':
      return {
        name: 'Behind a flag',
        step: 'switch it off unless somebody turns it on, and ask again: that is a new fact.',
      };
    case 'point release':
      return {
        name: 'A fix release',
        step: `land it for the next release first; once ${release}, propose the backport.`,
      };
    case 'next cycle':
      return {
        name: 'The next release',
        step:
          next === null
            ? `it can go in without asking once ${release}.`
            : `${line(next.name, 60)}${dateOf(next)}: keep the review open and land it once the freeze is over.`,
      };
    case 'known issue':
      return {
        name: 'A known issue',
        step: 'the button lists it with what people can do meanwhile, for the release notes.',
      };
  }
}

/** “, on Wednesday 30 September 2026”; nothing where there is no date yet. */
function dateOf(cycle: Cycle): string {
  const when = releaseOf(cycle)?.when;
  if (when === undefined || when.precision === 'undecided') return '';
  return `, ${when.precision === 'week' ? 'in the' : 'on'} ${dateInWords(when)}`;
}
