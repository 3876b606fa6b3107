import type { MovedPost } from '../../domain/notices/moved-post.ts';
import type { Flavour } from '../../domain/notices/notice.ts';
import type { OwnFlavour } from '../../domain/notices/own-notice.ts';
import { wallDateInWords } from '../../domain/time/time-words.ts';
import { line, list } from '../cut.ts';

/** Why something is told: a rung of the ladder, what a person wants to hear of, or a reminder that somebody set. */
export type Because =
  | {
      readonly deadline: string;
      readonly offsetDays: number;
      readonly flavour: Flavour;
      /** Where it comes on another day than the ladder alone says. */
      readonly moved?: MovedPost;
    }
  | {
      readonly deadline: string;
      readonly offsetDays: number;
      readonly flavour: OwnFlavour;
      readonly own: true;
    }
  | { readonly deadline: string | null; readonly flavour: 'reminder'; readonly reminder: string };

/** "7 days before Feature freeze and RC1, Docs freeze begins", in at most so many units. */
export function becauseInWords(because: readonly Because[], max: number): string {
  const together = Map.groupBy(because, (one) =>
    [one.flavour, one.flavour === 'countdown' ? one.offsetDays : '', movedOf(one)].join(),
  );
  return line(
    [...together.values()]
      .map(
        (group) => `${sameInWords(group, max)}${group[0] === undefined ? '' : movedOf(group[0])}`,
      )
      .join('; '),
    max,
  );
}

function movedOf(one: Because): string {
  return 'moved' in one && one.moved !== undefined ? ` (${movedInWords(one.moved)})` : '';
}

/** "earlier, since Sunday 1 November 2026 is a day off" · "later, after the quiet hours" */
export function movedInWords({ comes, since }: MovedPost): string {
  switch (since.is) {
    case 'day off':
      return `${comes}, since ${wallDateInWords(since.day)} is a day off`;
    case 'holiday':
      return `${comes}, since ${wallDateInWords(since.day)} is ${line(since.names, 80)}`;
    case 'quiet hours':
      return `${comes}, after the quiet hours`;
    case 'not over':
      return `${comes}, once it is over everywhere`;
  }
}

/** Several of one kind: all so many days before, all beginning. */
function sameInWords(group: readonly Because[], max: number): string {
  const names = list(
    group.map((one) =>
      line(one.flavour === 'reminder' ? one.reminder : one.deadline, Math.min(80, max)),
    ),
    max - 20,
  );
  const [first] = group;
  const s = group.length === 1 ? 's' : '';
  switch (first?.flavour) {
    case 'countdown':
      return `${daysFrom(first.offsetDays)} ${names}`;
    case 'begins':
    case 'ends':
      return `${names} ${first.flavour.slice(0, -1)}${s}`;
    case 'stage':
      return `${names} begin${s} a stage`;
    case 'digest':
      return `${names} in the week ahead`;
    case 'nothing':
      return `no date this week, ${names} next`;
    case 'moved':
      return `${names} ${group.length === 1 ? 'has' : 'have'} moved`;
    case 'removed':
      return `${names} left the schedule`;
    case 'ahead':
      return `${names}, before channels hear of ${group.length === 1 ? 'it' : 'them'}`;
    case 'reminder':
      return `the reminder${group.length === 1 ? '' : 's'} of ${names}`;
    case undefined:
      return 'nothing';
  }
}

/** "7 days before" · "the day of" · "the day after" */
export function daysFrom(offset: number): string {
  switch (offset) {
    case 0:
      return 'the day of';
    case -1:
      return 'the day before';
    case 1:
      return 'the day after';
    default:
      return offset < 0 ? `${-offset} days before` : `${offset} days after`;
  }
}
